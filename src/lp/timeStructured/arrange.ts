import { openScratch, release } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { canonicalise, type Numbers } from './canonical.ts'
import { type Forecast, forecastOf } from './forecast.ts'
import type { IterateOptions } from './iterate.ts'
import { type HalfData, layOut } from './layout.ts'
import { type Placed, type Places, placed } from './placed.ts'
import { presolve, type Renumbered } from './presolve.ts'
import { openRoot, type Root } from './root.ts'
import { stage } from './stages.ts'
import type { Restore } from './wayBack.ts'

/** A programme made ready: laid out by halves, and the ways there and back. All that was only of use on the way is let go. */
export interface Arranged {
  halves: HalfData[]
  root: Root
  /** Columns and rows of the canonical form that the variables and rows of halves and root are. */
  places: readonly Places[]
  /** Columns and rows of the canonical form. */
  size: { columns: number; rows: number }
  ways: Ways
  /** The same for other costs, bounds and sides of the same matrix, unless these ask for another arrangement. */
  renumber(other: LinearProgram): { ways: Ways; placed: readonly Placed[] } | undefined
  /** Gives back what `renumber` needs. */
  close(): void
}

/** What belongs to the numbers of one programme. */
export interface Ways {
  scale: IterateOptions['scale']
  /** What one of a product of value and dual is. [money] */
  unit: number
  /** Values and duals of the whole from those of the canonical form, and the other way. */
  restore: Restore
  translate: Restore
}

/** Limits of what may be taken. */
interface ArrangeLimits {
  mostWorkPerHour?: number
  memoryLimit?: number
  /** Is it to be renumbered later? That keeps more memory. */
  isKept?: boolean
  /** Is told what the solve will take, before it is taken. */
  onForecast?: (forecast: Forecast) => void
}

/** Why there is nothing to iterate: it is solved, contradicts itself, or is too large. */
interface NotArranged {
  point?: ReturnType<Restore>
  reason: string
  isTooLarge: boolean
}

/** Bytes taken unless another limit is given, and those that one memory can hold. */
const MEMORY_LIMIT = 8e9
const MOST_BYTES_OF_HALF = 3.9e9

/** Presolve, canonical form, stages, layout, and the root. */
export function arrange(program: LinearProgram, limits: ArrangeLimits): Arranged | NotArranged {
  const [passing, working] = [openScratch(), openScratch()]
  const presolved = presolve(program, passing, working, limits.isKept)
  if (!limits.isKept) release(working)
  const not = (reason: string, also: Partial<NotArranged> = {}) => {
    release(working)
    return { reason, isTooLarge: false, ...also }
  }
  if (presolved.contradiction) return not('its bounds contradict one another')
  const size = { columns: presolved.columns.length, rows: presolved.rows.length }
  if (size.columns === 0) {
    const point = presolved.restore(new Float64Array(0), new Float64Array(size.rows))
    return not('nothing was left to be decided', { point })
  }
  const canonical = canonicalise(presolved.program, passing)
  const staging = stage(canonical, presolved.program.columnHour, passing)
  const forecast = forecastOf(staging)
  limits.onForecast?.(forecast)
  const limit = limits.memoryLimit ?? MEMORY_LIMIT
  if (forecast.bytes > limit || forecast.largestBytes > MOST_BYTES_OF_HALF)
    return not(`it would need ${Math.round(forecast.bytes / 1e6)} MB`, { isTooLarge: true })
  const hours = staging.halves.reduce((sum, { stages }) => sum + stages.length, 0)
  if (forecast.multiplications > hours * (limits.mostWorkPerHour ?? Number.POSITIVE_INFINITY))
    return not('each hour touches too many others', { isTooLarge: true })

  const halves = staging.halves.map(half =>
    layOut(canonical, half, staging.globals, staging.rootRows, passing),
  )
  const root = openRoot(canonical, staging)
  const places = [...halves, root].map(({ variableOf, rowOf }) => ({ variableOf, rowOf }))
  const { columns, rows } = presolved
  const { renumber: inForm } = canonical
  const waysOf = (numbers: Numbers, { restore }: Renumbered): Ways => ({
    scale: { right: numbers.largestSide, cost: largestOf(numbers.cost), offset: numbers.offset },
    unit: numbers.unit,
    restore: both(numbers.restore, restore),
    translate: (x, y) =>
      numbers.translate(
        Float64Array.from(columns, column => x[column]!),
        Float64Array.from(rows, row => y[row]!),
      ),
  })
  const arranged: Arranged = {
    ...{ halves, root, places, size },
    ways: waysOf(canonical, presolved),
    renumber(other) {
      const again = presolved.renumber(other)
      const store = openScratch()
      const numbers = again && inForm(again.program, store)
      const now = numbers && {
        ways: waysOf(numbers, again),
        placed: places.map(each => placed(numbers, each)),
      }
      release(store)
      return now
    },
    close: () => release(working),
  }
  release(passing)
  return arranged
}

function largestOf(values: Float64Array): number {
  let most = 0
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}

/** One way back after the other. */
const both =
  (first: Restore, second: Restore): Restore =>
  (x, y) => {
    const between = first(x, y)
    return second(between.x, between.y)
  }
