export const available = {
  title: '다음 케이스를 받을 수 있습니다',
  about: '누구에게 걸지는 순서에 따라 정해집니다.',
  next: '다음 케이스',
  today: '오늘',
  calls: '건 통화',
  completes: '완료',
  minutes: '통화한 시간',
  inMinutes: (minutes: string) => `${minutes}분`,
  signOut: '나가기',
  none: {
    'all-done': '걸 케이스가 없습니다',
    'outside-hours': '지금은 거는 시간이 아닙니다',
    waiting: '지금 걸 케이스가 없습니다',
  },
  noneAbout: {
    'all-done': '이 자리에 온 케이스를 모두 마쳤습니다. 감독에게 알려 주세요.',
    'outside-hours': '거는 시간이 되면 다시 받을 수 있습니다.',
    waiting: '다시 걸 때가 된 케이스가 아직 없습니다.',
  },
  until: (when: string) => `가장 이른 때: ${when}`,
  again: '다시 찾기',
}
