import '../cli/guard.cjs'

void import('./run/main.ts').then(function (run) {
  return run.main()
})
