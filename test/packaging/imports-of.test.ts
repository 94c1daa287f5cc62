import { expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'

it('every kind of import is found, and none in a text or a comment', () => {
  const source = `
    import a from '@scope/one/deep'
    export { b } from 'two'
    import 'node:fs/promises'
    import './own.js'
    const c = () => import('three'), d = require('four/x'), e = "from 'five'", f = \`import '\${e}'\`
    const g = __require('seven')
    // import 'six'
  `
  expect(importsOf(source).sort()).toEqual(['@scope/one', 'four', 'fs', 'seven', 'three', 'two'])
})
