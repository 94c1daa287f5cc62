/**
 * Invented institutions for the demonstration study, of the kinds that are measured. None of them
 * exists; neither do the people, whose names are put together from syllables.
 */
export interface InventedInstitution {
  name: string
  en: string
  official: '공무원' | '직원'
  tasks: readonly (readonly [ko: string, en: string])[]
}

const city = [
  ['건축허가', 'Building permits'],
  ['도로점용허가', 'Road occupancy permits'],
  ['위생업소 지도점검', 'Inspection of food businesses'],
  ['공사 계약', 'Works contracts'],
] as const
const education = [
  ['학교급식 계약', 'School meal contracts'],
  ['시설공사 감독', 'Supervision of building works'],
  ['학원 등록', 'Registration of private academies'],
] as const
const utility = [
  ['물품 구매', 'Procurement of goods'],
  ['용역 계약', 'Service contracts'],
  ['시설 사용허가', 'Permits to use facilities'],
] as const
const office = [
  ['인허가', 'Licences'],
  ['지도단속', 'Inspection and enforcement'],
  ['보조금 지원', 'Subsidies'],
  ['계약 관리', 'Contract management'],
] as const

export const institutions: readonly InventedInstitution[] = [
  { name: '가온시청', en: 'Gaon City Hall', official: '공무원', tasks: city },
  { name: '나래군청', en: 'Narae County Office', official: '공무원', tasks: city },
  { name: '다솜구청', en: 'Dasom District Office', official: '공무원', tasks: city },
  { name: '라온도청', en: 'Raon Provincial Office', official: '공무원', tasks: office },
  { name: '마루교육청', en: 'Maru Office of Education', official: '공무원', tasks: education },
  { name: '바름교육지원청', en: 'Bareum Education Support Office', official: '공무원', tasks: education },
  { name: '사람산업진흥처', en: 'Saram Industry Promotion Agency', official: '공무원', tasks: office },
  { name: '아라항만청', en: 'Ara Port Authority', official: '공무원', tasks: office },
  { name: '자람시설공단', en: 'Jaram Facilities Corporation', official: '직원', tasks: utility },
  { name: '차오름에너지공사', en: 'Chaoreum Energy Corporation', official: '직원', tasks: utility },
  { name: '큰물수자원공사', en: 'Keunmul Water Corporation', official: '직원', tasks: utility },
  { name: '하늘교통공사', en: 'Haneul Transit Corporation', official: '직원', tasks: utility },
]

export const familyNames = [
  '김',
  '이',
  '박',
  '최',
  '정',
  '강',
  '조',
  '윤',
  '장',
  '임',
  '한',
  '오',
  '서',
  '신',
  '권',
]
export const firstSyllables = [
  '가',
  '나',
  '다',
  '라',
  '마',
  '바',
  '사',
  '아',
  '자',
  '하',
  '은',
  '해',
  '별',
  '솔',
  '들',
]
export const secondSyllables = [
  '람',
  '루',
  '빛',
  '슬',
  '음',
  '온',
  '울',
  '윤',
  '이',
  '하',
  '한',
  '결',
  '봄',
  '샘',
]
export const departments = ['민원과', '건설과', '계약팀', '시설팀', '환경과', '총무과']
