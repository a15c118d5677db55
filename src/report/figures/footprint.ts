import { CASES, type Ranged } from '../../study/ranged.ts'
import type { FigureMaker } from '../figure.ts'
import { format } from '../formats/readable.ts'
import { paletteColor, zoneName } from '../view.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MILLION = 1e6
const THOUSAND = 1e3
const HA_PER_KM2 = 100
const GRADE = 'All of it rests on factors with wide ranges, not on meters: the lowest grade of data.'

const total = <T>(rows: readonly T[], of: (row: T) => Ranged, factor: number) =>
  Object.fromEntries(
    CASES.map(bound => [bound, rows.reduce((sum, row) => sum + of(row)[bound], 0) / factor]),
  ) as unknown as Ranged
const shown = ({ low, high }: Ranged, digits: number) => `${format(low, digits)}–${format(high, digits)}`
const distinct = <T>(values: readonly T[]) => [...new Set(values)]
const keysOf = (rows: readonly { source: string }[]) =>
  `${distinct(rows.flatMap(({ source }) => source.split(' ')))
    .filter(Boolean)
    .join(', ')}.`

/** Water that is not given back, by basin and month, and what it is for. [million m³] */
export const water: FigureMaker = ({ footprint }) => {
  const rows = footprint?.water ?? []
  if (rows.length === 0) return undefined
  const basins = distinct(rows.map(({ basin }) => basin)).sort()
  const uses = distinct(rows.map(({ use }) => use))
  const lines = basins.flatMap(basin =>
    uses.map(use => ({ basin, use, own: rows.filter(row => row.basin === basin && row.use === use) })),
  )
  return {
    id: 'water',
    title: 'Water that is not given back, by basin',
    note: `Middle case drawn. Withdrawal counts what passes a condenser as well, even where it comes back to the same lake. Salt water of the Caspian is told apart as it is not scarce. Evaporation of reservoirs is what their share of power is charged with, and happens whether they run or not.\n${GRADE}`,
    source: `Output: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: MONTHS,
      unit: 'million m³',
      stacked: true,
      series: basins.map((basin, k) => ({
        name: basin,
        color: paletteColor(k),
        values: MONTHS.map(
          (_, month) =>
            rows
              .filter(row => row.basin === basin && row.month === month + 1)
              .reduce((sum, row) => sum + row.consumptionM3.middle, 0) / MILLION,
        ),
      })),
    },
    table: {
      columns: ['Basin', 'Use', 'Consumption, million m³', 'Range', 'Withdrawal, million m³', 'Range'],
      rows: [...lines, { basin: 'all', use: 'all', own: rows }]
        .filter(({ own }) => own.length > 0)
        .map(({ basin, use, own }) => {
          const consumed = total(own, row => row.consumptionM3, MILLION)
          const taken = total(own, row => row.withdrawalM3, MILLION)
          return [basin, use, consumed.middle, shown(consumed, 1), taken.middle, shown(taken, 1)]
        }),
      digits: 1,
    },
  }
}

/** SO₂, NOₓ, dust and ash by technology. [thousand t] */
export const air: FigureMaker = ({ footprint }) => {
  const rows = footprint?.air ?? []
  if (rows.length === 0) return undefined
  const kinds = [
    ['SO₂', 'so2Tonnes'],
    ['NOₓ', 'noxTonnes'],
    ['dust', 'dustTonnes'],
    ['ash', 'ashTonnes'],
  ] as const
  const groups = distinct(rows.map(({ technology }) => technology)).map(technology => ({
    technology,
    own: rows.filter(row => row.technology === technology),
  }))
  const largest = groups.filter(({ own }) => total(own, row => row.so2Tonnes, THOUSAND).middle > 0.05)
  return {
    id: 'air',
    title: 'What fire leaves in the air and on the ground',
    note: `Middle case drawn; ash, which is caught and dumped, only in the table. From the fuel of the plan, boilers of cities inside. Nobody is counted who breathes it: a tonne from a tall stack in the steppe is not one from a boiler in a city.\n${GRADE}`,
    source: `Fuel: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: largest.map(({ technology }) => technology),
      unit: 'thousand t',
      stacked: false,
      series: kinds.slice(0, 3).map(([name, key], k) => ({
        name,
        color: paletteColor(k),
        values: largest.map(({ own }) => total(own, row => row[key], THOUSAND).middle),
      })),
    },
    table: {
      columns: ['Technology', ...kinds.flatMap(([name]) => [`${name}, thousand t`, 'Range'])],
      rows: [...groups, { technology: 'all', own: rows }].map(({ technology, own }) => [
        technology,
        ...kinds.flatMap(([, key]) => {
          const sum = total(own, row => row[key], THOUSAND)
          return [sum.middle, shown(sum, 1)]
        }),
      ]),
      digits: 1,
    },
  }
}

/** Land by technology. [km²] */
export const land: FigureMaker = ({ footprint }) => {
  const rows = footprint?.land ?? []
  if (rows.length === 0) return undefined
  const groups = distinct(rows.map(({ technology }) => technology)).map(technology => ({
    technology,
    own: rows.filter(row => row.technology === technology),
  }))
  return {
    id: 'land',
    title: 'Land',
    note: `Taken: used for nothing else. Affected: with what lies between turbines and under wires, which is grazed or farmed as before. What the plan adds is told apart. Mines are left out, and so is what the land is worth.\n${GRADE}`,
    source: `Sizes: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: groups.map(({ technology }) => technology),
      unit: 'km²',
      stacked: true,
      sideways: true,
      series: [false, true].map((added, k) => ({
        name: added ? 'added by the plan' : 'stands already or is firm',
        color: paletteColor(k),
        values: groups.map(
          ({ own }) =>
            total(
              own.filter(row => row.added === added),
              row => row.takenHa,
              HA_PER_KM2,
            ).middle,
        ),
      })),
    },
    table: {
      columns: [
        'Technology',
        'Taken, km²',
        'Range',
        'Affected, km²',
        'Range',
        'Taken by what the plan adds, km²',
      ],
      rows: [...groups, { technology: 'all', own: rows }].map(({ technology, own }) => {
        const taken = total(own, row => row.takenHa, HA_PER_KM2)
        const affected = total(own, row => row.affectedHa, HA_PER_KM2)
        const added = total(
          own.filter(row => row.added),
          row => row.takenHa,
          HA_PER_KM2,
        )
        return [technology, taken.middle, shown(taken, 1), affected.middle, shown(affected, 1), added.middle]
      }),
      digits: 1,
    },
  }
}

/** How often modules are best washed, and what it is worth. */
export const cleaning: FigureMaker = ({ footprint, heading: { currency } }) => {
  const rows = footprint?.cleaning ?? []
  if (rows.length === 0) return undefined
  return {
    id: 'cleaning',
    title: 'Dust on modules, and whether to wash it off',
    note: `As often as it pays: what a washing costs against what the sun would have earned. Low: little dust and dear washing; high: much dust and cheap washing. The dispatch does not change with it: the solar series are calibrated to yields in which today’s dust is inside.\n${GRADE}`,
    source: `Sun and prices: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: rows.map(({ zone }) => zoneName(zone)),
      unit: 'GWh',
      stacked: false,
      series: [
        {
          name: 'lost to dust, never washed',
          color: paletteColor(1),
          values: rows.map(row => row.lostUnwashedMwh.middle / THOUSAND),
        },
        {
          name: 'lost if washed as often as it pays',
          color: paletteColor(0),
          values: rows.map(row => row.lostMwh.middle / THOUSAND),
        },
      ],
    },
    table: {
      columns: [
        'Zone',
        'Solar, MW',
        'Washings a year',
        'Range',
        'Lost unwashed, GWh',
        'Lost then, GWh',
        `Washing, million ${currency}`,
        `Gain, million ${currency}`,
        'Range',
        'Water, thousand m³',
        'Range',
      ],
      rows: rows.map(row => {
        const gain = total([row], each => each.gain, MILLION)
        const m3 = total([row], each => each.waterM3, THOUSAND)
        return [
          zoneName(row.zone),
          row.mw,
          row.washings.middle,
          shown(row.washings, 0),
          row.lostUnwashedMwh.middle / THOUSAND,
          row.lostMwh.middle / THOUSAND,
          row.cost.middle / MILLION,
          gain.middle,
          shown(gain, 2),
          m3.middle,
          shown(m3, 0),
        ]
      }),
      digits: 2,
    },
  }
}
