import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import type { StudySettings } from '#core/contract/study.ts'
import type { Destroyed } from '#server/identity/destroy.ts'
import { studyFolder } from '#server/study/folder.ts'
import { withAdmin } from '../centre/with-admin.ts'
import type { DestroyOptions } from '../commands/identity.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'
import { confirmed } from './confirmed.ts'
import { type StationAtEnd, stationAtEnd } from './station-at-end.ts'

export interface DestroyReport {
  centre: Destroyed | null
  /** Cases whose identity this station still had; null: no station in this folder, or it was done before. */
  station: { cases: number } | null
}

/**
 * `malgeum identity destroy`: of a study folder's centre, its station, or both. All that may refuse is
 * asked before anything is touched.
 */
export async function destroy(options: DestroyOptions): Promise<void> {
  const root = resolve(options.study)
  const { data, keys } = studyFolder(root)
  const hasCentre = existsSync(data) || existsSync(join(keys, 'database'))
  const station = await stationAtEnd(options)
  try {
    if (station === null && !hasCentre) throw new Refused(nothingHere(root))
    if (station !== null && station.unsent > 0 && !options.althoughUnsent)
      throw new Refused(unsentText(station.unsent))
    const settings = hasCentre
      ? await withAdmin(root, 'identity destroy', async (admin) => (await admin.study()).settings)
      : (station?.settings ?? null)
    if (!options.yes && !(await confirmed(namesOf(settings)))) throw new Refused(notConfirmed)
    const centre = hasCentre
      ? await withAdmin(root, 'identity destroy', (admin) => admin.destroyIdentity())
      : null
    report({ centre, station: destroyAt(station) }, options, inWords)
  } finally {
    station?.close()
  }
}

const destroyAt = (station: StationAtEnd | null): DestroyReport['station'] => station?.destroy() ?? null

const namesOf = (settings: StudySettings | null): string[] =>
  settings === null ? [] : [settings.title.ko, settings.title.en, settings.id]

function inWords({ centre, station }: DestroyReport): string {
  const waiting = centre?.stations ?? []
  return [
    ...(centre === null
      ? []
      : [
          `센터: 케이스 ${centre.cases}건의 신원을 파기했습니다 (${centre.at})`,
          `centre: the identities of ${centre.cases} cases are destroyed (${centre.at})`,
        ]),
    ...(waiting.length === 0
      ? []
      : [
          `다음 접속 때 지울 자리: ${waiting.join(', ')}`,
          `stations that destroy theirs when they next connect: ${waiting.join(', ')}`,
        ]),
    ...(station === null
      ? []
      : [
          `스테이션: 케이스 ${station.cases}건의 신원을 파기했습니다. 한 번 더 열어 센터에 알리십시오.`,
          `station: the identities of ${station.cases} cases are destroyed. Open it once more so that the centre hears of it.`,
        ]),
    '응답과 기록은 그대로 있습니다: malgeum doctor / Answers and journal stay: malgeum doctor',
  ].join('\n')
}

const nothingHere = (root: string): Text => ({
  ko: `이 폴더에는 센터도 스테이션도 없습니다: ${root}. --study가 맞는지 확인하십시오.`,
  en: `There is neither a centre nor a station in ${root}. Check --study.`,
})

const unsentText = (unsent: number): Text => ({
  ko: `센터에 올리지 않은 기록이 ${unsent}건 있습니다. 스테이션을 열어 모두 올린 뒤에 하십시오. 그래도 하려면 --although-unsent를 함께 주십시오. 아무것도 지우지 않았습니다.`,
  en: `${unsent} entries were not sent to the centre. Open the station until all is sent, then do this. To do it all the same, give --although-unsent too. Nothing was destroyed.`,
})

const notConfirmed: Text = {
  ko: '조사 이름이 다릅니다. 아무것도 지우지 않았습니다. 터미널이 아니면 --yes를 주십시오.',
  en: 'That is not the name of the study. Nothing was destroyed. Where there is no terminal, give --yes.',
}
