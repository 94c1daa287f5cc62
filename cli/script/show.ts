import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { durations, usualPace } from '#core/interview/duration.ts'
import { TooManyRoutes } from '#core/interview/paths.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { flowPage } from '#core/script/flow.ts'
import { type Beside, sheetPage } from '#core/script/sheet/html.ts'
import { plainSheet } from '#core/script/sheet/plain.ts'
import { sheetOf } from '#core/script/sheet/sheet-of.ts'
import { WrongUse } from '../exit.ts'
import { message } from '../report.ts'
import { readScript } from './read-script.ts'

const fontFile = new URL(
  '../../node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
  import.meta.url,
)

type Format = 'flow' | 'html' | 'text'

/** Shows a script in one of its forms, on stdout or into a file. */
export async function show(folder: string, options: { format: Format; out?: string }): Promise<void> {
  const compiled = await readScript(folder)
  const page = await pageIn(options.format, compiled, folder)
  if (options.out === undefined) {
    process.stdout.write(page)
    return
  }
  try {
    await writeFile(options.out, page)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongUse({
      ko: `${options.out}: 쓸 수 없습니다 (${why}). 있는 폴더의 파일 이름을 적으십시오.`,
      en: `${options.out}: cannot be written (${why}). Name a file in a folder that is there.`,
    })
  }
  message({ ko: `${options.out}: 썼습니다`, en: `${options.out}: written` })
}

async function pageIn(format: Format, compiled: CompiledScript, folder: string): Promise<string> {
  switch (format) {
    case 'flow':
      return flowPage(compiled)
    case 'text':
      return plainSheet(sheetOf(compiled.script))
    case 'html': {
      const file = await readFile(join(folder, 'script.yaml'))
      const fingerprint = createHash('sha256').update(file).digest('hex')
      return sheetPage(sheetOf(compiled.script), {
        fingerprint,
        font: await bundledFont(),
        length: lengthOf(compiled),
      })
    }
    default:
      return format satisfies never
  }
}

/** The console's own font; a page made where it is missing uses the fonts that are there. */
async function bundledFont(): Promise<string | null> {
  try {
    return await readFile(fontFile, 'base64')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    message({
      ko: '한글 글꼴 파일이 없어 이 컴퓨터의 글꼴로 보입니다.',
      en: 'The font file is missing: the page will use the fonts of the computer that shows it.',
    })
    return null
  }
}

function lengthOf(compiled: CompiledScript): Beside['length'] {
  try {
    const { shortest, longest } = durations(compiled, usualPace)
    return shortest && longest && { shortest: shortest.seconds, longest: longest.seconds, ...usualPace }
  } catch (error) {
    // The page is as good without its length.
    if (error instanceof TooManyRoutes) return null
    throw error
  }
}
