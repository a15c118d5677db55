import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/study/explain/sentences.ts'
import { type Failed, fail } from '../../support/failing.ts'
import type { Grid } from '../../support/optimise.ts'

/** The West from 15:00 on: 800 MW, and 1212 MW from 18:00 to 21:00; a tie, gas, and a city that is heated with electricity. */
const west: Grid = {
  buses: [{ name: 'west' }, { name: 'north' }, { name: 'city', carrier: 'heat' }],
  carriers: [{ name: 'gas' }, { name: 'coal' }],
  loads: [
    { name: 'west', bus: 'west', demandMw: [800, 800, 800, 1212, 1212, 1212, 800, 800] },
    { name: 'city', bus: 'city', demandMw: 300 },
  ],
  generators: [
    { name: 'gas', bus: 'west', carrier: 'gas', capacityMw: 600 },
    { name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 5000 },
  ],
  links: [
    { name: 'tie', bus0: 'north', bus1: 'west', capacityMw: 500 },
    { name: 'boiler', bus0: 'west', bus1: 'city', capacityMw: 300 },
  ],
}

/** The South from 15:00 on: 300 MW, and 500 MW from 18:00 to 20:00. */
const south = (...generators: { name: string; [attribute: string]: unknown }[]): Grid => ({
  buses: [{ name: 'south' }],
  carriers: [{ name: 'gas' }, { name: 'coal', co2TonnesPerMwhThermal: 0.3 }, { name: 'wind' }],
  loads: [{ name: 'south', bus: 'south', demandMw: [300, 300, 300, 500, 500, 300] }],
  generators: generators.map(given => ({ bus: 'south', carrier: given.name, capacityMw: 1000, ...given })),
})

/** Worst hours of the first trouble, with everything that others may rely on. */
function structure({ first }: Failed) {
  const { block, bus, unit, side, measure } = first
  const { from, to, amount, causes, fixes } = first.spans[0]!
  return {
    block,
    where: [bus, unit].filter(Boolean).join(' '),
    when: `${from.slice(8, 13)} ${to.slice(8, 13)}`,
    what: `${amount.toFixed(1)} ${measure} ${side}`,
    causes: causes!.map(cause => `${cause.kind} ${cause.name} ${cause.amount.toFixed(0)}`),
    fixes: fixes!.map(fix => `${fix.kind} ${fix.name} ${fix.amount.toFixed(1)} ${fix.measure}`),
  }
}

test('a tie at its limit: heat that is made of electricity is told with it, and the amounts add up', async () => {
  const failed = await fail(west, 8)
  expect(failed.status).toBe('infeasible')
  // 1212 + 300 − 600 − 500 = 412
  expect(structure(failed)).toEqual({
    block: 'bus.balance',
    where: 'west',
    when: '14T18 14T21',
    what: '412.0 MW short',
    causes: ['demand west 1212', 'taken heat 300', 'plantsAtMost gas 600', 'connectionAtLimit tie 500'],
    fixes: ['connection tie 412.0 MW', 'plants west 412.0 MW'],
  })
  expect(failed.sentence).toBe(
    'West, 14 January 18:00 to 21:00: 412 MW short (1236 MWh in all); demand of West is 1212 MW; heat takes 300 MW; ' +
      'gas gives no more than 600 MW; tie is at its limit of 500 MW. ' +
      'It would be enough to raise the limit of tie by 412 MW, or add 412 MW of plants at West.',
  )
})

test('a tie that is out for two hours', async () => {
  const [tie, boiler] = west.links!
  const failed = await fail({ ...west, links: [{ ...tie!, mostPu: [1, 1, 1, 1, 0, 0, 1, 1] }, boiler!] }, 8)
  expect(structure(failed)).toMatchObject({ when: '14T18 14T21', what: '912.0 MW short' })
  expect(structure(failed).causes).toEqual([
    'demand west 1212',
    'taken heat 300',
    'connectionOut tie 0',
    'plantsAtMost gas 600',
  ])
  expect(failed.sentence).toMatch(
    /^West, 14 January 18:00 to 21:00: 912 MW short .*tie is out; .*raise the limit of tie by 912 MW/,
  )
})

test('an islanded load', async () => {
  const island = { ...west, buses: west.buses!.slice(0, 2), loads: west.loads!.slice(0, 1), links: [] }
  const failed = await fail({ ...island, generators: west.generators!.slice(1) }, 8)
  expect(structure(failed)).toEqual({
    block: 'bus.balance',
    where: 'west',
    when: '14T15 14T23',
    what: '1212.0 MW short',
    causes: ['demand west 1212', 'nothingConnected west 0'],
    fixes: ['plants west 1212.0 MW'],
  })
  expect(failed.sentence).toContain('nothing is connected that could serve it')
})

test('plants that must run and nobody to take it', async () => {
  const failed = await fail(south({ name: 'coal', leastOutputPu: 0.4 }), 6)
  expect(structure(failed)).toEqual({
    block: 'bus.balance',
    where: 'south',
    when: '14T15 14T18',
    what: '100.0 MW excess',
    causes: ['demand south 300', 'plantsAtLeast coal 400'],
    fixes: ['mustRun coal 100.0 MW'],
  })
  const [worst, other] = failed.first.spans
  expect(failed.first.spans).toHaveLength(2)
  expect(other).toMatchObject({ like: worst!.from, causes: null })
  expect(failed.sentence).toContain('100 MW too much')
})

test('a cap on energy below what must run', async () => {
  const capped = { name: 'coal', leastOutputPu: 0.2, energyMostMwh: 1000 }
  const failed = await fail(south(capped, { name: 'gas' }), 6)
  expect(structure(failed)).toEqual({
    block: 'generator.energy',
    where: 'south coal',
    when: '14T15 14T21',
    what: '200.0 MWh excess',
    causes: ['allowed coal 1000', 'plantsAtLeast coal 1200'],
    fixes: ['mustRun coal 33.3 MW', 'higher coal 200.0 MWh'],
  })
  expect(failed.sentence).toBe(
    'Coal at South must give 200 MWh more than it may; 1000 MWh is allowed; coal must give 1200 MWh. ' +
      'It would be enough to let coal give 33 MW less, or raise the energy limit of coal by 200 MWh.',
  )
})

test.each([Number.POSITIVE_INFINITY, 3000])(
  'a CO₂ cap below what must burn, whether demand may go unmet or not',
  async lostLoadPerMwh => {
    const burning = { name: 'coal', leastOutputPu: 0.2, efficiencyPu: 0.3 }
    const policies = { co2Cap: { tonnes: 1000 } }
    const failed = await fail(south(burning, { name: 'gas' }), 6, { policies, lostLoadPerMwh })
    expect(failed.status).toBe('infeasible')
    expect(structure(failed)).toMatchObject({
      block: 'co2Cap',
      what: '200.0 t excess',
      causes: ['allowed co2Cap 1000', 'plantsAtLeast coal 1200'],
      fixes: ['mustRun coal 33.3 MW', 'higher co2Cap 200.0 t'],
    })
    expect(failed.sentence).toMatch(/^The CO₂ cap is exceeded by 200 t; .*coal that must run emits 1200 t/)
  },
)

test('a ramp that cannot follow', async () => {
  const failed = await fail(south({ name: 'coal', rampUpPu: 0.1, outputBeforeMw: 300 }), 6)
  expect(structure(failed)).toEqual({
    block: 'generator.ramp',
    where: 'south coal',
    when: '14T18 14T19',
    what: '100.0 MW excess',
    causes: ['demand south 500', 'before south 300', 'allowed coal 100'],
    fixes: ['higher coal 100.0 MW'],
  })
  expect(failed.sentence).toContain('must rise by 100 MW more in an hour than it can')
})

test('a least energy that fuel cannot meet', async () => {
  const wind = { name: 'wind', availabilityPu: [0.1, 0.1, 0.1, 0.2, 0.2, 0.1], energyLeastMwh: 1000 }
  const failed = await fail(south(wind, { name: 'gas' }), 6)
  expect(structure(failed)).toMatchObject({
    block: 'generator.energy',
    where: 'south wind',
    what: '200.0 MWh short',
    causes: ['asked wind 1000', 'plantsAtMost wind 800'],
    fixes: ['lower wind 200.0 MWh'],
  })
  expect(failed.sentence).toMatch(/^Wind at South gives 200 MWh less than the least that is asked of it/)
})

const free = Number.NaN

test('a storage whose final level is out of reach', async () => {
  const battery = { name: 'battery', bus: 'south', carrier: 'battery', powerMw: 300, durationHours: 4 }
  const full = { ...battery, givenLevelMwh: [free, free, free, free, free, 1200] }
  const failed = await fail({ ...south({ name: 'gas', capacityMw: 540 }), storage_units: [full] }, 6)
  // 6 · 540 − 2200 = 1040 of 1200
  expect(structure(failed)).toEqual({
    block: 'storageUnit.givenLevel',
    where: 'south battery',
    when: '14T20 14T21',
    what: '160.0 MWh short',
    causes: ['demand south 2200', 'asked battery 1200', 'plantsAtMost gas 3240'],
    fixes: ['plants south 26.7 MW', 'lower battery 160.0 MWh'],
  })
  expect(failed.sentence).toContain('20:00 to 21:00: holds 160 MWh less than is asked of it')
})

test('a reservoir that must release more than flows into it', async () => {
  const reservoir = { name: 'kapshagay', bus: 'south', carrier: 'hydro', powerMw: 300, durationHours: 100 }
  const releasing = { ...reservoir, leastPu: 0, cyclic: true, inflowMw: 50 }
  const given = { ...releasing, givenDischargeMw: [free, free, free, 100, 200, 100] }
  const failed = await fail({ ...south({ name: 'gas' }), storage_units: [given] }, 6)
  const total = failed.first.spans.reduce((sum, span) => sum + span.total, 0)
  expect(total).toBeCloseTo(100, 6)
  expect(structure(failed)).toMatchObject({ block: 'storageUnit.givenDischarge', where: 'south kapshagay' })
  expect(structure(failed).causes).toContain('inflow kapshagay 300')
  expect(failed.sentence).toMatch(/^Kapshagay at South, .* 300 MWh flow into kapshagay or were in it/)
})

test('a reserve that nobody can give', async () => {
  const rule = { largestUnitMw: 150, demandShare: 0.02, windShare: 0, solarShare: 0, shortfallPerMw: 500 }
  const failed = await fail(south({ name: 'gas', capacityMw: 600, spinningPu: 1 }), 6, {
    policies: { spinningReserve: rule },
  })
  // the year has a solution, with reserve that is short and paid for
  expect(failed.status).toBe('optimal')
  expect(structure(failed)).toEqual({
    block: 'spinningReserve.up',
    where: 'spinningReserve.up',
    when: '14T18 14T20',
    what: '60.0 MW short',
    causes: ['demand south 500', 'asked spinningReserve.up 160', 'plantsAtMost gas 600'],
    fixes: ['lower spinningReserve.up 60.0 MW'],
  })
  expect(failed.sentence).toMatch(/^Spinning reserve upwards, 14 January 18:00 to 20:00: 60 MW short/)
})

test('a reserve margin that no candidate can reach', async () => {
  const candidate = { name: 'coal', capacityMw: 0, extendable: true, mostSize: 100, costPerSize: 1 }
  const failed = await fail(south({ name: 'gas', capacityMw: 600 }, candidate), 6, {
    policies: { reserveMargin: { margin: 0.5 } },
  })
  expect(structure(failed)).toMatchObject({
    block: 'reserveMargin',
    what: '50.0 MW short',
    causes: ['asked reserveMargin 150', 'sizeAtMost coal 100'],
  })
})

test('a hydrogen delivery that no electrolyser can make', async () => {
  const grid = south({ name: 'gas' })
  const electrolyser = {
    name: 'electrolyser',
    bus0: 'south',
    bus1: 'atyrau',
    capacityMw: 100,
    efficiencyPu: 0.7,
  }
  const failed = await fail(
    {
      ...grid,
      buses: [...grid.buses!, { name: 'atyrau', carrier: 'hydrogen' }],
      links: [electrolyser],
    },
    6,
    { policies: { hydrogenDelivery: { bus: 'atyrau', tonnes: 20, swing: 2 } } },
  )
  // 20 · 33.33 − 6 · 100 · 0.7
  expect(structure(failed)).toMatchObject({
    block: 'hydrogenDelivery',
    where: 'atyrau hydrogenDelivery',
    what: '246.6 MWh short',
    causes: ['asked hydrogenDelivery 667', 'converterAtLimit electrolyser 420'],
  })
  expect(structure(failed).fixes).toContain('converter electrolyser 58.7 MW')
})

test('a battery that runs empty before the evening is over', async () => {
  const battery = { name: 'battery', bus: 'south', carrier: 'battery', powerMw: 100, durationHours: 1.5 }
  const failed = await fail(
    { ...south({ name: 'gas', capacityMw: 400 }), storage_units: [{ ...battery, initialLevelMwh: 150 }] },
    6,
    { lostLoadPerMwh: 3000 },
  )
  expect(failed.status).toBe('optimal')
  expect(structure(failed)).toMatchObject({ block: 'bus.unserved', where: 'south', what: '50.0 MW short' })
  expect(failed.sentence).toContain('and runs empty')
})

test('two troubles at once are told apart, each with its own causes', async () => {
  const twice: Grid = {
    ...west,
    buses: [...west.buses!, { name: 'east' }],
    loads: [...west.loads!, { name: 'east', bus: 'east', demandMw: [90, 90, 90, 90, 150, 90, 90, 90] }],
    generators: [...west.generators!, { name: 'diesel', bus: 'east', carrier: 'oil', capacityMw: 100 }],
  }
  const { troubles } = await fail(twice, 8)
  expect(troubles.map(({ bus }) => bus)).toEqual(['west', 'east'])
  const { causes } = troubles[1]!.spans[0]!
  expect(causes!.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['demand east', 'plantsAtMost oil'])
})

test('runs of hours that fail for other reasons have their own, those that fail for the same are put to one', async () => {
  const [tie, boiler] = west.links!
  const failed = await fail(
    {
      ...west,
      loads: [
        { name: 'west', bus: 'west', demandMw: [1212, 800, 1212, 800, 1000, 800, 1212, 800] },
        west.loads![1]!,
      ],
      links: [{ ...tie!, mostPu: [1, 1, 1, 1, 0, 1, 1, 1] }, boiler!],
    },
    8,
  )
  const told = failed.first.spans.map(({ from, like, causes }) => [
    from.slice(11, 13),
    like?.slice(11, 13) ?? '',
    (causes ?? []).map(({ kind }) => kind).join(' '),
  ])
  expect(told).toEqual([
    ['19', '', 'demand taken connectionOut plantsAtMost'],
    ['15', '', 'demand taken plantsAtMost connectionAtLimit'],
    ['17', '15', ''],
    ['21', '15', ''],
  ])
  expect(sentencesOf(failed.troubles)[2]).toMatch(
    /^3 times for other reasons: West, 14 January 15:00 .*tie is at its limit/,
  )
})

test('a law of nature gives way only where nothing else can', async () => {
  const leaking = { name: 'pond', bus: 'south', carrier: 'hydro', powerMw: 10, durationHours: 10, leastPu: 0 }
  const failed = await fail({ ...south({ name: 'gas' }), storage_units: [{ ...leaking, inflowMw: -5 }] }, 6)
  expect(structure(failed)).toMatchObject({ block: 'storageUnit.balance', where: 'south pond' })
})

test('whole numbers: a plant that cannot run so low and may not be switched off', async () => {
  const coal = { name: 'coal', capacityMw: 900, leastOutputPu: 0.5, committable: true, leastStepsUp: 6 }
  const failed = await fail(south(coal, { name: 'gas', capacityMw: 100 }), 6)
  // 450 MW where 300 are wanted, or nothing at all
  expect(structure(failed)).toMatchObject({ block: 'bus.balance', where: 'south', what: '150.0 MW excess' })
})

test('a line loaded by Kirchhoff’s law is told with its own limit', async () => {
  const line = (name: string, bus0: string, bus1: string, ratingMva: number) => ({
    name,
    bus0,
    bus1,
    ratingMva,
    reactanceOhm: 1,
  })
  const failed = await fail(
    {
      buses: [{ name: 'north' }, { name: 'east' }, { name: 'south' }],
      carriers: [{ name: 'coal' }],
      loads: [{ name: 'south', bus: 'south', demandMw: 600 }],
      generators: [{ name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 5000 }],
      lines: [
        line('straight', 'north', 'south', 200),
        line('first', 'north', 'east', 900),
        line('second', 'east', 'south', 900),
      ],
    },
    3,
    { voltageLaw: true },
  )
  // a third of it goes the long way: 200 on the straight line let 300 through
  expect(structure(failed)).toMatchObject({ where: 'south', what: '300.0 MW short' })
  expect(failed.sentence).toContain('straight is at its limit of 200 MW')
  expect(structure(failed).fixes[0]).toBe('connection straight 200.0 MW')
})
