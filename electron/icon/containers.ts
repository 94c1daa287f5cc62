/** A square picture as PNG, in pixels. */
export interface Picture {
  size: number
  png: Buffer
}

/** A Windows icon that holds PNGs (Vista and later), each of at most 256 pixels. */
export function ico(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // 256 is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** Apple's names for PNGs of a size: plain, or twice as dense as half of it. */
const names: Record<number, string[]> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic13', 'ic08'],
  512: ['ic14', 'ic09'],
  1024: ['ic10'],
}

/** A macOS icon that holds PNGs; sizes that Apple has no name for are left out. */
export function icns(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) =>
    (names[size] ?? []).map((name) => Buffer.concat([headed(name, png.length), png])),
  )
  const body = Buffer.concat(parts)
  return Buffer.concat([headed('icns', body.length), body])
}

/** A name and the length, these eight bytes included. */
function headed(name: string, length: number): Buffer {
  const header = Buffer.alloc(8)
  header.write(name, 'latin1')
  header.writeUInt32BE(length + 8, 4)
  return header
}
