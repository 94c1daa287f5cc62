import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOf, pageFile } from './page-files.ts'
import { consolePage, pageOrigin } from './security.ts'

const above = mkdtempSync(join(tmpdir(), 'malgeum-pages-'))
const folder = join(above, 'renderer')
mkdirSync(join(folder, 'interviewer'), { recursive: true })
writeFileSync(join(folder, 'interviewer', 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'interviewer', 'secret.key'), 'no')
writeFileSync(join(above, 'outside.html'), 'no')
afterAll(() => rmSync(above, { recursive: true }))

const get = (url: string, method = 'GET') => pageFile(folder, { url, method })

describe('files of the page', () => {
  it('are served with the strict policy', async () => {
    const response = await get(consolePage)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('permissions-policy')).toContain('microphone=()')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toBe('<!doctype html>')
  })

  it.each([
    ['a file that is not there', `${pageOrigin}/interviewer/none.js`],
    ['a folder', `${pageOrigin}/interviewer`],
    ['a kind of file that no page needs', `${pageOrigin}/interviewer/secret.key`],
    ['another origin', 'https://example.org/interviewer/index.html'],
    ['a way out', `${pageOrigin}/..%2foutside.html`],
    ['a way out, backwards', `${pageOrigin}/..%5coutside.html`],
    ['a malformed escape', `${pageOrigin}/%E0%A4%A`],
    ['a zero byte', `${pageOrigin}/interviewer/index.html%00.png`],
  ])('refuse %s', async (_what, address) => {
    expect((await get(address)).status).toBe(404)
  })

  it('are only read', async () => {
    expect((await get(consolePage, 'POST')).status).toBe(405)
  })

  it('stay in their folder', () => {
    expect(fileOf(folder, `${pageOrigin}/..%2f..%2fetc/passwd`)).toBeNull()
  })
})
