import '../cli/guard.cjs'

void import('./bench/main.ts')
