import { textsIn } from '../../ui/language.tsx'
import { en } from './en.ts'
import { ko } from './ko.ts'

export const useText = textsIn({ ko, en })
