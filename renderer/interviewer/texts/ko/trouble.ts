export const trouble = {
  notSaved: '저장하지 못했습니다',
  why: {
    'disk-full': '디스크가 가득 찼습니다. 자리를 비우거나 감독을 부른 뒤 Enter를 다시 누르세요.',
    'read-only': '저장 장치에 쓸 수 없습니다. 감독을 불러 주세요. 그 뒤 Enter를 다시 누르세요.',
    damaged:
      '저장 파일이 온전하지 않습니다. 더 넣지 말고 감독을 불러 주세요. 읽을 수 있는 답은 malgeum station rescue로 건집니다.',
    gone: '저장 파일이 없어졌습니다. 이 프로그램을 끄지 말고 감독을 불러 주세요. 앞 답은 여기서 센터로 올라갑니다.',
    unknown: '까닭을 알 수 없습니다. Enter를 다시 누르고, 거듭되면 감독을 불러 주세요.',
  },
  stays: '이 물음은 그대로 있고, 앞 답은 모두 저장되어 있습니다.',
  unreachable: '이 자리의 프로그램이 대답하지 않습니다',
  unreachableAbout: '다시 잇는 중입니다. 저장된 답은 그대로 있습니다. 이어지면 같은 물음에서 이어 갑니다.',
  notCopied: '번호를 복사하지 못했습니다',
  notCopiedAbout: '화면의 번호를 보고 직접 걸어 주세요.',
  notNow: '지금 화면에서는 할 수 없는 일입니다',
  notNowAbout: '바뀐 것은 없습니다.',
  starting: '여는 중',
}
