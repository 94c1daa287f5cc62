import { describe, expect, it } from 'vitest'
import { withParticle } from './particle.ts'
import { fill, parseTemplate } from './template.ts'

describe('particles follow the last sound of the filled word', () => {
  it.each([
    ['공무원', '과', '공무원과'],
    ['직원', '와', '직원과'],
    ['가온시청', '은', '가온시청은'],
    ['마루공사', '은', '마루공사는'],
    ['서울', '으로', '서울로'],
    ['가온', '로', '가온으로'],
    ['법률 33조', '을', '법률 33조를'],
    ['통계법', '에', '통계법에'],
    ['한국도로공사(본부)', '이', '한국도로공사(본부)가'],
    ['LH', '이', 'LH가'],
    ['제1', '을', '제1을'],
    ['제1', '으로', '제1로'],
    ['KBS 2', '은', 'KBS 2는'],
    ['「청렴법」', '은', '「청렴법」은'],
  ])('%s + %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected)
  })
})

describe('templates', () => {
  it('fills names and chooses particles', () => {
    const { parts, problems } = parseTemplate('{task} 업무로 {institution} {official/과} {{그대로}}')
    expect(problems).toEqual([])
    const values: Record<string, string> = { task: '건축허가', institution: '가온시청', official: '직원' }
    expect(fill({ ko: parts, en: [] }, 'ko', (name) => values[name] ?? '?')).toBe(
      '건축허가 업무로 가온시청 직원과 {그대로}',
    )
  })

  it.each([
    ['a {task', 'unclosed', 2],
    ['a } b', 'stray', 2],
    ['{1x}', 'bad-name', 0],
    ['{task/to}', 'bad-name', 0],
  ])('%s is refused as %s', (text, type, offset) => {
    expect(parseTemplate(text).problems[0]).toMatchObject({ type, offset })
  })
})
