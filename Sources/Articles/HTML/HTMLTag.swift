/// The elements that matter, and text.
enum HTMLTag: UInt8, CaseIterable {
  /// An element of no meaning here.
  case other
  case text
  case a, abbr, address, amp, article, aside, audio, b, base, big, blockquote, body, br, button, canvas, caption
  case center, cite, code, col, colgroup, dd, del, details, dfn, dialog, div, dl, dt, em, embed, fieldset, figcaption
  case figure, font, footer, form, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img
  case input, ins, kbd, label, legend, li, link, main, map, mark, menu, meta, nav, noscript, object, ol, optgroup
  case option, p, picture, pre, q, s, samp, script, section, select, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video
  case wbr

  /// What an element is to a reader.
  var role: Role {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
      .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th,
      .thead, .tr, .ul:
      .block
    case .audio, .button, .canvas, .embed, .iframe, .input, .map, .noscript, .object, .optgroup, .option, .script,
      .select, .style, .svg, .template, .textarea, .video:
      .hidden
    case .base, .head, .link, .meta, .title: .metadata
    default: .inline
    }
  }

  enum Role: UInt8 {
    /// Part of a line.
    case inline
    /// Stands on lines of its own.
    case block
    /// Never read.
    case hidden
    /// Tells something about the page.
    case metadata
  }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    let level = Int(rawValue) - Int(HTMLTag.h1.rawValue) + 1
    return (1...6).contains(level) ? level : nil
  }

  /// The element of a name; `other` where it is none of these.
  init(name: UnsafePointer<UInt8>) { self.init(hash: WordHash(ofC: name).value) }

  /// The element whose name has a hash.
  init(hash: UInt64) { self = Self.names[hash] ?? .other }

  private static let names: WordTable<HTMLTag> = {
    var names: [UInt64: HTMLTag] = [:]
    for tag in allCases where tag != .other && tag != .text { names[WordHash(of: "\(tag)").value] = tag }
    return WordTable(names)
  }()
}
