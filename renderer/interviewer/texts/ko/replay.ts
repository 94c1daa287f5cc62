export const replay = {
  title: '다시 보기',
  forward: '다음',
  back: '뒤로',
  leave: '마치기',
  step: (step: number, steps: number) => `${step} / ${steps}`,
  given: '그때의 답',
  took: (seconds: string) => `답하기까지 ${seconds}`,
  again: '돌아와 고친 답',
  words: '응답자의 말은 다시 보이지 않습니다.',
  readOut: '읽고 넘어감',
  hidden: '가린 물음',
  hiddenAbout: (section: string) =>
    `「${section}」의 물음과 답은 다시 보이지 않습니다. 무엇을 몇 개 물었는지도 답을 드러내기 때문입니다.`,
  about: '내가 한 면접을 물은 차례대로 다시 봅니다.',
  nobody: '응답자의 이름과 번호는 보이지 않습니다.',
  nothingKept: '여기서는 아무것도 기록되거나 바뀌지 않습니다.',
}
