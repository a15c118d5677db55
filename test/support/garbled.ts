import type { Random } from '../../src/forecast/random.ts'

/** What parsers have tripped over: each made when it is needed, for some are long. */
const NASTY: readonly (() => string)[] = [
  ...[
    '', ' ', ',', ',,,,', '"', "'", '\n', '\r', '\r\n', ';', '\t', '0', '-0', '-1', '0x10', '1_0', '1e999', '-1e999', '-1e308', '5e-324', 'NaN',
    'nan', 'inf', '-inf', 'Infinity', 'null', 'true', '~', '\u0000', '\ufeff', '\ufffe', '\u2028', '𝕫', '\ud800', '=1+1', '../../etc/passwd',
    'C:\\nul', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '{', '}', '[', ']', '{"__proto__":{"polluted":1}}', '__proto__:',
    '&a *a', '*a', '<<: *a', '!!js/function x', '---', '2030-02-30 25:00', '0000-00-00', '275761-01-01', '9007199254740993', '[*]^2', 'ENDATA', 'RANGES',
    '%s%n', '\\', '(((((', '4294967296', '2147483647', '-2147483648',
  ].map(text => () => text),
  () => 'a'.repeat(3000),
  () => '1'.repeat(400),
  () => 'x'.repeat(100_000),
  () => ' '.repeat(50_000),
  () => `${'1'.repeat(40_000)}:`,
  () => `${'a '.repeat(20_000)}!`,
  () => '-'.repeat(20_000),
  () => '['.repeat(10_000),
  () => '{"a":'.repeat(5_000),
  () => '- '.repeat(2_000),
  () => 'a: {'.repeat(2_000),
  () => '"'.repeat(10_001),
  () => ','.repeat(20_000),
  () => '\n'.repeat(20_000),
] // biome-ignore format: a list of oddities

/** A text with a few places cut, doubled, swapped or replaced by an oddity, the same for the same stream of chance. */
export function garbledText(text: string, random: Random): string {
  let garbled = text
  for (let change = random.below(4); change >= 0; change--) {
    const at = random.below(garbled.length + 1)
    const until = at + random.below(Math.min(random.below(8) === 0 ? 4000 : 40, garbled.length - at + 1))
    const piece = garbled.slice(at, until)
    const [put] = [
      () => NASTY[random.below(NASTY.length)]!(),
      () => '',
      () => piece + piece,
      () => String.fromCharCode(random.below(0x300)),
      () => `${NASTY[random.below(NASTY.length)]!()}${piece}`,
      () => piece.replace(/\d+/, () => NASTY[random.below(NASTY.length)]!()),
    ].slice(random.below(6))
    garbled = garbled.slice(0, at) + put!() + garbled.slice(until)
  }
  return garbled
}

/** Bytes of a text, at times in another encoding than is expected, or cut within a character. */
export function garbledEncoding(text: string, random: Random): Uint8Array {
  const kind = random.below(20)
  if (kind === 0) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (kind === 1) return Buffer.from(text, 'latin1')
  const bytes = Buffer.from(text)
  return kind === 2 ? garbledBytes(bytes, random) : bytes
}

/** Large numbers and small as they stand in binary files, the low byte first. */
const NUMBERS: readonly bigint[] = [
  0n,
  1n,
  0x7fn,
  0xffn,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0xffffffffn,
  0x7fffffffffffffffn,
  0xffffffffffffffffn,
]

/** Bytes with a few places replaced, cut, doubled or put in, or the end cut off, the same for the same stream of chance. */
export function garbledBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let garbled = Uint8Array.from(bytes)
  for (let change = random.below(8); change >= 0 && garbled.length > 0; change--) {
    const at = random.below(garbled.length)
    const kind = random.below(8)
    if (kind < 5) garbled[at] = kind === 0 ? garbled[at]! ^ (1 << random.below(8)) : random.below(256)
    else if (kind === 5) putNumber(garbled, at, NUMBERS[random.below(NUMBERS.length)]!, 1 << random.below(4))
    else {
      const piece = garbled.slice(at, at + random.below(200))
      const rest = garbled.slice(kind === 6 ? at : at + piece.length)
      garbled = Uint8Array.from([...garbled.slice(0, at), ...(random.below(2) ? piece : []), ...rest])
    }
  }
  return random.below(6) === 0 ? garbled.slice(0, random.below(garbled.length + 1)) : garbled
}

function putNumber(bytes: Uint8Array, at: number, number: bigint, length: number): void {
  for (let k = 0; k < length && at + k < bytes.length; k++)
    bytes[at + k] = Number((number >> BigInt(8 * k)) & 0xffn)
}
