import { snapshotsOf } from '../../src/network/snapshots.ts'
import type { Card } from '../../src/study/explain/cards/card.ts'
import type { Trouble } from '../../src/study/explain/trouble.ts'
import type { Footprint } from '../../src/study/footprint/index.ts'
import type { Grid } from '../../src/study/grid.ts'
import type { Result, TargetComparison } from '../../src/study/result.ts'
import { gridOf } from '../support/optimise.ts'

/** Two months in steps of three hours. */
const snapshots = snapshotsOf(2020, 0, 59 * 24, 3)
const count = snapshots.hours.length

/** A week from 15 January in which the wind blows. [h] */
export const WINDY = { from: 14 * 24, hours: 168 }

const series = (at: (t: number) => number) => Float64Array.from({ length: count }, (_, t) => at(t))
const isDay = (t: number) => t % 8 >= 4
const isWindy = (t: number) => 3 * t >= WINDY.from && 3 * t < WINDY.from + WINDY.hours

const target = (
  quantity: string,
  published: number,
  tolerance: number | null,
  modelled: number,
): TargetComparison => ({
  name: `${quantity}-${published}`,
  quantity,
  unit: 'TWh',
  published,
  tolerance,
  modelled,
  met: tolerance === null ? null : Math.abs(modelled - published) <= tolerance,
  source: tolerance === null ? 'irena' : 'kegoc-2020',
})

const targets = [
  target('generation-coal', 74.5, 2.1, 75),
  target('generation-coal', 60.48, null, 75),
  target('generation-gas', 24.02, null, 21),
  target('peak', 15.9, 0.5, 15.8),
]

const windlessEvening: Trouble = {
  block: 'bus.unserved',
  side: 'short',
  bus: 'north',
  carrier: 'AC',
  unit: '',
  measure: 'MW',
  hourly: true,
  spans: [
    {
      from: snapshots.axis.labels[6]!,
      to: snapshots.axis.labels[8]!,
      hours: 6,
      amount: 412,
      at: snapshots.axis.labels[7]!,
      total: 1800,
      like: null,
      causes: [
        {
          kind: 'demand',
          block: 'bus.balance',
          name: 'north',
          amount: 12_000,
          measure: 'MW',
          limit: null,
          installed: null,
        },
        {
          kind: 'plantsAtMost',
          block: 'generator.output',
          name: 'wind',
          amount: 88,
          measure: 'MW',
          limit: null,
          installed: 2000,
        },
      ],
      fixes: [
        {
          kind: 'plants',
          block: 'bus.balance',
          name: 'north',
          amount: 412,
          measure: 'MW',
          building: null,
        },
      ],
    },
  ],
}

/** Of a wind farm that is built and a battery that is not. */
const cards: Card[] = [
  {
    component: 'Generator',
    list: 'generators',
    name: 'new-north-wind',
    bus: 'north',
    carrier: 'wind',
    technology: 'wind',
    size: 500,
    values: [
      { what: 'energy', where: 'north', money: 100_000 },
      { what: 'renewableShare', where: 'renewableShare', money: 50_000 },
    ],
    costs: [
      { what: 'capital', where: '', money: 120_000 },
      { what: 'fixed operation', where: '', money: 20_000 },
    ],
    limits: [{ what: 'sites', where: '', money: 10_000 }],
    surplus: 10_000,
    reducedCost: 0,
    fullLoadHours: 2500,
    overnightPerKw: 1200,
    breakEvenPerKw: null,
    idleBus: null,
    hours: {
      labels: snapshots.axis.labels,
      lengths: snapshots.hours,
      earned: series(t => (isWindy(t) ? 1000 : 300)),
    },
  },
  {
    component: 'StorageUnit',
    list: 'storage_units',
    name: 'new-north-battery',
    bus: 'north',
    carrier: 'battery',
    technology: 'battery',
    size: 0,
    values: [
      { what: 'energy', where: 'north', money: 60_000 },
      { what: 'taken', where: 'north', money: -20_000 },
    ],
    costs: [{ what: 'capital', where: '', money: 90_000 }],
    limits: [],
    surplus: -50_000,
    reducedCost: 50_000,
    fullLoadHours: 1000,
    overnightPerKw: 800,
    breakEvenPerKw: 356,
    idleBus: null,
    hours: { labels: snapshots.axis.labels, lengths: snapshots.hours, earned: series(() => 80) },
  },
]

/** Two zones, two months, and something to say in every figure; no solver has seen it. */
export function smallResult(): Result {
  const demand = series(t => (isDay(t) ? 12_000 : 10_000))
  const wind = series(t => (isWindy(t) ? 2000 : 500))
  const solar = series(t => (isDay(t) ? 1000 : 0))
  const flow = series(t => (t % 8 === 0 ? 950 : t % 8 === 1 ? -950 : 100))
  const movedByBattery = series(t => (isDay(t) ? 50 : -60))
  const power = (component: string, name: string, carrier: string, mw: Float64Array) => ({
    component,
    name,
    bus: 'north',
    carrier,
    mw,
  })
  const network = gridOf(
    {
      carriers: [
        { name: 'coal', color: '#4d4d4d' },
        { name: 'wind', color: '#58b09c' },
      ],
      buses: [
        { name: 'north', country: 'KZ' },
        { name: 'south', country: 'KZ' },
      ],
      loads: [{ name: 'north-industry', bus: 'north', sector: 'industry', demandMw: [...demand] }],
      generators: [
        {
          name: 'wind',
          bus: 'north',
          carrier: 'wind',
          capacityMw: 2100,
          availabilityPu: [...series(t => (isWindy(t) ? 1 : 500 / 2100))],
        },
      ],
      lines: [{ name: 'north-south', bus0: 'north', bus1: 'south', ratingMva: 1000, usablePu: 0.95 }],
    },
    [...snapshots.hours],
  )
  return {
    heading: {
      scenario: 'small',
      title: 'Small',
      because: 'To be looked at.',
      year: 2020,
      currency: 'USD',
      priceYear: 2023,
      lostLoadPerMwh: 3000,
    },
    status: 'optimal',
    network: { ...network, snapshots },
    snapshots,
    objective: 5e6,
    dispatch: [
      power(
        'Generator',
        'gres',
        'coal',
        demand.map((mw, t) => mw - wind[t]! - solar[t]! - movedByBattery[t]!),
      ),
      power('Generator', 'wind', 'wind', wind),
      power('Generator', 'sun', 'solar', solar),
      power('Store', 'battery', 'battery', movedByBattery),
      power(
        'Unserved',
        'unserved-north',
        'unserved',
        series(t => (t === 5 ? 10 : 0)),
      ),
    ],
    otherDispatch: [],
    flows: [
      {
        component: 'Line',
        name: 'north-south',
        carrier: 'AC',
        bus0: 'north',
        bus1: 'south',
        mw0: flow,
        mw1: flow,
        valuePerMwh: series(() => 0),
      },
    ],
    levels: [
      {
        component: 'StorageUnit',
        name: 'bukhtarma',
        bus: 'north',
        carrier: 'hydro',
        mwh: series(t => t),
        valuePerMwh: series(() => 1),
      },
      {
        component: 'Store',
        name: 'battery',
        bus: 'north',
        carrier: 'battery',
        mwh: series(t => (isDay(t) ? 4000 : 0)),
        valuePerMwh: series(() => 1),
      },
    ],
    prices: [
      { bus: 'north', perMwh: series(t => 5 + (t % 3)) },
      { bus: 'south', perMwh: series(t => 20 - (t % 2)) },
    ],
    capacities: [
      {
        component: 'Generator',
        name: 'gres',
        bus: 'north',
        carrier: 'coal',
        technology: '',
        mw: 4000,
        mwh: null,
      },
      {
        component: 'Line',
        name: 'north-south',
        bus: 'north',
        carrier: 'AC',
        technology: '',
        mw: 1000,
        mwh: null,
      },
      {
        component: 'StorageUnit',
        name: 'bukhtarma',
        bus: 'north',
        carrier: 'hydro',
        technology: '',
        mw: 600,
        mwh: 9000,
      },
      {
        component: 'Store',
        name: 'battery',
        bus: 'north',
        carrier: 'battery',
        technology: '',
        mw: 0,
        mwh: 4000,
      },
    ],
    bill: [{ component: 'Generator', name: 'gres', carrier: 'coal', item: 'running', money: 5e6 }],
    emissionsTonnes: [
      { component: 'Generator', name: 'gres', bus: 'north', carrier: 'coal', tonnes: 9e6 },
      { component: 'HeatAndPower', name: 'chp', bus: 'north', carrier: 'gas', tonnes: 1e6 },
    ],
    check: {
      passed: true,
      largestImbalanceMw: 0,
      largestViolation: 0,
      largestFreeEnergyMw: 0,
      billMinusObjective: 0,
      relativeGap: 0,
      failures: [],
    },
    reasons: [],
    troubles: [windlessEvening],
    notes: [],
    targets,
    mustRun: [
      {
        name: 'heat-led-chp',
        reason: 'Heat.',
        source: 'assumption-must-run',
        changeTwh: { coal: 1, gas: -1 },
        changeObjective: -1e6,
      },
    ],
    plan: {
      objective: 1e9,
      lowerBound: 0.99e9,
      relativeGap: 0.02,
      segments: 100,
      rounds: 2,
      built: [
        {
          component: 'Generator',
          name: 'new-north-wind',
          bus: 'north',
          carrier: 'wind',
          technology: 'wind',
          size: 500,
          money: 7e7,
          overnightPerKw: 1200,
          investment: 6e8,
          fixedPerYear: 2e7,
          discountRatePu: 0.1,
          lifetimeYears: 25,
        },
      ],
      cards,
      prices: [
        { bus: 'north', perMwh: series(() => 40) },
        { bus: 'south', perMwh: series(t => (isDay(t) ? 50 : 30)) },
      ],
      breakEven: {
        technology: 'hvdc',
        name: 'new-line',
        overnightPerKw: 1400,
        built: 0,
        breakEvenPerKw: 900,
        builtBelow: 120,
        builtAbove: 0,
        proven: true,
      },
    },
    policies: [{ name: 'renewableShare', dual: 20, words: 'A MWh more would cost 20 USD.' }],
    reserve: {
      upMw: series(t => (isDay(t) ? 1500 : 3000)),
      downMw: series(t => (isDay(t) ? 4000 : 2000)),
      needed: { upMw: series(() => 900), downMw: series(() => 400) },
      firmMw: 13_800,
      peakMw: 12_000,
    },
    adequacy: {
      draws: 200,
      seed: 1,
      loleHours: 2,
      loleStandardError: 0.2,
      eensMwh: 300,
      eensStandardError: 30,
      byZone: [{ zone: 'north', loleHours: 2, eensMwh: 300 }],
      byHourMwh: series(() => 0.1),
    },
    shortage: {
      zones: [
        {
          zone: 'north',
          hours: 10,
          mwh: 500,
          peakMw: 100,
          worst: '2030-01-01T10:00Z',
          mw: series(t => (t < 10 ? 50 : 0)),
        },
      ],
      binding: [{ zone: 'north', kind: 'connection', name: 'a-line', hours: 9 }],
      cures: [
        {
          technology: 'least cost',
          sizes: [{ name: 'new-battery', size: 100 }],
          moneyPerYear: 9e6,
          leftMwh: 0,
        },
      ],
    },
    grid: null,
    demandOutlook: {
      path: 'middle',
      years: [2035, 2060],
      totals: { low: [145, 148], middle: [152, 211], high: [165, 305] },
      sectors: [{ sector: 'industry', twh: [152, 211] }],
      calibration: [{ year: 2035, published: 152, driven: 145 }],
    },
    trade: [
      {
        ...{ country: 'KZ', aloneCost: 9e8, togetherCost: 9.5e8, aloneUnserved: 0, togetherUnserved: 0 },
        ...{ sentMwh: 4e6, receivedMwh: 1e6 },
        balance: { receiver: 5e7, half: 6e7, sender: 7e7 },
        gain: { receiver: 0, half: 1e7, sender: 2e7 },
      },
    ],
    footprint: smallFootprint(),
    beside: null,
    past: [{ title: '2019 as it was', targets }],
    sources: ['gegis-demand', 'kegoc-2020', 'irena', 'agora-central-asia'].map(key => ({ key, title: key })),
  }
}

/** One row of each ledger of water, air, land and washing. */
function smallFootprint(): Footprint {
  const of = (middle: number) => ({ low: middle / 2, middle, high: 2 * middle })
  const at = { unit: 'ekibastuz', technology: 'coal-steam', source: 'assumption-water-factors' }
  return {
    water: [
      {
        ...{ ...at, month: 1, basin: 'irtysh', fresh: true, use: 'cooling' },
        withdrawalM3: of(4e6),
        consumptionM3: of(2e6),
      },
    ],
    air: [
      {
        ...{ ...at, component: 'Generator', carrier: 'coal', bus: 'north', fuelMwh: 3e6, co2Tonnes: 1e6 },
        ...{ so2Tonnes: of(7000), noxTonnes: of(3000), dustTonnes: of(3000), ashTonnes: of(250_000) },
      },
    ],
    land: [
      {
        ...{ ...at, component: 'Generator', bus: 'north', added: true, size: 1000 },
        ...{ takenHa: of(900), affectedHa: of(900) },
      },
    ],
    cleaning: [
      {
        ...{ zone: 'north', mw: 500, washings: of(2), lostUnwashedMwh: of(20_000), lostMwh: of(9000) },
        ...{ cost: of(120_000), gain: of(90_000), waterM3: of(8000), source: at.source },
        months: { low: [6], middle: [5, 7], high: [4, 5, 6, 7] },
      },
    ],
  }
}

/** What makes two zones a grid of oblasts: borders, a cut, and two circuits of which one is dangerous. */
export function smallGrid(): Grid {
  const square = (x: number) => [
    [x, 45],
    [x + 5, 45],
    [x + 5, 50],
    [x, 50],
  ]
  const loading = (overloaded: string, flowMw: number) => ({
    overloaded,
    loadingPu: flowMw / 1000,
    flowMw,
    ratingMva: 1000,
  })
  return {
    outlines: ['north', 'south'].map((name, k) => ({ name, rings: [square(60 + 10 * k)] as never })),
    cuts: [{ name: 'north-south', limitMw: 950, mw: series(t => (t % 8 === 0 ? 950 : 100)) }],
    peak: {
      snapshot: 0,
      trips: [
        { tripped: 'first', flowMw: 300, loadings: [loading('second', 600)] },
        { tripped: 'second', flowMw: 600, loadings: [loading('first', 1200)] },
      ],
      islanding: [{ name: 'alone', flowMw: 50 }],
    },
  }
}
