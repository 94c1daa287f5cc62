import type { StationView } from '#core/contract/station-view.ts'

/** The zone people agree times in: the study's, where the station tells it, otherwise this country's. */
export function zoneOf(view: Pick<StationView, 'study'>): string {
  return view.study.timeZone ?? 'Asia/Seoul'
}
