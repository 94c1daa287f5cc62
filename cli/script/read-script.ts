import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledScript, compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { Refused, WrongUse } from '../exit.ts'
import { problemInWords } from './problem-in-words.ts'

/** The script of a folder, compiled. A script with problems is refused with all of them. */
export async function readScript(folder: string): Promise<CompiledScript> {
  const file = join(folder, 'script.yaml')
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongUse({
      ko: `${file}: 설문을 읽을 수 없습니다 (${why}). script.yaml이 있는 폴더를 적으십시오.`,
      en: `${file}: cannot read the script (${why}). Give a folder that holds script.yaml.`,
    })
  }
  const parsed = parseScript(text)
  if (parsed.type === 'script') return compile(parsed.script)
  const words = parsed.problems.map((problem) => problemInWords(problem, file))
  throw new Refused({ ko: words.map(({ ko }) => ko).join('\n'), en: words.map(({ en }) => en).join('\n') })
}
