import { mostRoutes, TooManyRoutes } from '#core/interview/paths.ts'
import { Refused } from '../exit.ts'

/** What is thrown on, said so that a person can act on it; anything else as it was. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof TooManyRoutes)) return error
  return new Refused({
    ko: `길이 ${mostRoutes}개를 넘어 하나씩 셀 수 없습니다. 서로 상관없는 조건이 많은 부분을 나누어 보십시오.`,
    en: `There are more than ${mostRoutes} routes, too many to go one by one. Split what has many conditions of its own.`,
  })
}
