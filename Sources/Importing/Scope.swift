import Claims
import Store

/// What part of which source an import mirrors.
struct Scope: Equatable {
  enum Extent: Equatable {
    /// A folder, relative to the source; empty for all of it.
    case folder(String)
    case file(String)
  }

  let source: Source
  let extent: Extent
  /// How the person who imports calls the source's folder.
  let spelling: String

  /// Whether a file of the source lies in it.
  func contains(_ file: String) -> Bool {
    switch extent {
    case .folder(let folder): folder.isEmpty || file.hasPrefix(folder + "/")
    case .file(let path): file == path
    }
  }

  /// A path of the source as the person who imports would write it.
  func shown(_ path: String) -> String {
    if path.isEmpty { return spelling }
    return spelling.hasSuffix("/") ? spelling + path : "\(spelling)/\(path)"
  }
}

/// The scopes of an import, and the sources that they need.
struct Scopes {
  private(set) var scopes: [Scope] = []
  /// All sources, known and new, by id.
  private(set) var sources: [Source]
  /// Known sources that lie inside a new one, which takes their articles over.
  private(set) var absorbed: [Source] = []

  /// Finds the source of each path; a folder that lies in no known source becomes one.
  init(_ paths: [String], known: [Source]) throws(ImportError) {
    sources = known
    var places: [(real: String, given: String, isFolder: Bool)] = []
    for path in paths {
      guard let real = FileSystem.real(path), let entry = FileSystem.entry(at: real) else {
        throw .noSuchPath(path: path)
      }
      guard entry.kind == .folder || entry.kind == .file else {
        throw .unreadable(path: path, reason: "neither a folder nor a file")
      }
      places.append((real, path, entry.kind == .folder))
    }
    // Outer folders first, so that a folder named beside one of its own is part of it.
    for place in places.sorted(by: { ($0.real, $0.given) < ($1.real, $1.given) }) {
      add(place.real, given: place.given, isFolder: place.isFolder)
    }
  }

  private mutating func add(_ real: String, given: String, isFolder: Bool) {
    let folder = isFolder ? real : Self.parent(of: real)
    let source = source(of: folder)
    let path = String(real.dropFirst(source.place == "/" ? 1 : source.place.utf8.count + 1))
    let scope = Scope(
      source: source,
      extent: isFolder ? .folder(path) : .file(path),
      spelling: Self.spelling(of: source.place, real: real, given: given)
    )
    if !scopes.contains(where: { $0.source == source && $0.covers(scope) }) { scopes.append(scope) }
  }

  /// The outermost source that a folder lies in, or a new one.
  private mutating func source(of folder: String) -> Source {
    let outer = sources.filter { Self.contains($0.place, folder) }.min { $0.place.utf8.count < $1.place.utf8.count }
    if let outer { return outer }
    let new = Source(id: freeID(for: folder), place: folder)
    absorbed += sources.filter { Self.contains(folder, $0.place) }
    sources.append(new)
    return new
  }

  /// The folder's name; where another source has it, with the names of the folders around it.
  private func freeID(for folder: String) -> String {
    var id = ""
    for name in folder.split(separator: "/").reversed() {
      id = id.isEmpty ? Name.slug(String(name)) : "\(Name.slug(String(name)))-\(id)"
      if !sources.contains(where: { $0.id == id }) { return id }
    }
    id = id.isEmpty ? "root" : id
    let number = (1...).first { number in !sources.contains { $0.id == (number == 1 ? id : "\(id)-\(number)") } } ?? 1
    return number == 1 ? id : "\(id)-\(number)"
  }

  /// What a person calls the source's folder who called a path in it by another name.
  private static func spelling(of place: String, real: String, given: String) -> String {
    let bare = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
    let inner = real.dropFirst(place.utf8.count)
    if inner.isEmpty { return bare }
    guard bare.hasSuffix(inner) else { return bare == String(inner.dropFirst()) ? "." : place }
    return String(bare.dropLast(inner.count))
  }

  private static func contains(_ outer: String, _ inner: String) -> Bool {
    outer == inner || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
  }

  private static func parent(of path: String) -> String {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + parent
  }
}

extension Scope {
  /// Whether everything in another scope of the source is in this one.
  fileprivate func covers(_ other: Scope) -> Bool {
    switch other.extent {
    case .file(let path): contains(path)
    case .folder(let folder): extent == other.extent || contains(folder)
    }
  }
}
