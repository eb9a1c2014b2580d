import Claims
import Queries

extension ArticlePage {
  /// One object: what is stored of the article, its blocks, mentions and claims, with offsets in UTF-8 bytes.
  func json() throws -> String {
    let head: [(String, Cell)] = [
      ("article", .text(details.article)), ("format", .text(details.format)), ("title", Cell(details.title)),
      ("author", Cell(details.author)), ("outlet", Cell(details.outlet)), ("url", Cell(details.url)),
      ("published", Cell(details.published)), ("dated_by", Cell(details.datedBy)), ("text", .text(details.text)),
    ]
    let blockObject = JSONObject(columns: ["kind", "start", "end"])
    let mentionObject = JSONObject(columns: ["type", "name", "start", "end", "main"])
    let lists = [
      (
        "blocks",
        blocks.map { blockObject.text([Cell($0.kind), .integer($0.range.lowerBound), .integer($0.range.upperBound)]) }
      ),
      (
        "mentions",
        mentions.map {
          mentionObject.text([.text($0.type), .text($0.name), .integer($0.start), .integer($0.end), .truth($0.main)])
        }
      ),
      ("claims", try claims.map { try $0.claimJSON.line() }),
    ]
    let fields = head.map { "\(JSONObject.quoted($0)):\($1.json)" }
    return "{" + (fields + lists.map { "\"\($0)\":[\($1.joined(separator: ","))]" }).joined(separator: ",") + "}"
  }
}
