/** Words that every screen shares. */
export const ko = {
  name: '맑음',
  saved: '저장됨',
  saving: '저장 중',
  offline: '오프라인',
  training: '연습',
  ownDefault: '자체 기본값',
  none: '없음',
  unknown: '—',
  notDefined: '정의되지 않음',
  few: '적음',
}
