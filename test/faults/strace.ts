import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Why the system's calls cannot be watched here; null when strace is there and may do it. */
export function whyNoStrace(): string | null {
  if (!works() && mayInstall()) {
    console.log('strace is missing: installing it with apt-get for the tests of durability.')
    spawnSync('apt-get update && apt-get install -y --no-install-recommends strace', {
      shell: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  return works() ? null : 'strace is not here or may not trace (Linux: apt-get install strace)'
}

const works = () => spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0

function mayInstall(): boolean {
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  return debian && process.getuid?.() === 0 && spawnSync('strace', ['-V']).error !== undefined
}

/** What is put in front of a command so that its reads, writes and syncs are written to a file. */
export const straceTo = (file: string): string[] => [
  'strace',
  ...['-f', '-yy', '-tt', '-s', '64', '-o', file],
  ...['-e', 'trace=read,fdatasync,fsync,sendto,write,writev'],
]

/** One system call, as far as it matters here. */
export interface SystemCall {
  thread: string
  name: string
  /** File or connection it was about: a path, or `TCP:[…]`. */
  on: string
  /** The beginning of what was read or written. */
  text: string
  result: string
}

/** Reads strace's own words; a call that was interrupted by another thread's stands where it ended. */
export function systemCalls(trace: string): SystemCall[] {
  const unfinished = new Map<string, string>()
  return trace.split('\n').flatMap((line) => {
    const [, thread = '', said = ''] = /^(\d+) +[\d:.]+ (.*)$/.exec(line) ?? []
    if (said.endsWith('<unfinished ...>')) {
      unfinished.set(thread, said.slice(0, -'<unfinished ...>'.length))
      return []
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(said)
    const whole = resumed === null ? said : (unfinished.get(thread) ?? '') + resumed[1]
    const call = /^(\w+)\(\d+<(.*?)>(?=[,) ])(.*) = (-?\w+)[^=]*$/.exec(whole)
    if (call === null) return []
    const [, name = '', on = '', text = '', result = ''] = call
    return [{ thread, name, on, text, result }]
  })
}

/** One answer's way through the station. */
export interface AnswerTraced {
  /** Syncs of the station's file or its log that succeeded after the request came and before the answer left. */
  syncs: number
}

/** Each answer that was acknowledged, in order. */
export function answersTraced(calls: readonly SystemCall[]): AnswerTraced[] {
  const answers: AnswerTraced[] = []
  let open: { thread: string; on: string; syncs: number } | null = null
  for (const { thread, name, on, text, result } of calls) {
    if (name === 'read' && text.includes('"POST /rpc/answer ')) open = { thread, on, syncs: 0 }
    else if (open === null || thread !== open.thread) continue
    else if (/^(fsync|fdatasync)$/.test(name) && isStationFile(on) && result === '0') open.syncs += 1
    else if (/^(write|writev|sendto)$/.test(name) && on === open.on && text.includes('"HTTP/1.1 200 ')) {
      answers.push({ syncs: open.syncs })
      open = null
    }
  }
  return answers
}

const isStationFile = (path: string) => /\/station\/station\.db(-wal)?$/.test(path)
