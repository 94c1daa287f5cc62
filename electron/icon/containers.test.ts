import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const icon = (name: string) => readFileSync(new URL(name, import.meta.url))
const isPng = (bytes: Buffer) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'
const widthOf = (png: Buffer) => png.readUInt32BE(16)

it('the Windows icon holds every size that Windows shows', () => {
  const file = icon('icon.ico')
  const sizes = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index
    const png = file.subarray(file.readUInt32LE(at + 12)).subarray(0, file.readUInt32LE(at + 8))
    expect(isPng(png)).toBe(true)
    expect(file.readUInt8(at)).toBe(widthOf(png) % 256)
    return widthOf(png)
  })
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
})

it('the macOS icon holds every part it names, to its end', () => {
  const file = icon('icon.icns')
  expect(file.toString('latin1', 0, 4)).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  const sizes: number[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    expect(isPng(file.subarray(at + 8))).toBe(true)
    sizes.push(widthOf(file.subarray(at + 8)))
  }
  expect(sizes).toEqual([32, 64, 128, 256, 256, 512, 512, 1024])
})

it('the picture itself is large enough for Linux', () => {
  expect(widthOf(icon('icon.png'))).toBe(512)
})
