import { seeded } from '#core/generated/random.ts'
import { killCentre } from '../faults/centre-kills.ts'
import { type Fieldwork, fieldwork } from '../faults/fieldwork.ts'
import { killStation } from '../faults/kills.ts'
import { proveShifts } from './shifts.ts'
import type { Proved } from './where.ts'

const times = { station: 100, centre: 10 }

/**
 * A station is killed a hundred times while an interviewer works at it without rest, its centre ten times
 * in the middle of pushes; beside it, any shift at a station. It does not hold if a single acknowledged
 * answer was lost or anything else was not as it must be.
 */
export async function kills(): Promise<Proved> {
  // Another run tries other moments; its number makes it possible to run the same again.
  const seed = Number(
    process.env['MALGEUM_PROOF_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
  )
  console.log(`${times.station} kills of the station, ${times.centre} of the centre; seed ${seed}`)
  const field = await fieldwork({ people: 2000 })
  try {
    const shifts = await proveShifts(seed)
    const killed = await prove(field, seed)
    return { ...killed, holds: killed.holds && shifts.holds, shifts }
  } finally {
    await field.end()
  }
}

async function prove(field: Fieldwork, seed: number) {
  const random = seeded(seed)
  const { shift, kills: at } = await killStation(field, {
    kills: times.station,
    random,
    left: (left) => (left % 10 === 0 ? console.log(`${left} kills left`) : undefined),
  })
  const centre = await killCentre(field, shift, { kills: times.centre, random })
  const { lost, faults, answersAcknowledged, actsAcknowledged, onTheirWay, resumed } = shift.soFar()
  for (const problem of [...lost, ...faults]) console.log(problem)
  return {
    holds: lost.length === 0 && faults.length === 0 && centre.differing === 0 && centre.unsound === 0,
    seed,
    station: {
      kills: times.station,
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
