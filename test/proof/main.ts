import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '#core/generated/random.ts'
import { killCentre } from '../faults/centre-kills.ts'
import { type Fieldwork, fieldwork } from '../faults/fieldwork.ts'
import { killStation } from '../faults/kills.ts'
import { root } from '../house/tree.ts'
import { proveShifts } from './shifts.ts'
import { commit, machine } from './where.ts'

const kills = { station: 100, centre: 10 }

/**
 * `npm run proof`: a station is killed a hundred times while an interviewer works at it without rest, its
 * centre ten times in the middle of pushes. The dated result is written to be committed; ends with 1 if
 * a single acknowledged answer was lost or anything else was not as it must be.
 */
export async function main(): Promise<void> {
  // Another run tries other moments; its number makes it possible to run the same again.
  const seed = Number(
    process.env['MALGEUM_PROOF_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
  )
  console.log(`${kills.station} kills of the station, ${kills.centre} of the centre; seed ${seed}`)
  const field = await fieldwork()
  try {
    const shifts = await proveShifts(seed)
    const result = { ...(await prove(field, seed)), shifts }
    const file = join(root, 'docs', 'proof', 'kills.json')
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
    console.log(JSON.stringify(result, null, 2))
    process.exitCode = result.holds && shifts.holds ? 0 : 1
  } finally {
    await field.end()
  }
}

async function prove(field: Fieldwork, seed: number) {
  const random = seeded(seed)
  const began = performance.now()
  const proved = commit()
  const date = new Date().toISOString()
  const { shift, kills: at } = await killStation(field, {
    kills: kills.station,
    random,
    left: (left) => (left % 10 === 0 ? console.log(`${left} kills left`) : undefined),
  })
  const centre = await killCentre(field, shift, { kills: kills.centre, random })
  const { lost, faults, answersAcknowledged, actsAcknowledged, onTheirWay, resumed } = shift.soFar()
  for (const problem of [...lost, ...faults]) console.log(problem)
  return {
    holds: lost.length === 0 && faults.length === 0 && centre.differing === 0 && centre.unsound === 0,
    date,
    commit: proved,
    seed,
    seconds: Math.round((performance.now() - began) / 1000),
    machine: machine(),
    station: {
      kills: kills.station,
      killed: at,
      answersAcknowledged,
      actsAcknowledged,
      acknowledgedAndLost: lost.length,
      faults: faults.length,
      interviewsReopenedOnTheirQuestion: resumed,
      unansweredWhenKilled: onTheirWay,
    },
    centre,
  }
}
