import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { notBundled } from './not-bundled.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The main process and the station's process, bundled for Electron's Node. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, external: notBundled },
  build: {
    ssr: true,
    outDir: here('../dist/electron'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { main: here('main.ts'), 'station-process': here('station-process.ts') },
      external: [/^node:/, ...notBundled],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
