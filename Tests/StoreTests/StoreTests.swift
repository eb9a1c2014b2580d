import Store
import Testing
@Suite struct StoreTests {}
