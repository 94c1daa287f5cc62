import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Language, languages } from '#core/contract/language.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import { textSizes } from '#core/contract/text-size.ts'
import { likertStart } from '#core/interview/likert-two-step.machine.ts'
import { promptOf } from '#core/interview/prompt.ts'
import { startInterview } from '#core/interview/start.ts'
import { compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { plausibleFacts } from '#core/script/plausible.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, startFakeStation } from './fake-station.ts'
import { base } from './gallery/base.ts'
import { interviewScreen } from './gallery/interview.ts'

let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser
let station: FakeStation
let page: Page

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  station = await startFakeStation(pages.folder)
  page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await station?.close()
  await pages?.remove()
})

const scripts = [
  'external-integrity-2013',
  'external-integrity-2025',
  'internal-integrity-2013',
  'policy-customer-2013',
]
/** MALGEUM_FULL=1: every item; otherwise the longest few of each script. */
const longest = process.env['MALGEUM_FULL'] === '1' ? 1000 : 2

function promptsOf(name: string, language: Language): Prompt[] {
  const parsed = parseScript(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))
  if (parsed.type !== 'script') throw new Error(name)
  const compiled = compile(parsed.script)
  const facts = plausibleFacts(compiled.script)
  const { interview } = startInterview(compiled, { case: 'c', facts, language, seed: 1 })
  const prompts = [...compiled.script.items.values()].flatMap((item) => {
    const likert = item.kind === 'likert-two-step' ? likertStart : null
    const place = interview.place && { ...interview.place, item, likert }
    const prompt = promptOf({ ...interview, place })
    return prompt === null ? [] : [prompt]
  })
  const length = ({ question, second, options }: Prompt) =>
    question.length + (second?.length ?? 0) + options.reduce((sum, { label }) => sum + label.length + 20, 0)
  return prompts.sort((a, b) => length(b) - length(a)).slice(0, longest)
}

/** What of an item cannot be seen, nor is said to be there: '' when there is none. */
const unseen = `(() => {
  const interview = document.querySelector('.interview')
  const block = interview.querySelector('.question-block')
  const found = []
  if (block.scrollHeight > block.clientHeight + 2 && interview.dataset.more === undefined) found.push('question')
  if (interview.dataset.more && interview.querySelector('.question-more').offsetHeight === 0) found.push('sign')
  const list = interview.querySelector('.answer-options[data-many="long"]')
  for (const one of interview.querySelectorAll('.question-read, .option-row, .entry-box, .answer-more, .scale-cell')) {
    if (list && list.contains(one)) continue
    if (block.contains(one) && interview.dataset.more) continue
    const { top, bottom, left, right } = one.getBoundingClientRect()
    if (top < 92 || left < 0 || bottom > innerHeight - 47 || right > innerWidth) found.push(one.className + ' ' + Math.round(bottom))
  }
  const aside = document.querySelector('.interview-aside')
  if (aside.scrollHeight > aside.clientHeight + 2) found.push('aside ' + (aside.scrollHeight - aside.clientHeight))
  return found.join(', ')
})()`

it('the longest texts of every script can be read whole at 1366×768, in every size, or say that there is more', async () => {
  const found: string[] = []
  for (const textSize of textSizes) {
    for (const language of languages) {
      for (const name of scripts)
        for (const prompt of promptsOf(name, language)) {
          station.show((shown) => base(interviewScreen(prompt, shown), shown, { textSize }))
          if (!page.url().startsWith(station.address)) await page.goto(station.address)
          await page.locator('.meta-item', { hasText: prompt.item }).first().waitFor()
          await page.locator(`html[data-text-size=${textSize}]`).waitFor()
          const what = await page.evaluate<string>(unseen)
          if (what !== '') found.push(`${name} ${prompt.item} ${language} ${textSize}: ${what}`)
        }
      await page.goto('about:blank')
    }
  }
  expect(found).toEqual([])
})
