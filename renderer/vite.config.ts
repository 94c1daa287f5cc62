import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Three pages: the interviewer's console (served by a station), the supervisor's (by the centre), and what
 * the desktop shows when the console keeps stopping: no script in it, so that it stays up.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // Scripts, styles and the font are files of their own: the hosts' policy allows 'self' and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    target: 'chrome130',
    rolldownOptions: {
      input: {
        interviewer: here('interviewer/index.html'),
        supervisor: here('supervisor/index.html'),
        stopped: here('stopped/index.html'),
      },
    },
  },
})
