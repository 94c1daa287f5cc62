import { z } from 'zod'
import { type TextSize, textSizeSchema } from '#core/contract/text-size.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { World } from './world.ts'

/** By interviewer's number: on a shared station each has their own. */
const sizesSchema = z.record(z.string(), textSizeSchema)

/** Practice begins with what is read in earnest. */
export function textSizeOf({ store, gate }: World, interviewer: string): TextSize {
  return sizesIn(store)[interviewer] ?? sizesIn(gate)[interviewer] ?? 'normal'
}

export function keepTextSize({ store }: World, interviewer: string, size: TextSize): void {
  const sizes = { ...sizesIn(store), [interviewer]: size }
  store.write((writer) => writeMeta(writer, 'textSizes', JSON.stringify(sizes)))
}

function sizesIn({ reader }: Store): z.infer<typeof sizesSchema> {
  return sizesSchema.parse(JSON.parse(readMeta(reader, 'textSizes') ?? '{}'))
}
