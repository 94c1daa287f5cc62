import { sources } from './tree.ts'

const code = /\.(ts|tsx|js|cjs|mjs|css)$/
const test = /(^test\/|\.test\.tsx?$)/
const longest = { code: 500, test: 600 }

/** Files longer than a file may be, with what to do. */
export function sizeProblems(files: { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!code.test(path)) return []
    const lines = lineCount(text)
    const limit = test.test(path) ? longest.test : longest.code
    return lines > limit ? [`${path}: ${lines} lines, at most ${limit}: one thing per file, split it`] : []
  })
}

/** Paths that are only there on one machine. */
export function pathProblems(files: { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        onlyHere.test(line)
          ? [`${path}:${index + 1}: a path of one machine: ${line.trim().slice(0, 80)}`]
          : [],
      ),
  )
}

const onlyHere = /(?<![\w.:/])(\/(home|Users|root|work|tmp|mnt)\/[\w.-]|[A-Z]:\\+Users\\)/

const lineCount = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

function spread(files: { path: string; text: string }[]): string {
  const lengths = files.filter(({ path }) => code.test(path)).map(({ text }) => lineCount(text))
  lengths.sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
  return `${lengths.length} files of code: median ${at(0.5)} lines, 90th percentile ${at(0.9)}, longest ${at(1)}`
}

if (import.meta.main) {
  const files = sources()
  const problems = [...sizeProblems(files), ...pathProblems(files)]
  if (files.length === 0) problems.push('no file was read')
  console.log([spread(files), ...problems].join('\n'))
  process.exitCode = problems.length > 0 ? 1 : 0
}
