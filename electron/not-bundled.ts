/** What stays a package of its own in the desktop's bundle: Electron itself, and native code. */
export const notBundled = ['electron', 'better-sqlite3', '@node-rs/argon2']
