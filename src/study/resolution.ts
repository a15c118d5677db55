import { z } from 'zod'

/** Kinds of nodes of the grid. */
const GRIDS = ['zones', 'oblasts'] as const

/** Three zones joined by transport, or fourteen oblasts on which the voltage law holds. */
export type GridChoice = (typeof GRIDS)[number]

/** A length of a snapshot, a kind of nodes, or one after the other. */
const WORDS = /^(?=.)((?:[1-9]|1\d|2[0-4]) ?h)? ?(zones|oblasts)?$/

/** `resolution` of a scenario file. */
export const resolutionOption = z
  .union([
    z.number().int().min(1).max(24),
    z.string().regex(WORDS, 'neither 1 h to 24 h nor zones nor oblasts'),
  ])
  .optional()
  .describe('Length of a snapshot [h], `zones` or `oblasts`, or both: `3h oblasts`.')

/**
 * What a resolution says of time and of space; what it does not speak of stays as it was.
 *
 * @example
 * resolutionOf('3h oblasts')   // { resolution: 3, grid: 'oblasts' }
 */
export function resolutionOf(given: string | number | undefined): {
  resolution?: number
  grid?: GridChoice
} {
  const text = String(given ?? '')
  const hours = Number.parseInt(text, 10)
  const grid = GRIDS.find(each => text.endsWith(each))
  return { ...(Number.isNaN(hours) ? {} : { resolution: hours }), ...(grid ? { grid } : {}) }
}
