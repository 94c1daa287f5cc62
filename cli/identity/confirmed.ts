import { createInterface } from 'node:readline/promises'

/** Asks for the study's name: nobody types that by mistake. False where nobody can be asked. */
export async function confirmed(names: readonly string[]): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    process.stderr.write(
      `되돌릴 수 없습니다. 신원을 파기할 조사의 이름을 그대로 치십시오: ${names[0] ?? ''}\nThis cannot be undone. Type the name of the study whose identities are to be destroyed: ${names[1] ?? ''}\n`,
    )
    const typed = (await terminal.question('> ')).normalize('NFC').trim()
    return names.some((name) => name.normalize('NFC').trim() === typed)
  } finally {
    terminal.close()
  }
}
