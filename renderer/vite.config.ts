import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Two pages: the interviewer's console (served by a station) and the supervisor's (by the centre). */
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
    target: 'chrome130',
    rolldownOptions: {
      input: { interviewer: here('interviewer/index.html'), supervisor: here('supervisor/index.html') },
    },
  },
})
