/** A closed line of longitudes and latitudes, the first point not repeated. [°] */
export type Ring = readonly (readonly [number, number])[]

/**
 * Rings of a cell of `outlines.csv`: rings divided by `|`, points by `;`.
 *
 * @example
 * readOutline('70 50;71 50;71 51')   // [[[70, 50], [71, 50], [71, 51]]]
 */
export function readOutline(cell: string): Ring[] {
  return cell
    .split('|')
    .filter(Boolean)
    .map(ring =>
      ring.split(';').map(point => {
        const [x = '', y = ''] = point.split(' ')
        return [Number(x), Number(y)] as const
      }),
    )
}
