import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { notBundled } from './not-bundled.ts'
import { feedOf } from './updates/settings.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** For a release: where updates come from (https), and the public key they are signed with. */
const { MALGEUM_UPDATE_FEED: feed = '', MALGEUM_UPDATE_KEY: key = '' } = process.env
if (feed !== '' && feedOf(feed) === null) throw new Error(`MALGEUM_UPDATE_FEED is no https address: ${feed}`)

/** The main process and the station's process, bundled for Electron's Node. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  define: { updateFeed: JSON.stringify(feed), updateKey: JSON.stringify(key) },
  ssr: { noExternal: true, external: notBundled },
  build: {
    ssr: true,
    outDir: here('../dist/electron'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { main: here('main.ts'), 'station-process': here('station-process.ts') },
      external: [/^node:/, ...notBundled],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
