#!/usr/bin/env node
import './guard.cjs'

import('./main.ts').then(function (cli) {
  return cli.main(process.argv)
})
