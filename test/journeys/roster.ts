import exceljs from 'exceljs'

/** Four invented people, the last with a number that cannot be one. 010-0000 numbers cannot be dialled. */
const people = [
  ['건축허가', '가람', '010-0000-0101'],
  ['건축허가', '나래', '010-0000-0102'],
  ['식품위생 지도·단속', '다솜', '010-0000-0103'],
  ['식품위생 지도·단속', '라온', '010-12'],
]

const columns = [
  '기관코드',
  '기관명',
  '상위업무',
  '하위업무',
  '하위기관',
  '대상구분',
  '성명',
  '휴대전화',
  '일반전화',
  '이메일',
  '처리일',
  '담당부서',
  '호칭',
]

/** A roster as an institution would send it: an .xlsx with one bad row among good ones. */
export async function writeRoster(file: string, handledOn: string): Promise<void> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('명부')
  sheet.addRow(columns)
  for (const [task, name, mobile] of people)
    sheet.addRow([
      'G01',
      '가온시청',
      task,
      '',
      '',
      '민원인',
      name,
      mobile,
      '',
      '',
      handledOn,
      '민원과',
      '공무원',
    ])
  await book.xlsx.writeFile(file)
}
