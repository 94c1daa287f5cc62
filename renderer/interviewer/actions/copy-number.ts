import { NotCopied } from '../console/trouble.ts'
import type { Action } from './action.ts'
import { caseOf } from './on.ts'

/** Copies the number that is shown, with nothing selected on the page; logged as a look at identity. */
export const copyNumber: Action = {
  name: 'copy-number',
  keys: ['Ctrl+KeyC'],
  cap: 'Ctrl C',
  inWords: false,
  applies: (state) => caseOf(state) !== null && state.panel === null && nothingSelected(),
  act(console) {
    const phone = caseOf(console.state())?.phones.find((one) => one.inUse)
    if (!phone) return
    const copied = { numberCopied: true }
    console.run(async (station, looking, options) => {
      const view = await station.numberCopied(looking, options)
      await navigator.clipboard.writeText(phone.shown).catch(() => {
        throw new NotCopied()
      })
      return view
    }, copied)
  },
  label: (t) => t.action.copyNumber,
  strip: 'left',
}

function nothingSelected(): boolean {
  return (getSelection()?.toString() ?? '') === ''
}
