/** A number as PyPSA's files write it: `inf`, `-inf` and `nan` beside the usual. Undefined where it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === 'inf' || plain === '+inf') return Number.POSITIVE_INFINITY
  if (plain === '-inf') return Number.NEGATIVE_INFINITY
  if (plain === 'nan' || plain === '') return Number.NaN
  const value = Number(plain)
  return Number.isNaN(value) ? undefined : value
}

/** A number as PyPSA's files write it. */
export function writeNumber(value: number): string {
  if (Number.isNaN(value)) return ''
  if (value === Number.POSITIVE_INFINITY) return 'inf'
  return value === Number.NEGATIVE_INFINITY ? '-inf' : String(value)
}
