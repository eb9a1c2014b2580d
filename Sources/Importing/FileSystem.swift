import Foundation
import Store

/// What lies at a path, and its bytes, by the system's own calls: times in nanoseconds, links told from files.
enum FileSystem {
  enum Kind { case file, folder, link, other }

  struct Entry {
    let kind: Kind
    let stamp: FileStamp
  }

  /// Why a file could not be read, in words of the system.
  struct Failure: Error {
    let reason: String

    init(reason: String) { self.reason = reason }

    /// The last call's failure.
    init() { reason = String(cString: strerror(errno)).lowercased() }
  }

  /// What lies at a path itself; nil where nothing does.
  static func entry(at path: String, followingLinks: Bool = false) -> Entry? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return Entry(kind: kind(status), stamp: stamp(status))
  }

  /// The path without links, "." and ".."; nil where it leads nowhere.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, in byte order.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let directory = opendir(folder) else { throw Failure() }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file's bytes, with its stamp from before they were read; a file longer than the limit is not read.
  static func bytes(of path: String, limit: Int) throws(Failure) -> (bytes: [UInt8], stamp: FileStamp) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure() }
    guard kind(status) == .file else { throw Failure(reason: "not a regular file") }
    let stamp = stamp(status)
    guard stamp.size <= limit else {
      throw Failure(reason: "\(stamp.size) bytes are more than \(limit); raise --max-size to read it")
    }
    return (try read(descriptor, size: stamp.size), stamp)
  }

  private static func read(_ descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count >= 0, initialized < size {
        count = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: initialized), size - initialized)
        if count <= 0 { break }
        initialized += count
      }
    }
    if count < 0 { throw Failure() }
    return bytes
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  private static func stamp(_ status: stat) -> FileStamp {
    FileStamp(
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      number: Int(truncatingIfNeeded: status.st_ino)
    )
  }
}
