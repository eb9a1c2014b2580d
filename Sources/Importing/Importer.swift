import Foundation
import Store

/// Folders of articles into a database.
///
/// A folder is a mirror: new files are read, changed ones anew, and what only a vanished file said goes. Nothing is
/// written but in one transaction at the end.
public struct Importer: Sendable {
  /// How far an import has come.
  public struct Progress: Sendable, Hashable {
    public let done: Int
    public let total: Int
  }

  private let database: String
  private let reader: FileReader
  private let maxSize: Int

  /// An importer into the database at a path, which is made where there is none.
  ///
  /// A file longer than `maxSize` bytes is not read.
  public init(database: String, reader: FileReader = FileReader(), maxSize: Int = 20_000_000) {
    self.database = database
    self.reader = reader
    self.maxSize = maxSize
  }

  /// Brings the database up to date with the folders and files at the paths.
  ///
  /// Fails where nothing could be imported at all; a file that cannot be read is told in the report. `progress` is
  /// called after each file, from one task.
  public func run(
    paths: [String],
    progress: (@Sendable (Progress) -> Void)? = nil
  ) async throws(ImportError) -> ImportReport {
    _ = try Scopes(paths, known: [])
    let lock = try DatabaseLock(of: database)
    defer { lock.release() }
    let started = Date.now.formatted(.iso8601)
    let store = try wrapped { () throws(StoreError) in try Store.open(database) }
    let scopes = try Scopes(paths, known: wrapped { () throws(StoreError) in try store.sources() })
    let absolute = FileSystem.real(database) ?? database
    let plan = try wrapped { () throws(StoreError) in try Plan(scopes, store, database: absolute) }
    let results = await results(of: plan.jobs, progress)
    var batch = Batch(extractor: reader.version, started: started)
    batch.sources = scopes.sources
    let report = Self.report(plan, results, &batch)
    let outcome = try wrapped { () throws(StoreError) in try store.apply(batch) }
    return report.with(outcome)
  }

  private func wrapped<Value>(_ body: () throws(StoreError) -> Value) throws(ImportError) -> Value {
    do { return try body() } catch { throw .store(error) }
  }

  /// Reads the files in parallel, as many at a time as there are cores; the results are in the order of the jobs.
  private func results(
    of jobs: [FileJob],
    _ progress: (@Sendable (Progress) -> Void)?
  ) async -> [FileJob.Result] {
    let (reader, maxSize) = (reader, maxSize)
    let extract = jobs.allSatisfy { $0.isUnchanged(reader.version) } ? nil : reader.extractor()
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var results = [FileJob.Result](repeating: .unchanged, count: jobs.count)
    await withTaskGroup(of: (Int, FileJob.Result).self) { group in
      var next = 0
      var done = 0
      while done < jobs.count {
        while next < jobs.count, next - done < width {
          let (index, job) = (next, jobs[next])
          group.addTask { (index, job.run(reader, extract, maxSize: maxSize)) }
          next += 1
        }
        guard let (index, result) = await group.next() else { break }
        results[index] = result
        done += 1
        progress?(Progress(done: done, total: jobs.count))
      }
    }
    return results
  }

  /// Gathers what the files gave, in the order of their paths.
  private static func report(_ plan: Plan, _ results: [FileJob.Result], _ batch: inout Batch) -> ImportReport {
    var report = ImportReport()
    report.failures = plan.failures
    report.skipped = plan.skipped
    batch.gone = plan.gone
    for (index, result) in results.enumerated() {
      let (job, scope) = (plan.jobs[index], plan.scopes[index])
      switch result {
      case .unchanged: report.unchanged += job.known.count
      case .touched(let touch):
        report.unchanged += job.known.count
        for article in job.known { batch.touched[article.id] = touch }
      case .read(let contents):
        report.unchanged += contents.unchanged.count
        report.faultyQuotes += contents.faultyQuotes
        for id in contents.unchanged { batch.touched[id] = contents.touch }
        batch.incoming += contents.incoming
        let current = Set(contents.incoming.map(\.id) + contents.unchanged)
        batch.gone += job.known.map(\.id).filter { !current.contains($0) }
      case .failed(let reason): report.failures.append(.init(path: scope.shown(job.path), reason: reason))
      case .skipped(let reason): report.skipped.append(.init(path: scope.shown(job.path), reason: reason))
      }
    }
    batch.failed = report.failures.count
    report.articles = batch.incoming.count
    return report
  }
}

extension ImportReport {
  fileprivate func with(_ outcome: Outcome) -> ImportReport {
    var report = self
    report.run = outcome.run
    report.added = outcome.added
    report.changed = outcome.changed
    report.removed = outcome.removed
    report.claims = outcome.claims
    report.changes = outcome.changes
    return report
  }
}
