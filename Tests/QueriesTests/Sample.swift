import GRDB
import Queries
import SampleDatabase
import Store

extension Catalogue {
  /// The sample, in memory.
  static func sample() throws -> Catalogue {
    let store = try Store.inMemory()
    try store.write { try SampleDatabase.fill($0) }
    return Catalogue(store)
  }
}
