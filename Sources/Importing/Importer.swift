/// Folders of articles into a database.
public struct Importer: Sendable {}
