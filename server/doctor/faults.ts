/** What the centre's doctor finds. Entries and cases are named by their ids; what they hold is not told. */
export type CentreFault =
  /** The first entry of a station that breaks its chain. */
  | ({
      type: 'chain'
      /** `gap`: entries before it are gone; `cut`: entries after it are gone. */
      what: 'altered' | 'unlinked' | 'gap' | 'cut'
      /** It came like this and was marked unsound when it did; otherwise it was changed here. */
      cameSo: boolean
    } & EntryName)
  /** The first entry of a station whose mark the judgement does not give. */
  | ({ type: 'mark'; marked: 'sound' | 'unsound'; expected: 'sound' | 'unsound' } & EntryName)
  /** A row that the journal does not give. */
  | { type: 'projection'; table: CaseTable; case: string }
  | ({ type: 'counter'; kept: number; expected: number } & CounterName)

export interface EntryName {
  station: string
  /** The station's name among people. */
  name: string
  seq: number
  id: string
  entry: string
  case: string | null
}

export const caseTables = ['case_state', 'attempt', 'response'] as const
export type CaseTable = (typeof caseTables)[number]

export interface CounterName {
  table: 'progress_cell' | 'progress_day'
  institution: string
  task: string
  /** A disposition ('' for cases without one) or a day. */
  of: string
}

export interface CentreExamined {
  type: 'examined'
  stations: number
  entries: number
  cases: number
  /** Received and not judged yet: in no projection, and no fault. */
  waiting: number
  /** False when a chain was changed here: what a changed journal gives means nothing. */
  projectionsCompared: boolean
  /** The first of each kind; `untold` says how many more there are. */
  faults: CentreFault[]
  untold: number
}
