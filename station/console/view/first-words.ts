import type { Language } from '#core/contract/language.ts'
import type { CaseReason } from '#core/contract/station-view.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { withParticle } from '#core/script/particle.ts'

/** The first sentences to read: who calls, for what, and whether this is the person. */
export function firstWords(
  told: { study: StudySettings | null; interviewer: string; respondent: string; reason: CaseReason },
  language: Language,
): string {
  const { study, interviewer, respondent } = told
  const agency = study?.agency[language] ?? ''
  const title = study?.title[language] ?? ''
  const again = told.reason.type === 'appointment' || told.reason.type === 'resumed'
  if (language === 'en') {
    const why = again
      ? `I am calling back about the survey “${title}”, as we agreed.`
      : `I am calling about the survey “${title}”.`
    return `Hello. This is ${interviewer}, an interviewer of ${agency}. ${why} Am I speaking with ${respondent}?`
  }
  const why = again
    ? `${withParticle(title, '로')} 다시 전화드리기로 하여 연락드렸습니다.`
    : `${withParticle(title, '로')} 연락드렸습니다.`
  return `안녕하십니까. ${agency} 면접원 ${interviewer}입니다. ${why} ${respondent} 님 되십니까?`
}
