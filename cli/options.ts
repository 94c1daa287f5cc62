import { Option } from 'commander'

/** `--study DIR`, on every command that touches data: `options.study` is a string. */
export function studyOption(): Option {
  return new Option('--study <dir>', '조사 폴더 / the study folder').makeOptionMandatory()
}

/** `--json`, on every command that reports: `options.json` is true or undefined. */
export function jsonOption(): Option {
  return new Option('--json', '결과를 JSON 한 줄로 / print the result as one line of JSON')
}
