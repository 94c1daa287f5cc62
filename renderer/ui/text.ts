import { textsIn } from './language.tsx'
import { en } from './texts/en.ts'
import { ko } from './texts/ko.ts'

export const useSharedText = textsIn({ ko, en })
