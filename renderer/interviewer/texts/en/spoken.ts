import type { ConsoleTexts } from '../ko.ts'

export const spoken: ConsoleTexts['spoken'] = {
  manyOptions: (count) => `${count} answers to choose from`,
}
