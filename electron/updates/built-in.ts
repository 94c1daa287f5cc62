import type { BuiltIn } from './settings.ts'

/** Put in by the build (vite.main.config.ts) from its environment; empty where nothing was given. */
declare const updateFeed: string
declare const updateKey: string

/** Only in what was built. */
export const builtIn = (): BuiltIn => ({ feed: updateFeed, publicKey: updateKey })
