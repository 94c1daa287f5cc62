import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import { hasDisplay } from './display.ts'
import { root } from './root.ts'

const folder = join(root, 'node_modules', 'electron')

export type Electron = { type: 'here'; binary: string } | { type: 'not-here'; why: Text }

/** Electron's binary, fetched by its own means if it is missing, or the reason for a browser instead. */
export async function electron(fetchSeconds: number): Promise<Electron> {
  const cannot = whyNoElectron()
  if (cannot) return { type: 'not-here', why: cannot }
  const binary = electronBinary() ?? ((await fetched(fetchSeconds)) ? electronBinary() : null)
  if (binary) return { type: 'here', binary }
  return {
    type: 'not-here',
    why: { ko: 'Electron 실행 파일을 받을 수 없습니다.', en: "Electron's binary cannot be fetched here." },
  }
}

/** The path of the binary beside the electron package, or null. Never loads that package: it would download. */
export function electronBinary(): string | null {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Why a window of Electron cannot open here, whether or not its binary is there; null if it can. */
export function whyNoElectron(): Text | null {
  if (!existsSync(folder))
    return { ko: 'Electron이 설치되어 있지 않습니다.', en: 'Electron is not installed.' }
  if (!hasDisplay()) return { ko: '창을 띄울 화면이 없습니다.', en: 'there is no display.' }
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return {
      ko: 'root로는 Electron의 샌드박스를 쓸 수 없습니다.',
      en: "root cannot use Electron's sandbox.",
    }
  return null
}

function fetched(seconds: number): Promise<boolean> {
  process.stderr.write(
    `Electron을 받고 있습니다 (최대 ${seconds}초) / fetching Electron (at most ${seconds} s)\n`,
  )
  return new Promise((resolve) => {
    const install = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: 'ignore',
      timeout: seconds * 1000,
    })
    install.once('error', () => resolve(false))
    install.once('exit', (code) => resolve(code === 0))
  })
}
