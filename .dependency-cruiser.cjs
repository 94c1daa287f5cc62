// The arrows of the house. Types count: an `import type` is an import.
// `import('…').T` is not read here: lint forbids it (consistent-type-imports).
const pureLibraries = [
  '@noble/hashes',
  '@orpc/contract',
  'canonicalize',
  'es-hangul',
  'immutable',
  'uuid',
  'xstate',
  'yaml',
  'zod',
]

/** What a folder may import from the other folders of the house. */
const arrows = {
  core: [],
  station: ['core'],
  server: ['core'],
  renderer: ['core/contract'],
  electron: ['station'],
  cli: ['station', 'server', 'core'],
}
const house = [...Object.keys(arrows), 'test']

const arrowRules = Object.entries(arrows).map(([folder, reaches]) => ({
  name: `${folder}-reaches-only-${reaches.join('-').replaceAll('/', '-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${house.join('|')})/`, pathNot: [folder, ...reaches].map((reached) => `^${reached}/`) },
}))

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'core-uses-no-node',
      comment: 'core decides purely: no input, no output',
      severity: 'error',
      from: { path: '^core/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-uses-pure-libraries-only',
      severity: 'error',
      from: { path: '^core/', pathNot: '[.]test[.]ts$' },
      to: { path: 'node_modules/', pathNot: pureLibraries.map((name) => `node_modules/${name}/`) },
    },
    {
      name: 'renderer-uses-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '([.]test[.]tsx?|vite[.]config[.]ts)$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-in-electron',
      comment: 'In plain Node the electron package tries to download its binary.',
      severity: 'error',
      from: { pathNot: '^electron/' },
      to: { path: '(^|node_modules/)electron(/|$)', pathNot: '^electron/' },
    },
    {
      name: 'electron-stays-out-of-tests',
      severity: 'error',
      from: { path: '[.]test[.]tsx?$' },
      to: { path: 'node_modules/electron/', reachable: true },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '(^test/|/testing/|[.]test[.]tsx?$)' },
      to: { path: '(^test/|/testing/|[.]test[.]tsx?$)' },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      from: {
        path: '^(core|station|server|cli|renderer)/',
        pathNot: '(/testing/|[.]test[.]tsx?$|vite[.]config[.]ts$)',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle-at-run-time',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
}
