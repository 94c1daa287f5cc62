import { type Command, Option } from 'commander'

/** Where the key of a station's file is: on every command that opens one. */
export interface KeyOptions {
  keyFile?: string
  passphrase?: true
  passphraseStdin?: true
}

export function keyOptions(command: Command): Command {
  return command
    .option('--key-file <path>', '열쇠 파일, 조사 폴더 밖 / the key file, outside the study’s folder')
    .option('--passphrase', '암호문을 묻습니다 / ask for the passphrase')
    .addOption(
      new Option(
        '--passphrase-stdin',
        '암호문을 표준 입력 첫 줄에서 / the passphrase on standard input',
      ).conflicts(['passphrase', 'keyFile']),
    )
}
