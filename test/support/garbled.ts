import type { Random } from '../../src/forecast/random.ts'

/** What parsers have tripped over. */
const NASTY = [
  '', ' ', ',', ',,,,', '"', '\n', '\r', ';', '0', '-0', '-1', '1e999', '-1e308', 'NaN', 'inf', 'null', '\u0000', '\ufeff', '𝕫', '=1+1',
  '../../etc/passwd', '__proto__', 'constructor', 'toString', '{', '[', '[[[[[[[[', '&a *a', '2030-02-30 25:00', 'a'.repeat(3000), '1'.repeat(400),
] // biome-ignore format: a list of oddities

/** A text with a few places cut, doubled, swapped or replaced by an oddity, the same for the same stream of chance. */
export function garbledText(text: string, random: Random): string {
  let garbled = text
  for (let change = random.below(4); change >= 0; change--) {
    const at = random.below(garbled.length + 1)
    const until = at + random.below(Math.min(40, garbled.length - at + 1))
    const piece = garbled.slice(at, until)
    const [put] = [
      () => NASTY[random.below(NASTY.length)]!,
      () => '',
      () => piece + piece,
      () => String.fromCharCode(random.below(0x300)),
    ].slice(random.below(4))
    garbled = garbled.slice(0, at) + put!() + garbled.slice(until)
  }
  return garbled
}

/** Bytes with a few of them replaced, or the end cut off, the same for the same stream of chance. */
export function garbledBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const garbled = Uint8Array.from(bytes)
  for (let change = random.below(8); change >= 0; change--)
    garbled[random.below(garbled.length)] = random.below(256)
  return random.below(4) === 0 ? garbled.slice(0, random.below(garbled.length)) : garbled
}
