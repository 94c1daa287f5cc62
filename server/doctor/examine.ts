import type { Centre } from '../study/centre.ts'
import { examineChains } from './chains.ts'
import type { CentreExamined, CentreFault } from './faults.ts'
import { compareProjections } from './projections.ts'

/** So many faults of one table are told one by one. */
const toldOfEach = 20

/** Checks a centre: the chain of every station, the judgement's marks, the tables made from the journal. Changes nothing. */
export async function examineCentre(
  centre: Pick<Centre, 'db' | 'settings' | 'compiled'>,
): Promise<CentreExamined> {
  const { faults, ...counted } = await examineChains(centre.db)
  const { cases } = await centre.db
    .selectFrom('cases')
    .select((on) => on.fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow()
  const told: CentreFault[] = [...faults]
  const examined = { type: 'examined', ...counted, cases, faults: told } as const
  if (faults.some((fault) => fault.type === 'chain' && !fault.cameSo))
    return { ...examined, projectionsCompared: false, untold: 0 }
  const perTable = new Map<string, number>()
  let untold = 0
  for await (const differing of compareProjections(centre))
    for (const fault of differing) {
      const table = 'table' in fault ? fault.table : fault.type
      const before = perTable.get(table) ?? 0
      perTable.set(table, before + 1)
      if (before < toldOfEach) told.push(fault)
      else untold += 1
    }
  return { ...examined, projectionsCompared: true, untold }
}
