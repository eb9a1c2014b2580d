import Foundation
import Store

/// Keeps two imports into one database apart, by a file beside it that the system unlocks when the process ends.
struct DatabaseLock {
  private let descriptor: Int32

  init(of database: String) throws(ImportError) {
    let path = database + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .store(.notWritable(path: database, reason: FileSystem.Failure().reason))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .locked(database: database)
    }
  }

  func release() { close(descriptor) }
}
