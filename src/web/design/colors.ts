import type { Ground } from '../data/ground.ts'

/** Colours for what has none in the data: told apart by people of any colour vision (P. Tol, “Colour Schemes”, SRON 2021, “bright”). */
const FALLBACK = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377', '#999999'] as const

/** Darker than this is lost on a dark page. [share of white] */
const DARKEST = 0.16

/**
 * Colour of a carrier: that of the data, the same as in reports. What the data do not know gets one of its own that is always the
 * same; on a dark page, very dark ones are lightened.
 */
export function carrierColor(ground: Ground | null, carrier: string, isDark: boolean): string {
  const color = ground?.colors[carrier] || fallbackColor(carrier)
  return isDark ? lightened(color) : color
}

/** A colour for any name. */
export function fallbackColor(name: string): string {
  let hash = 7
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)!) % 9973
  return FALLBACK[hash % FALLBACK.length]!
}

/** Colour of the k-th of several things of one kind. */
export const seriesColor = (k: number): string => FALLBACK[k % FALLBACK.length]!

function lightened(color: string): string {
  const parts = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  const luminance = 0.2126 * parts[0]! ** 2.2 + 0.7152 * parts[1]! ** 2.2 + 0.0722 * parts[2]! ** 2.2
  if (!(luminance < DARKEST)) return color
  const share = 0.42
  const mixed = parts.map(part => Math.round(255 * (part + share * (1 - part))))
  return `#${mixed.map(part => part.toString(16).padStart(2, '0')).join('')}`
}
