import { parseAst } from 'vite'

/** Names of the packages and of Node's modules that a bundle imports: statically, `import()`, `require()`. */
export function importsOf(source: string): string[] {
  const names = new Set<string>()
  walk(parseAst(source), (node) => {
    const from = importedBy(node)
    if (from !== null && !from.startsWith('.')) names.add(packageOf(from.replace(/^node:/, '')))
  })
  return [...names]
}

interface Node {
  type: string
  source?: unknown
  callee?: unknown
  arguments?: unknown[]
}

function importedBy(node: Node): string | null {
  const required = node.type === 'CallExpression' && isNamed(node.callee, 'require', '__require')
  return textOf(required ? node.arguments?.[0] : /Import|Export/.test(node.type) ? node.source : null)
}

/** A bundler calls the `require` that it makes `__require`. */
const isNamed = (node: unknown, ...names: string[]) =>
  names.includes(String((node as { name?: unknown } | undefined)?.name))

function textOf(node: unknown): string | null {
  const { value } = (node ?? {}) as { value?: unknown }
  return typeof value === 'string' ? value : null
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function walk(node: unknown, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (typeof (node as { type?: unknown }).type === 'string') visit(node as Node)
  for (const child of Object.values(node)) walk(child, visit)
}
