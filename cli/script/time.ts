import {
  type Durations,
  durations,
  type Pace,
  type RouteLength,
  usualPace,
} from '#core/interview/duration.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { WrongUse } from '../exit.ts'
import { report } from '../report.ts'
import { readScript } from './read-script.ts'
import { refusalOf } from './too-many-routes.ts'

/** Prints how long interviews of a script take, by route. */
export async function time(
  folder: string,
  options: { syllables?: string; pause?: string; json?: boolean },
): Promise<void> {
  const pace: Pace = {
    syllables: positive('--syllables', options.syllables, usualPace.syllables),
    pause: positive('--pause', options.pause, usualPace.pause),
  }
  const compiled = await readScript(folder)
  const result = {
    script: compiled.name,
    pace: { ...pace, ownDefault: isOwnDefault(options) },
    ...told(compiled, pace),
  }
  report(result, options, (result) => asText(result).join('\n'))
}

function told(compiled: CompiledScript, pace: Pace): Durations {
  try {
    return durations(compiled, pace)
  } catch (error) {
    throw refusalOf(error)
  }
}

const isOwnDefault = (options: { syllables?: string; pause?: string }) => ({
  syllables: options.syllables === undefined,
  pause: options.pause === undefined,
})

function positive(option: string, given: string | undefined, usual: number): number {
  const number = given === undefined ? usual : Number(given)
  if (Number.isFinite(number) && number > 0) return number
  throw new WrongUse({
    ko: `${option}: ‘${given}’ 대신 0보다 큰 수를 적으십시오.`,
    en: `${option}: give a number above 0 instead of “${given}”.`,
  })
}

function asText({
  script,
  pace,
  routes,
  shortest,
  longest,
}: Durations & { script: string; pace: Pace & { ownDefault: ReturnType<typeof isOwnDefault> } }): string[] {
  const ours = (is: boolean) => (is ? ' 「자체 기본값 / our default」' : '')
  return [
    script,
    `읽는 빠르기: 1분에 ${pace.syllables}음절${ours(pace.ownDefault.syllables)} / reading: ${pace.syllables} syllables a minute`,
    `답마다 쉼: ${pace.pause}초${ours(pace.ownDefault.pause)} / pause per answer: ${pace.pause} s`,
    '',
    ...(shortest === null ? [] : [line('가장 짧은 완료 / shortest complete', shortest)]),
    ...(longest === null ? [] : [line('가장 긴 완료 / longest complete', longest)]),
    '',
    '길 / routes',
    ...routes.map((route, i) => line(`${i + 1}.`, route)),
  ]
}

function line(name: string, { seconds, disposition, answers, syllables, decides }: RouteLength): string {
  const whole = Math.round(seconds)
  const clock = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return `${name}  ${clock}  ${disposition}  ${answers}답 answers  ${syllables}음절 syllables  ${decides.join(' ')}`
}
