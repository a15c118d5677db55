import { seriesColor } from '../design/colors.ts'

/**
 * Colours of the items of a bill, told apart by people of any colour vision as far as twelve can be: the seven of “bright”, then five of
 * “muted” (P. Tol, “Colour Schemes”, SRON 2021). What is paid in most years comes first.
 */
const ITEMS = ['running', 'building', 'heat', 'CO₂', 'starts', 'lost load', 'policy broken'] as const
const RARE: Readonly<Record<string, string>> = {
  'reserve short': '#882255',
  'stand-by': '#999933',
  stops: '#ddcc77',
  keeping: '#44aa99',
  spilling: '#88ccee',
}

/** Colour of an item of the bill, the same in each picture. */
export function itemColor(item: string): string {
  const place = ITEMS.indexOf(item as (typeof ITEMS)[number])
  return place >= 0 ? seriesColor(place) : (RARE[item] ?? '#332288')
}
