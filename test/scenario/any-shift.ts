import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import type { Interview } from '#core/interview/interview.ts'
import { earlier, progress } from '#core/interview/progress.ts'
import { promptOf } from '#core/interview/prompt.ts'
import { restore } from '#core/interview/restore.ts'
import { responsesOf, routeOf } from '#core/interview/route.ts'
import { firstFault } from '#core/journal/chain.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { answer } from '#station/console/actions/answer.ts'
import { appointment } from '#station/console/actions/appointment.ts'
import { back, backToInterview } from '#station/console/actions/back.ts'
import { breakOff } from '#station/console/actions/break-off.ts'
import { close } from '#station/console/actions/close.ts'
import { dial } from '#station/console/actions/dial.ts'
import { jump } from '#station/console/actions/jump.ts'
import { nextCase } from '#station/console/actions/next-case.ts'
import { note } from '#station/console/actions/note.ts'
import { reached } from '#station/console/actions/reached.ts'
import { confidentialityRead } from '#station/console/actions/read-aloud.ts'
import { signOut } from '#station/console/actions/sign-out.ts'
import { suspend } from '#station/console/actions/suspend.ts'
import type { Shown } from '#station/console/console.ts'
import { caseKey } from '#station/identity/identity.ts'
import { unsealEntry } from '#station/identity/seal-entry.ts'
import { entriesOfCase } from '#station/journal/read.ts'
import { compareProjections } from '#station/journal/rebuild.ts'
import { type AtWork, atWork } from '#station/testing/at-work.ts'
import { type Bench, bench } from '#station/testing/bench.ts'
import { lease } from '#station/testing/fake-centre.ts'

/** One thing that happens, drawn by numbers so that it always means something for whatever is shown. */
export interface Act {
  what: number
  which: number
}
export const anyAct: fc.Arbitrary<Act> = fc.record({
  what: fc.integer({ min: 0, max: 49 }),
  which: fc.nat(10_000),
})

/** What a shift came to, for the record. */
export interface Worked {
  acts: number
  answers: number
  refused: number
  restarts: number
  suspended: number
}

/**
 * Works a shift at a real station, act by act. After each one the following must hold, else it throws:
 * - there is one screen, and in an interview one question, the same whenever one looks;
 * - that question, the answers before it and the progress are what a replay of the journal gives;
 * - an answer that was taken is one entry, as it was given; what was refused left no entry;
 * - an act keyed on the screen before is refused as stale;
 * - after a restart the question is the same again.
 * At the end the chain is whole and the projections are what the journal gives.
 */
export async function workAnyShift(script: CompiledScript, acts: readonly Act[]): Promise<Worked> {
  const on = await bench({ leases: [lease(1), lease(2), lease(3)] })
  const worked: Worked = { acts: 0, answers: 0, refused: 0, restarts: 0, suspended: 0 }
  try {
    const who = atWork(on)
    for (const act of acts) {
      await happens(on, who, act, worked)
      worked.acts += 1
      holds(on, who, script)
    }
    must(firstFault(who.journal()) === null, 'the chain is whole')
    must(on.store.write(compareProjections).length === 0, 'the projections are what the journal gives')
    return worked
  } finally {
    on.end()
  }
}

async function happens(on: Bench, who: AtWork, act: Act, worked: Worked): Promise<void> {
  const { what, which } = act
  if (what === 0) return restarts(on, who, which, worked)
  if (what === 1) return void on.console.setLanguage(which % 2 === 0 ? 'ko' : 'en')
  const before = who.journal().length
  const { screen, revision } = who.view()
  const shown = await acts(on, who, act)
  on.clock.now += 1000 + (which % 90) * 1000
  on.clock.mono += 1000 + (which % 90) * 1000
  const entries = who.journal().slice(before)
  if (shown === null) return
  if (shown.type !== 'shows') {
    worked.refused += 1
    must(entries.length === 0, `what was refused (${shown.type}) left no entry`)
    return
  }
  if (entries.some(({ type }) => type === 'CallEnded')) worked.suspended += Number(what === 8)
  const stale = on.console.does(note, revision, { text: '늦은 메모' })
  must(screen.name === 'sign-in' || stale.type !== 'shows', 'an act on the screen before is refused')
  if (screen.name === 'interview' && what > 11) {
    const given = entries.filter(({ type }) => type === 'ResponseGiven' || type === 'ResponseRevised')
    must(given.length === 1, 'an answer that was taken is one entry')
    const clear = unsealEntry(given[0] as Entry, caseKey(on.store.reader, screen.case.id))
    const asked = answerTo(screen.prompt, which)
    must(isDeepStrictEqual(clear.payload['answer'], asked), 'it is journalled as it was given')
    worked.answers += 1
  }
}

async function acts(on: Bench, who: AtWork, { what, which }: Act): Promise<Shown | null> {
  const { screen } = who.view()
  switch (screen.name) {
    case 'sign-in': {
      const pin = which % 5 === 0 ? '000000' : which % 2 === 0 ? '310800' : '420900'
      // A number locks after some wrong ones: at most one now and then here.
      const number = which % 2 === 0 ? '3108' : '4209'
      const shown = await on.console.signIn({
        number,
        pin: which % 50 === 0 ? pin : pinOf(number),
        pledge: true,
      })
      // It waits after wrong ones, and says how long.
      if (shown.type === 'wrong-pin') on.clock.now += shown.waitSeconds * 1000
      return null
    }
    case 'available':
      if (what === 2) return who.tries(signOut, {})
      // Whatever waits becomes due one day.
      if (screen.none !== null) on.clock.now += 3 * 3_600_000
      return who.tries(nextCase, {})
    case 'case':
      if (screen.phase === 'preparing')
        return who.tries(dial, { phone: which % 4 === 0 ? 'landline' : 'mobile' })
      return who.tries(reached, {})
    case 'interview':
      return interviewed(on, who, screen, { what, which })
    case 'wrap-up': {
      if (what === 3) return who.tries(note, { text: '끝 메모' })
      if (what < 12) return who.tries(backToInterview, {})
      const choices = [...screen.fitting, ...screen.other]
      return who.tries(close, { choice: choices[which % choices.length]?.choice ?? '' })
    }
    default:
      // Nothing here is done that leads to another screen.
      throw new Error(`nobody asked for the screen ${screen.name}`)
  }
}

const pinOf = (number: '3108' | '4209') => (number === '3108' ? '310800' : '420900')

function interviewed(on: Bench, who: AtWork, screen: InterviewScreen, { what, which }: Act): Shown {
  switch (what) {
    case 2:
      return who.tries(back, {})
    case 3:
      return who.tries(note, { text: `메모 ${which}` })
    case 4:
    case 5: {
      const found = on.console.jumpTargets(who.view().revision)
      const targets = found.type === 'targets' ? found.targets : []
      const target = targets[which % Math.max(1, targets.length)]
      const shown = who.tries(jump, { item: target?.item ?? 'nowhere' })
      must(target === undefined || shown.type === 'shows', 'what is listed may be jumped to')
      return shown
    }
    case 6:
      return who.tries(jump, { item: 'Z0' })
    case 7:
      return who.tries(confidentialityRead, {})
    case 8:
      return who.tries(suspend, {})
    case 9:
      if (which % 3 > 0) return who.tries(back, {})
      return who.tries(breakOff, { reason: which % 2 === 0 ? 'hung-up' : 'no-time' })
    case 10: {
      const at = new Date(on.clock.now + 3_600_000).toISOString()
      return who.tries(appointment, {
        at,
        kind: 'soft',
        phone: 'mobile',
        note: which % 2 === 0 ? '한 시간 뒤' : null,
      })
    }
    case 11:
      // For another question than the one on the screen.
      return who.tries(answer, { item: 'nowhere', answer: { kind: 'continue' } })
    default:
      return who.tries(answer, { item: screen.prompt.item, answer: answerTo(screen.prompt, which) })
  }
}

/** An answer that mostly fits; now and then one that cannot. */
function answerTo({ kind, step, options }: Prompt, which: number): Answer {
  if (which % 13 === 0) return { kind: 'code', code: 77 }
  if (which % 17 === 0) return { kind: 'missing', missing: which % 2 === 0 ? 'dont-know' : 'refused' }
  if (kind === 'statement') return { kind: 'continue' }
  if (step === 'direction')
    return { kind: 'direction', direction: (['yes', 'no', 'neutral'] as const)[which % 3] as 'yes' }
  if (step === 'intensity') return { kind: 'intensity', intensity: ((which % 3) + 1) as 1 | 2 | 3 }
  if (kind === 'number') return { kind: 'number', number: which % 70 }
  if (kind === 'text') return { kind: 'text', text: `말씀 ${which}` }
  const option = options[which % options.length]
  const open = option?.open ? { open: `말씀 ${which}` } : {}
  const code = option?.code ?? 0
  return kind === 'multiple' ? { kind: 'codes', codes: [code], ...open } : { kind: 'code', code, ...open }
}

/** As after SIGKILL: whoever it was signs in again and is on the same question, or another one takes the case up. */
async function restarts(on: Bench, who: AtWork, which: number, worked: Worked): Promise<void> {
  const before = who.view()
  on.restart()
  worked.restarts += 1
  must(who.view().screen.name === 'sign-in', 'nobody is signed in after a restart')
  const number = before.interviewer?.number
  if (number !== '3108' && number !== '4209') return
  if (which % 4 === 0) return
  await who.signsIn(number)
  const { screen } = who.view()
  must(screen.name === before.screen.name, `${before.screen.name} comes back, not ${screen.name}`)
  if (screen.name === 'interview' && before.screen.name === 'interview')
    must(isDeepStrictEqual(screen.prompt, before.screen.prompt), 'the same question after a restart')
}

function holds(on: Bench, who: AtWork, script: CompiledScript): void {
  const open = on.store.reader.rows('SELECT case_id FROM case_state WHERE is_open = 1')
  must(open.length <= 1, 'one case is open at most')
  const { screen } = who.view()
  must(isDeepStrictEqual(screen, who.view().screen), 'the same whenever one looks')
  if (screen.name !== 'interview') return
  const interview = replayed(on, script, screen.case.id)
  must(isDeepStrictEqual(screen.prompt, promptOf(interview)), 'the question is the one a replay asks')
  must(isDeepStrictEqual(screen.sections, progress(interview)), 'the progress is that of a replay')
  must(
    isDeepStrictEqual(screen.earlier, earlier(interview, screen.earlier.length)),
    'the answers before are those of a replay',
  )
  const route = routeOf(interview)
  must(new Set(route).size === route.length, 'no item is twice on the route')
  must(route.includes(screen.prompt.item), 'the question is on the route')
  for (const item of Object.keys(responsesOf(interview))) must(route.includes(item), 'data are on the route')
}

function replayed(on: Bench, script: CompiledScript, caseId: string): Interview {
  const { reader } = on.store
  const key = caseKey(reader, caseId)
  const entries = entriesOfCase(reader, caseId).map((entry) => unsealEntry(entry, key))
  const interview = restore(script, entries as unknown as Draft[])
  if (interview === null) throw new Error('an interview on the screen was begun in the journal')
  return interview
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`)
}
