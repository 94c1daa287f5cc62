#!/usr/bin/env node
import './guard.cjs'

void import('./main.ts').then(function (cli) {
  return cli.main(process.argv)
})
