export const signOut = {
  about: '이 자리에 아무것도 남기지 않고 나갑니다. 답과 기록은 모두 저장되어 있습니다.',
  done: '나가기',
  caseGoesBack: '걸지 않은 이 케이스는 다시 차례로 돌아갑니다.',
  breakEnds: '쉬는 시간은 지금 끝납니다.',
  notInCall: '통화를 마무리해야 나갈 수 있습니다.',
  fromCall:
    '면접을 마치거나 − 로 중단한 뒤, 통화 결과를 확정하면 나갈 수 있습니다. 다시 걸기로 했으면 + 로 약속을 잡습니다.',
  fromWrapUp: '통화 결과를 Enter로 확정하면 나갈 수 있습니다.',
}
