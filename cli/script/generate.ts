import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathsPage } from '#core/interview/paths.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { flowPage } from '#core/script/flow.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'
import { readScript } from './read-script.ts'
import { refusalOf } from './too-many-routes.ts'

/** Writes, or with `check` compares, what is generated from a script. */
export async function generate(folder: string, options: { check?: boolean; json?: boolean }): Promise<void> {
  const compiled = await readScript(folder)
  const pages = { 'flow.md': flowPage(compiled), 'paths.golden': paths(compiled) }
  const files: { file: string; state: 'same' | 'differs' | 'written' }[] = []
  for (const [name, page] of Object.entries(pages)) {
    const file = join(folder, name)
    if (options.check) files.push({ file, state: (await textOf(file)) === page ? 'same' : 'differs' })
    else {
      await writeFile(file, page)
      files.push({ file, state: 'written' })
    }
  }
  report({ files }, options, () => files.map(({ file, state }) => `${file}: ${state}`).join('\n'))
  if (files.some(({ state }) => state === 'differs'))
    throw new Refused({
      ko: '설문과 맞지 않습니다. malgeum script generate로 다시 만들고 차이를 살펴보십시오.',
      en: 'These no longer fit the script. Make them anew with malgeum script generate, and read the difference.',
    })
}

function paths(compiled: CompiledScript): string {
  try {
    return pathsPage(compiled)
  } catch (error) {
    throw refusalOf(error)
  }
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
