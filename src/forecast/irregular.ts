/** Hours of a zone that stand more than once, in words; a single hour in autumn is told as a clock going back. */
export function describeDoubles(zone: string, seen: Uint8Array, name: (hour: number) => string): string[] {
  const doubles = [...seen.keys()].filter(hour => seen[hour]! > 1)
  if (doubles.length === 0) return []
  const clock = doubles.filter(hour => /-(09|10|11)-\d\dT0[0-4]/.test(name(hour)))
  const why = clock.length === doubles.length ? ' They look like clocks going back.' : ''
  return [
    `Zone ${zone}: ${countOf(doubles.length)} more than once, from ${name(doubles[0]!)} on; their mean is taken.${why}`,
  ]
}

/** Hours of a zone that are missing, in words; single hours in spring are told as a clock going forward. */
export function describeGaps(zone: string, seen: Uint8Array, name: (hour: number) => string): string[] {
  const missing = [...seen.keys()].filter(hour => seen[hour] === 0)
  if (missing.length === 0) return []
  const clock = missing.filter(hour => /-(03|04)-\d\dT0[0-4]/.test(name(hour)))
  const why = clock.length === missing.length ? ' They look like clocks going forward.' : ''
  return [
    `Zone ${zone}: ${countOf(missing.length)} not there, from ${name(missing[0]!)} on; they are neither learnt from nor scored.${why}`,
  ]
}

const countOf = (count: number): string => (count === 1 ? '1 hour stands' : `${count} hours stand`)
