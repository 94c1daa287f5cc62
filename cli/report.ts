import type { Text } from '#core/contract/language.ts'

/**
 * Results go to stdout: with `--json` as one JSON value on one line, otherwise as lines for people.
 * `asText` gives the text without its last newline.
 */
export function report<T>(
  result: T,
  options: { json?: boolean | undefined },
  asText: (result: T) => string,
): void {
  process.stdout.write(`${options.json ? JSON.stringify(result) : asText(result)}\n`)
}

/** Messages (progress, warnings, refusals) go to stderr, Korean first. */
export function message(text: Text): void {
  process.stderr.write(`${text.ko}\n${text.en}\n`)
}
