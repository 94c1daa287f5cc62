import { expect, it } from 'vitest'
import { lockfileProblems } from './lockfile.ts'

const complete = {
  '': { optionalDependencies: { native: '1.0.0' } },
  'node_modules/native': { optionalDependencies: { 'native-linux': '1.0.0' } },
  'node_modules/native/node_modules/native-linux': { integrity: 'sha512-…' },
}

it('a lockfile with every platform and no address is fine', () => {
  expect(lockfileProblems({ packages: complete })).toEqual([])
})

it('tells of a platform that is left out and of a download address', () => {
  const packages = {
    ...complete,
    'node_modules/native/node_modules/native-linux': { resolved: 'https://registry.example/x.tgz' },
    'node_modules/other': { optionalDependencies: { 'other-win32': '1.0.0' } },
  }
  expect(lockfileProblems({ packages })).toEqual([
    'node_modules/native/node_modules/native-linux: has a download address',
    'node_modules/other: other-win32 is not in it',
  ])
})
