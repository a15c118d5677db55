import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Output, type Row, readRows } from './records.ts'

/** Longitude and latitude. [°] */
export type Point = readonly [number, number]

/** A closed line of points, the first not repeated. */
export type Ring = readonly Point[]

/** Topology as files hold it: arcs of integers in steps, shared by neighbours. */
interface Topology {
  transform: { scale: Point; translate: Point }
  arcs: readonly (readonly Point[])[]
  objects: Record<string, { geometries: readonly Geometry[] }>
}

interface Geometry {
  id: string
  type: 'Polygon' | 'MultiPolygon'
  arcs: unknown
}

/** Points nearer to the straight line than this are left out of drawings. [°] */
const DETAIL_DEG = 0.03
/** Mean radius of the Earth. [km] */
const EARTH_KM = 6371

/**
 * Outer borders of the shapes of a TopoJSON file by identifier; holes, which are cities of their own, are left out.
 *
 * @see M. Bostock, C. Metcalf, “The TopoJSON Format Specification”, 2013, https://github.com/topojson/topojson-specification
 */
export function readShapes(folder: string, detailDeg = 0): Map<string, Ring[]> {
  const topology = JSON.parse(
    readFileSync(join(folder, '..', 'geo', 'kaz-oblasts.topo.json'), 'utf8'),
  ) as Topology
  const arcs = topology.arcs.map(arc => simplify(absolute(arc, topology.transform), detailDeg))
  return new Map(
    Object.values(topology.objects)
      .flatMap(({ geometries }) => geometries)
      .map(({ id, type, arcs: lists }) => {
        const polygons = (type === 'Polygon' ? [lists] : lists) as number[][][]
        return [id, polygons.map(([outer]) => joinArcs(outer!, arcs))]
      }),
  )
}

/** Borders of the oblasts for maps: rings divided by `|`, points by `;`: `outlines.csv`. */
export function outlineTable(folder: string): Output {
  const shapes = readShapes(folder, DETAIL_DEG)
  return {
    path: 'outlines.csv',
    columns: ['name', 'outline', 'source'],
    rows: readRows(folder, 'oblasts.csv').map(({ name, shape }) => ({
      name: name!,
      outline: textOf(shapes.get(shape!.split(' ')[0]!)!),
      source: 'natural-earth',
    })),
  }
}

const textOf = (rings: readonly Ring[]): string =>
  rings
    .filter(({ length }) => length > 2)
    .map(ring => ring.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join(';'))
    .join('|')

/**
 * Area of each oblast on a sphere:  Σ ½ R² · Δλ · (sin φ₀ + sin φ₁)                               [km²]
 *
 * @param oblasts  rows of oblasts.csv; cities of their own that lie within are inside the outer border
 */
export function areasOf(folder: string, oblasts: readonly Row[]): Map<string, number> {
  const shapes = readShapes(folder)
  return new Map(
    oblasts.map(({ name, shape }) => {
      const rings = shapes.get(shape!.split(' ')[0]!)!
      return [name!, rings.reduce((sum, ring) => sum + areaKm2(ring), 0)]
    }),
  )
}

function areaKm2(ring: Ring): number {
  const radian = Math.PI / 180
  const sum = ring.reduce((total, [x0, y0], k) => {
    const [x1, y1] = ring[(k + 1) % ring.length]!
    return total + (x1 - x0) * radian * (Math.sin(y0 * radian) + Math.sin(y1 * radian))
  }, 0)
  return (Math.abs(sum) / 2) * EARTH_KM ** 2
}

/** Is a point inside a ring? An odd number of borders lies to the east of it. */
export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false
  ring.forEach(([x0, y0], k) => {
    const [x1, y1] = ring[(k + 1) % ring.length]!
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
  })
  return inside
}

function absolute(steps: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let [x, y] = [0, 0]
  return steps.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const
  })
}

/** Arcs one after the other; a negative number means backwards. */
function joinArcs(numbers: readonly number[], arcs: readonly Point[][]): Ring {
  const points = numbers.flatMap(number => {
    const arc = number < 0 ? arcs[~number]!.toReversed() : arcs[number]!
    return arc.slice(0, -1)
  })
  return points
}

/**
 * A line with fewer points, none of the others farther from it than the detail.
 *
 * @see D. H. Douglas, T. K. Peucker, “Algorithms for the reduction of the number of points required to represent a
 *   digitized line or its caricature”, Cartographica 10, 112–122, 1973.
 */
function simplify(line: Point[], detailDeg: number): Point[] {
  if (detailDeg === 0) return line
  const [first, last] = [line[0]!, line.at(-1)!]
  let [farthest, most] = [0, detailDeg]
  line.forEach((point, k) => {
    const distance = distanceDeg(point, first, last)
    if (distance > most) [farthest, most] = [k, distance]
  })
  if (farthest === 0) return [first, last]
  return [
    ...simplify(line.slice(0, farthest + 1), detailDeg).slice(0, -1),
    ...simplify(line.slice(farthest), detailDeg),
  ]
}

/** Distance of a point from a stretch of straight line. [°] */
function distanceDeg([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length))
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy)
}
