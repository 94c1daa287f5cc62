import { expect, it } from 'vitest'
import { asArguments, launchOptions } from './launch-options.ts'

it('the study and the enrolment are found among the options of Electron and Chromium', () => {
  const argv = [
    '.',
    '--inspect=0',
    '--study',
    '/s',
    '--no-zygote',
    '--centre=http://127.0.0.1:1',
    '--code',
    'c',
  ]
  expect(launchOptions(argv, '/default')).toMatchObject({
    study: '/s',
    centre: 'http://127.0.0.1:1',
    enrolment: { code: 'c' },
  })
})

it('without options it is the default study, enrolled already', () => {
  expect(launchOptions(['.'], '/default')).toEqual({ study: '/default' })
})

it('reach the station as they were', () => {
  const options = {
    study: '-s',
    centre: 'http://127.0.0.1:1',
    enrolment: { code: '-c', name: '자리 1' },
    keyFile: '/media/key',
    keyBeside: true,
  } as const
  expect(launchOptions(asArguments(options), '/default')).toEqual(options)
  expect(launchOptions(asArguments({ study: '/s' }), '/default')).toEqual({ study: '/s' })
})
