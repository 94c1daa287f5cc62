import { describe, expect, it } from 'vitest'
import { type Child, startChild } from './child.ts'

const node = (script: string): Child<{ url: string }> =>
  startChild('fake', process.execPath, ['-e', script], process.cwd())

const stays = 'setInterval(() => {}, 1000);'

describe('a child process', () => {
  it('is ready with its first line, and ends when it is stopped', async () => {
    const child = node(`${stays} console.log('{"url":"http://127.0.0.1:1"}'); console.log('not JSON')`)
    expect(await child.ready).toEqual({ url: 'http://127.0.0.1:1' })
    await child.stop()
    expect(await child.ended).toBeNull()
  })

  it('that ends before it is ready tells with what it said', async () => {
    const child = node(`console.error('the study is open elsewhere'); process.exitCode = 1`)
    await expect(child.ready).rejects.toMatchObject({ code: 1, said: ['the study is open elsewhere'] })
  })

  it('that says no JSON is not ready', async () => {
    const child = node(`${stays} console.log('hello')`)
    await expect(child.ready).rejects.toMatchObject({ said: ['not JSON: hello'] })
    await child.stop()
  })

  it('that cannot be started tells why', async () => {
    const child = startChild('fake', 'no-such-command-here', [], process.cwd())
    await expect(child.ready).rejects.toMatchObject({ said: [expect.stringContaining('ENOENT')] })
  })
})
