import { dispositionName } from '#core/contract/outcome-words.ts'
import type { Response } from '#core/interview/response.ts'
import type { Item, Script } from '#core/script/definition.ts'
import type { Cell } from './csv.ts'
import type { ExportRow } from './rows.ts'

export interface Column {
  name: string
  value(row: ExportRow): Cell
}

/** The columns of an export: those of the case, then those of each item in the script's order. */
export function columnsOf(script: Script): Column[] {
  return [...caseColumns, ...script.sections.flatMap((section) => section.items.flatMap(itemColumns))]
}

const column = (name: string, value: (row: ExportRow) => Cell): Column => ({ name, value })

const caseColumns: Column[] = [
  column('case', (row) => row.case),
  column('number', (row) => row.number),
  column('institution', (row) => row.institution),
  column('institution_name', (row) => row.institutionName),
  column('task', (row) => row.task),
  column('task_name', (row) => row.taskName),
  column('sub_task', (row) => row.subTask),
  column('sub_institution', (row) => row.subInstitution),
  column('respondent_kind', (row) => row.respondentKind),
  column('handled_on', (row) => row.handledOn),
  column('script', (row) => row.script),
  column('disposition', (row) => row.disposition),
  column('disposition_ko', (row) => row.disposition && dispositionName(row.disposition, 'ko')),
  column('disposition_en', (row) => row.disposition && dispositionName(row.disposition, 'en')),
  column('disposed_on', (row) => row.disposedOn),
  column('attempts', (row) => row.attempts),
  column('last_outcome', (row) => row.lastOutcome),
  column('interviewer', (row) => row.interviewer),
  /** Of the last refusal, whatever the case ended in: `person` or `other`, its reason, `soft` or `hard`. */
  column('refused_by', (row) => row.refusedBy),
  column('refusal_reason', (row) => row.refusalReason),
  column('refusal_hardness', (row) => row.refusalHardness),
  /** 1: asked never to be called again. */
  column('never_again', (row) => Number(row.neverAgain)),
  /** 1: two stations worked on the case and a supervisor has not settled it. */
  column('conflict', (row) => Number(row.conflict)),
  /** 1: the interview's journal does not fit its script; its answers are left out. */
  column('interview_problem', (row) => Number(row.problem)),
]

function itemColumns(item: Item): Column[] {
  const of = (suffix: string, value: (response: Response) => Cell) =>
    column(`${item.id}${suffix}`, (row) => {
      const response = row.responses.get(item.id)
      return response === undefined ? null : value(response)
    })
  /** Which of don't know and refused it was: both may have the same code. */
  const missing = of('_missing', (response) => response.missing ?? null)
  const plain = of('', ({ value }) => (typeof value === 'object' ? null : value))
  const words = of('_text', (response) => response.open ?? null)
  switch (item.kind) {
    case 'statement':
      return []
    case 'choice':
      return [plain, missing, ...(item.options.some((option) => option.open) ? [words] : [])]
    case 'multiple':
      return [
        ...item.options.map((option) =>
          of(`_${option.code}`, ({ value }) =>
            Array.isArray(value) ? Number(value.includes(option.code)) : null,
          ),
        ),
        missing,
        ...(item.options.some((option) => option.open) ? [words] : []),
      ]
    case 'likert-two-step':
      // A refused second step keeps its direction while the value is missing.
      return [plain, of('_direction', (response) => response.direction ?? null), missing]
    case 'brackets':
    case 'number':
    case 'date':
    case 'text':
      return [plain, missing]
    default:
      return item satisfies never
  }
}
