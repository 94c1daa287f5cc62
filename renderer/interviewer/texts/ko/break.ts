export const breaks = {
  about: '쉬는 동안에는 케이스가 오지 않고, 일한 시간에 들어가지 않습니다.',
  begin: '쉬기 시작',
  kinds: {
    short: '짧은 휴식',
    lunch: '식사',
    briefing: '회의, 교육',
    technical: '장비 문제',
    other: '그 밖의 일',
  },
  since: (time: string) => `${time}부터`,
  end: '돌아오기',
  endAbout: '돌아오면 다음 케이스를 받을 수 있습니다.',
  elapsed: '쉰 시간',
}
