import type { Span, Trouble } from './trouble.ts'

/** What somebody asks about. */
export interface Question {
  /** A bus, by its name. */
  bus?: string
  /** A snapshot or a day: `2030-01-14T18`, `2030-01-14 18:00`, `2030-01-14`. */
  hour?: string
}

/** The troubles at a bus and the spans that hold an hour; troubles of the whole country are of every bus. */
export function selectTroubles(troubles: readonly Trouble[], { bus, hour }: Question): Trouble[] {
  return troubles
    .filter(trouble => !bus || trouble.bus === '' || trouble.bus.toLowerCase() === bus.toLowerCase())
    .map(trouble => ({ ...trouble, spans: trouble.spans.filter(span => !hour || holds(span, hour)) }))
    .filter(({ spans }) => spans.length > 0)
}

/** Labels sort as the times that they are. */
function holds(span: Span, hour: string): boolean {
  if (span.from === hour) return true
  const [from, to] = [span.from.replace(' ', 'T'), span.to.replace(' ', 'T')]
  const asked = hour.trim().replace(' ', 'T').replace(/Z$/, '')
  const isDay = asked.length <= 10
  const [first, last] = isDay ? [`${asked}T00:00`, `${asked}T24:00`] : [asked.padEnd(16, ':00'), asked]
  return isDay ? from < last && to > first : from.slice(0, 16) <= first && first < to.slice(0, 16)
}
