import type { Language } from '#core/contract/language.ts'
import type { CaseFacts, StudyFacts } from '#core/contract/station-view.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { monthInWords } from '#core/interview/dates.ts'
import type { Facts } from '#core/interview/interview.ts'
import type { Sheet } from './sheet.ts'
import type { CaseFile } from './state.ts'

/** What an interview is filled with: what the study says, and over it what the case brings. */
export function factsOf(file: CaseFile, study: StudySettings | null): Facts {
  const ofStudy = study === null ? {} : { agency: study.agency, call_back: study.callBack, ...study.values }
  return { ...ofStudy, ...file.facts, ...inBothLanguages(file) } as Facts
}

/** Names that are known in English too are read in the interview's language. */
function inBothLanguages({ institution, task }: CaseFile): Facts {
  const both = ({ name, nameEn }: { name: string; nameEn: string | null }) =>
    nameEn === null ? name : { ko: name, en: nameEn }
  return { institution: both(institution), task: both(task) }
}

const notYet = { ko: '조사 설정을 기다리는 중', en: 'Waiting for the study’s settings' }
const nothing = { ko: '', en: '' }

export function studyFacts({ study, totals }: Sheet): StudyFacts {
  return {
    title: study?.title ?? notYet,
    agency: study?.agency ?? nothing,
    callBack: study?.callBack ?? '',
    numberSource: study?.numberSource ?? nothing,
    starts: study?.starts ?? null,
    ends: study?.ends ?? null,
    completes: totals?.done ?? null,
    target: totals?.of ?? null,
    ...(study === null ? {} : { timeZone: study.timeZone }),
    ...(study?.oneDigitConfirms === true ? { oneDigitConfirms: true } : {}),
  }
}

export function caseFacts(file: CaseFile, study: StudySettings | null, language: Language): CaseFacts {
  const named = (one: { name: string; nameEn: string | null }) =>
    language === 'en' ? (one.nameEn ?? one.name) : one.name
  return {
    id: file.case,
    number: file.number,
    institution: named(file.institution),
    task: named(file.task),
    department: file.department,
    handledOn: file.handledOn,
    period: periodOf(study, language),
    respondentKind: file.respondentKind,
  }
}

function periodOf(study: StudySettings | null, language: Language): string | null {
  const { period_from: from, period_to: to } = study?.values ?? {}
  if (typeof from !== 'string' || typeof to !== 'string') return null
  return `${monthInWords(from, language)}~${monthInWords(to, language)}`
}
