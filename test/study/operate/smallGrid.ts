import type { Unit } from '../../../src/network/attribute.ts'
import type { DayAheadForecasts } from '../../../src/study/forecasting/dayAhead.ts'
import { courseMaker } from '../../../src/study/operate/course.ts'
import type { Operating } from '../../../src/study/operate/dayAhead.ts'
import { operatedGrid } from '../../../src/study/operate/operatedGrid.ts'
import type { OperationTables } from '../../../src/study/operate/tables.ts'
import { gridOf, solver } from '../../support/optimise.ts'

const HOURS = 8760
const exactly = (value: number) => ({ low: value, middle: value, high: value })

/** Tables with round numbers. */
export const tables: OperationTables = {
  slow: new Map([
    [
      'coal-steam',
      {
        technology: 'coal-steam',
        leastPu: exactly(0.5),
        startCost: exactly(40),
        idleFuelPu: exactly(0.1),
        leastUpHours: 4,
        leastDownHours: 6,
      },
    ],
  ]),
  terms: {
    shortage: { low: 1.1, middle: 1.5, high: 2 },
    surplus: { low: 0.2, middle: 0.5, high: 0.9 },
    'reserve-short': exactly(500),
    excess: exactly(30),
    'rule-demand': exactly(0.1),
    'rule-renewables': exactly(0.2),
    'stop-share': exactly(0.4),
  },
  tengePerMoney: 500,
  sources: [],
}

/** Coal of 200 MW at 10, a quick turbine at 50, wind of 100 MW, a mill of 150 MW; whatever else is asked for. */
export const smallNetwork = (
  more: Record<string, readonly ({ name: string } & Record<string, unknown>)[]> = {},
) => {
  const network = gridOf(
    {
      buses: [{ name: 'north' }, ...((more.buses ?? []) as { name: string }[])],
      loads: [
        { name: 'mill', bus: 'north', sector: 'industry', demandMw: new Array(HOURS).fill(150) },
        ...((more.loads ?? []) as { name: string }[]),
      ],
      generators: [
        {
          name: 'coal',
          bus: 'north',
          carrier: 'coal',
          technology: 'coal-steam',
          capacityMw: 200,
          marginalCostPerMwh: 10,
          spinningPu: 0.8,
        },
        { name: 'quick', bus: 'north', carrier: 'gas', capacityMw: 300, marginalCostPerMwh: 50 },
        {
          name: 'wind',
          bus: 'north',
          carrier: 'wind',
          capacityMw: 100,
          availabilityPu: new Array(HOURS).fill(0.4),
        },
        ...((more.generators ?? []) as { name: string }[]),
      ],
      links: (more.links ?? []) as { name: string }[],
      storage_units: (more.storage_units ?? []) as { name: string }[],
      heat_and_powers: (more.heat_and_powers ?? []) as { name: string }[],
    },
    new Array(HOURS).fill(1),
  )
  const generators = network.units.generators!.map(unit =>
    unit.carrier === 'wind' ? ({ ...unit, profile: 'north-wind' } as unknown as Unit) : unit,
  )
  return { ...network, units: { ...network.units, generators } }
}

/** A small network as it is operated. */
export async function smallOperation(
  more: Parameters<typeof smallNetwork>[0] = {},
  isWhole = false,
): Promise<Operating> {
  const network = smallNetwork(more)
  const grid = operatedGrid(network, tables, isWhole)
  const stores = grid.network.units.storage_units ?? []
  return {
    grid,
    maker: courseMaker(grid.network, grid.home, new Map([['north-wind', new Float64Array(HOURS).fill(0.4)]])),
    yearAhead: new Map(
      stores.map(({ name }) => [
        `StorageUnit ${name}`,
        { levelMwh: new Float64Array(HOURS).fill(100), worthPerMwh: new Float64Array(HOURS).fill(20) },
      ]),
    ),
    lostLoadPerMwh: 3000,
    policies: {},
    reserveShortPerMwh: 500,
    isWhole,
    solver: await solver(),
  }
}

/** What came of wind and demand, the same all year or hour by hour of each day. */
export function cameOf(wind: number | readonly number[], industry: number | readonly number[]) {
  const repeat = (value: number | readonly number[]) =>
    Float64Array.from({ length: 3 * 24 + 12 }, (_, t) =>
      typeof value === 'number' ? value : value[t % value.length]!,
    )
  return new Map([
    ['wind north', repeat(wind)],
    ['industry north', repeat(industry)],
  ])
}

/** Forecasts of three days that say the same of every hour: levels 5, 50 and 95 %. */
export function foretold(
  wind: readonly [number, number, number],
  industry: readonly [number, number, number],
): DayAheadForecasts {
  const repeat = (levels: readonly number[]) =>
    Float64Array.from({ length: 3 * 36 * 3 }, (_, i) => levels[i % 3]!)
  return {
    name: 'model',
    levels: [0.05, 0.5, 0.95],
    days: 3,
    hours: 36,
    targets: new Map([
      ['wind north', repeat(wind)],
      ['industry north', repeat(industry)],
    ]),
  }
}

/** Forecasts that know what comes, if it is the same in every hour. */
export const certain = (wind: number, industry: number) =>
  foretold([wind, wind, wind], [industry, industry, industry])
