import Database from 'better-sqlite3'

// Loaded before a station by a test that must see it fail: a station that does not wait for its disk.
const { pragma } = Database.prototype
Database.prototype.pragma = function (source, options) {
  return pragma.call(this, source === 'synchronous=FULL' ? 'synchronous=OFF' : source, options)
}
