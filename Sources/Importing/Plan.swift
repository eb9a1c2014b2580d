import Store

/// What an import has to do: the files to look at, and the articles whose files are gone.
struct Plan {
  private(set) var jobs: [FileJob] = []
  private(set) var gone: [String] = []
  /// The scope of each job.
  private(set) var scopes: [Scope] = []
  private(set) var failures: [ImportReport.Problem] = []
  private(set) var skipped: [ImportReport.Problem] = []

  init(_ scopes: Scopes, _ store: Store, database: String) throws(StoreError) {
    for source in scopes.absorbed { gone += try store.articles(of: source.id).map(\.id) }
    var known: [String: [KnownArticle]] = [:]
    for scope in scopes.scopes {
      if known[scope.source.id] == nil { known[scope.source.id] = try store.articles(of: scope.source.id) }
      add(scope, known[scope.source.id] ?? [], database)
    }
  }

  private mutating func add(_ scope: Scope, _ known: [KnownArticle], _ database: String) {
    let discovery = Discovery(scope, database: database)
    let stored = Dictionary(grouping: known.filter { scope.contains($0.file) }, by: \.file)
    for file in discovery.files {
      jobs.append(
        FileJob(
          source: scope.source.id,
          path: file.path,
          absolutePath: scope.source.place == "/" ? "/" + file.path : "\(scope.source.place)/\(file.path)",
          stamp: file.stamp,
          known: stored[file.path] ?? []
        )
      )
      scopes.append(scope)
    }
    let kept = Set(discovery.files.map(\.path) + discovery.failures.map(\.path))
    let vanished = stored.filter { file, _ in
      !kept.contains(file) && !discovery.closedFolders.contains { $0.isEmpty || file.hasPrefix($0 + "/") }
    }
    gone += vanished.values.flatMap { $0.map(\.id) }.sorted()
    failures += discovery.failures.map { .init(path: scope.shown($0.path), reason: $0.reason) }
    skipped += discovery.skipped.map { .init(path: scope.shown($0.path), reason: $0.reason) }
  }
}
