import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { keyToPaint } from './key-to-paint.ts'

/** `npm run bench`: measures, and writes the dated results to docs/bench/. */
const answers = 300
const folder = 'docs/bench'

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
mkdirSync(folder, { recursive: true })

const paint = await keyToPaint(answers)
write('key-to-paint', paint)
console.log(
  `키에서 화면까지 / key to paint, ms: median ${paint.console.median}, p99 ${paint.console.p99} (static page ${paint.staticPage.median}, ${paint.staticPage.p99})`,
)

function write(name: string, result: object): void {
  const dated = { date: new Date().toISOString().slice(0, 10), machine, ...result }
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(dated, null, 2)}\n`)
}
