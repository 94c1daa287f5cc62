import { readFile, writeFile } from 'node:fs/promises'
import { editorSchema } from '#core/script/editor-schema.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'

/** Writes, or with `check` compares, the JSON schema of script.yaml for editors. */
export async function schema(options: { out: string; check?: boolean; json?: true }): Promise<void> {
  const text = `${JSON.stringify(editorSchema(), null, 2)}\n`
  const state = options.check ? ((await textOf(options.out)) === text ? 'same' : 'differs') : 'written'
  if (state === 'written') await writeFile(options.out, text)
  report({ file: options.out, state }, options, ({ file, state }) => `${file}: ${state}`)
  if (state === 'differs')
    throw new Refused({
      ko: '설문의 꼴과 맞지 않습니다. malgeum script schema로 다시 만드십시오.',
      en: 'This no longer fits the shape of scripts. Make it anew with malgeum script schema.',
    })
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
