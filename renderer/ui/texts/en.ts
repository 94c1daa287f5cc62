import type { ko } from './ko.ts'

export const en: typeof ko = {
  name: 'Malgeum',
  saved: 'Saved',
  saving: 'Saving',
  offline: 'Offline',
  training: 'Training',
  ownDefault: 'our own default',
  none: 'None',
  unknown: '—',
  notDefined: 'Not defined',
  few: 'few',
}
