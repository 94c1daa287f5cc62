import '../cli/guard.cjs'

void import('./proof/main.ts').then(function (proof) {
  return proof.main()
})
