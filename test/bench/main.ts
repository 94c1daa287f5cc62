import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { keyToPaint } from './key-to-paint.ts'
import { perAnswer } from './per-answer.ts'
import { reopening } from './reopen.ts'

/** `npm run bench`: measures, and writes the dated results to docs/bench/. */
const answers = 300
const folder = 'docs/bench'

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
mkdirSync(folder, { recursive: true })

const paint = await keyToPaint(answers)
write('key-to-paint', paint)
console.log(
  `키에서 화면까지 / key to paint, ms: median ${paint.console.median}, p99 ${paint.console.p99} (static page ${paint.staticPage.median}, ${paint.staticPage.p99}; disk ${paint.disk.median}, ${paint.disk.p99})`,
)

const lengths = [100, 300, 1000, 3000, 10_000].map((items) => perAnswer(items, 50))
write('per-answer', {
  inSections: lengths,
  inOneSection: [1000, 10_000].map((items) => perAnswer(items, items)),
})
for (const { items, check, load, answer } of lengths)
  console.log(
    `${items} 문항 / items: check ${check} ms, load ${load} ms, an answer ${answer.median} ms (p99 ${answer.p99})`,
  )

const reopened = await reopening(450, 15)
write('reopen', reopened)
console.log(
  `다시 열기 / reopening, ms: median ${reopened.shown.median}, max ${reopened.shown.max} (${reopened.entries} 기록 / entries)`,
)

function write(name: string, result: object): void {
  const dated = { date: new Date().toISOString().slice(0, 10), machine, ...result }
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(dated, null, 2)}\n`)
}
