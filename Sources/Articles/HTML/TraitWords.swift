/// Reads the words of `class`, `id`, `role` and `itemprop`.
enum TraitReader {
  /// Longer values are no names that people gave.
  private static let longest = 400

  /// The traits that the words of a value name, alone or in pairs: `article-body`, `articleBody`, `ARTICLE_BODY`.
  static func traits(of value: Slice<UnsafeBufferPointer<UInt8>>) -> HTMLTraits {
    var traits: HTMLTraits = []
    var before: UInt64 = 0
    var hash = WordHash()
    var isInWord = false
    var wasSmall = false
    for byte in value.prefix(longest) {
      let isLetter = byte.isLetter
      if isInWord, !isLetter || wasSmall && byte.isUpper {
        traits.formUnion(TraitWords.traits(of: hash.value, after: before))
        before = hash.value
        hash = WordHash()
        isInWord = false
      }
      if isLetter {
        hash.add(byte.lowered)
        isInWord = true
      } else if byte == 0x20 {
        before = 0
      }
      wasSmall = byte.isLower
    }
    return isInWord ? traits.union(TraitWords.traits(of: hash.value, after: before)) : traits
  }
}

/// The words by which sites name the parts of their pages.
enum TraitWords {
  /// The traits of a word, and of the pair that it makes with the word before it.
  static func traits(of word: UInt64, after before: UInt64) -> HTMLTraits {
    let single = words[word] ?? []
    return before == 0 ? single : single.union(words[WordHash.pair(before, word)] ?? [])
  }

  private static let words: WordTable<HTMLTraits> = {
    var words: [UInt64: HTMLTraits] = [:]
    for (traits, list) in table {
      for entry in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let parts = entry.split(separator: " ").map { WordHash(of: $0).value }
        guard let last = parts.last else { continue }
        words[parts.count == 2 ? WordHash.pair(parts[0], last) : last, default: []].formUnion(traits)
      }
    }
    return WordTable(words)
  }()

  /// Single words and pairs of words, in small letters.
  private static let table: [(HTMLTraits, String)] = [
    (
      .body,
      """
      articlebody, article body, article content, article text, article copy, article main, article detail
      storybody, story body, story content, story text, postbody, post body, post content, post text, post entry
      postcontent, entrycontent, entry content, entry body, entry text, content body, body content, body copy
      body text, bodytext, body main, blog content, blog body, news content, news body, news text, newsbody
      page content, single content, text content, main text, rich text, td post, wp content, paywall article
      article articlecontent, articlecontent, articletext, storytext, story main
      """
    ),
    (.article, "article, post, story, entry, hentry, main, content, blogpost, single, newsarticle"),
    (
      .standfirst,
      """
      standfirst, dek, deck, lede, subtitle, subheadline, subhead, subheading, kicker, article summary, post summary
      article intro, story summary, article description, sub title, sub headline, sub heading
      """
    ),
    (.headline, "headline, article title, entry title, post title, story title, page title"),
    (
      .caption,
      "caption, figcaption, captions, photo credit, image credit, img credit, credit, image caption, wp caption"
    ),
    (.embed, "media embed, twitter tweet, tweet embed, embedded tweet, oembed, instagram media, embed twitter"),
    (
      .byline,
      """
      byline, bylines, dateline, timestamp, datetime, published, pubdate, post meta, entry meta, article meta
      story meta, postmeta, entry date, post date, article date, publish date, published date, date published
      meta, date, posted on, entry info, post info, article info, meta info, last updated, byline wrapper, author date, reading time, read time
      """
    ),
    (
      .author,
      """
      author bio, author box, author info, about author, author description, author card, author profile
      author details, authorbio, authorbox, bio, biography, contributor, contributors
      """
    ),
    (
      .navigation,
      """
      nav, navigation, navbar, menu, submenu, megamenu, breadcrumb, breadcrumbs, crumbs, pagination, pager, paginate
      topbar, toolbar, masthead, skip, skiplink, sitemap, pagenav, post nav, nav links, navigational, hamburger, toc
      site header, global header, page header, siteheader, subnav
      """
    ),
    (
      .sidebar,
      "sidebar, side bar, rail, right rail, rightrail, widget, widgets, rightcol, right column, aside, sidebars"
    ),
    (
      .related,
      """
      related, relateds, relatedposts, relatedarticles, recommended, recommendations, recommendation, recommends
      recirc, recirculation, outbrain, taboola, zergnet, revcontent, more stories, more articles, more news
      more from, more posts, more on, more links, read more, readmore, read next, readnext, up next, next post
      previous post, next article, next up, prev next, popular, mostpopular, most read, mostread, most viewed
      most popular, trending, trend, promo, promos, promobox, promotion, teaser, teasers, latest, latest news
      also like, also read, see also, top stories, topstories, editors picks, interlink, similar, suggested
      suggestions, headlines, ticker, carousel, sponsored, jp relatedposts, yarpp, crp related, you may, dont miss
      other stories, other articles, story list, article list, storylist, onward, essential, inline related
      recent posts, recent, infinite
      """
    ),
    (
      .share,
      """
      share, shares, sharing, sharebar, sharedaddy, sharethis, addthis, addtoany, social, socials, socialmedia
      share buttons, follow, followus, follow us, likes, like button, facebook, whatsapp, pinterest, tweet button
      sociable, ssba, shareaholic, share tools, article tools, tools, print email, print button, utility bar
      social links, social icons, sharepost, bookmark, bookmarks, jp post, jetpack likes, rating, ratings, vote
      """
    ),
    (
      .comments,
      """
      comment, comments, commentlist, comment list, commentary form, disqus, respond, reply, replies, livefyre
      coral, talk stream, spot im, viafoura, comments area, discussion, responses, feedback, fb comments, remark
      """
    ),
    (
      .newsletter,
      """
      newsletter, newsletters, signup, sign up, subscribe, subscription, subscriber, optin, opt in, mailchimp
      mailing list, email signup, paywall message, paywall, register, registration, login, signin, sign in, donate
      donation, membership, join, cta, call to, lead capture, sailthru, inline newsletter, promo box, promo newsletter
      """
    ),
    (
      .notice,
      """
      cookie, cookies, consent, gdpr, ccpa, popup, modal, overlay, lightbox, dialog, alertdialog, interstitial
      toast, onetrust, cookiebar, popover, tooltip, disclaimer, legal, copyright, copyrights, correction policy
      privacy, terms, noprint, print only, adblock, offscreen, drawer
      """
    ),
    (
      .advert,
      """
      ad, ads, adv, advert, adverts, advertisement, advertising, adsense, adslot, adbox, adunit, adcontainer
      sponsor, sponsors, sponsorship, dfp, banner, banners, doubleclick, leaderboard, mpu, googlead, ad slot
      ad container, ad wrapper, affiliate, commercial, partner content, native ad, buy box
      """
    ),
    (.footer, "footer, foot, colophon, contentinfo, bottom bar, site footer, page footer, footnav, endnote bar"),
    (
      .tags,
      """
      tags, taglist, tag list, tagcloud, categories, catlinks, keywords, topics, topic list, cat links, tags links
      post tags, article tags, entry tags, entry footer, entry utility, post footer, filed under, post categories
      tag links, entry categories, labels
      """
    ),
    (
      .media,
      """
      gallery, slideshow, slider, video, videos, videoplayer, video player, jwplayer, playlist, jw player, brightcove, audioplayer
      podcast player, poll, quiz, survey, calculator, widget video, video carousel, video playlist, photo gallery
      """
    ),
    (
      .unseen,
      """
      hidden, hide, invisible, visuallyhidden, visually hidden, sr only, screen reader, screenreader, d none
      u hidden, is hidden, assistive, printonly, accessibility, a11y, display none, noscript, off screen
      visuallyhidden, presentation only
      """
    ),
  ]
}
