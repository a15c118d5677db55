import { expect, test } from 'vitest'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { readSources } from '../../../src/files/packageFolder.ts'
import type { Series } from '../../../src/network/attribute.ts'
import { unitsIn } from '../../../src/network/network.ts'
import { runBillOf } from '../../../src/study/deal/runBill.ts'
import { energyMwh } from '../../../src/study/result.ts'
import { run } from '../../../src/study/run.ts'
import { summarise } from '../../../src/study/summary.ts'
import { solver } from '../../support/optimise.ts'

const reference = (...settings: string[]) => readPrepared('2030-reference', settings).prepared
const generator = (prepared: ReturnType<typeof reference>, name: string) =>
  unitsIn(prepared.network, 'generators').find(each => each.name === name)

test('without a word about neighbours nothing of their systems is there', () => {
  const { network, data } = reference()
  expect(generator(reference(), 'uz-coal')).toBeUndefined()
  expect(unitsIn(network, 'buses').some(({ name }) => name === 'tajikistan')).toBe(false)
  expect([...data.tables.keys()].filter(name => /^(joint|priced)-/.test(name))).toEqual([])
  expect(generator(reference(), 'russia-import')!.marginalCostPerMwh).toBe(70)
})

test('border prices keep their mean, are high on winter evenings and carry wheeling', () => {
  const price = generator(reference('neighbours=prices'), 'kyrgyzstan-import')!
    .marginalCostPerMwh as Float64Array
  const mean = price.reduce((sum, each) => sum + each, 0) / price.length
  expect(mean).toBeCloseTo(65 + 4, 6)
  // 14 January 18:00 local time and 14 July 2:00 local time, five hours east of Greenwich
  const [winter, summer] = [price[13 * 24 + 13]!, price[(31 + 28 + 31 + 30 + 31 + 30 + 13) * 24 - 3]!]
  expect((winter - 4) / (summer - 4)).toBeCloseTo((1.5 * 1.2) / (0.6 * 0.85), 6)
  const sold = generator(reference('neighbours=prices'), 'kyrgyzstan-export')!
    .marginalCostPerMwh as Float64Array
  expect(sold.reduce((sum, each) => sum + each, 0) / sold.length).toBeCloseTo(-16 + 4, 6)
})

test('imports cost more than exports earn at every border in every hour, so that nothing is passed through for gain', () => {
  const units = unitsIn(reference('neighbours=prices').network, 'generators')
  const series = (carrier: string) =>
    units.filter(each => each.carrier === carrier).map(each => each.marginalCostPerMwh as Float64Array)
  const [imports, exports] = [series('import'), series('export')]
  expect(imports.length).toBe(6)
  for (let t = 0; t < 8760; t++)
    expect(Math.min(...imports.map(each => each[t]!))).toBeGreaterThan(
      Math.max(...exports.map(each => -each[t]!)),
    )
})

test('the joint dispatch has the fleets, the demand and the rivers of the source, and no offers at a price beside them', () => {
  const { network } = reference('neighbours=joint')
  const energy = (bus: string) =>
    unitsIn(network, 'loads')
      .filter(each => each.bus === bus)
      .reduce((sum, { demandMw }) => sum + energyMwh(demandMw as Series, network.snapshots), 0) / 1e6
  expect(energy('kyrgyzstan')).toBeCloseTo(28, 3)
  expect(energy('uzbekistan')).toBeCloseTo(116.7, 2)
  const mw = (bus: string, carrier: string) =>
    unitsIn(network, 'generators')
      .filter(each => each.bus === bus && each.carrier === carrier)
      .reduce((sum, { capacityMw }) => sum + Number(capacityMw), 0)
  expect(mw('uzbekistan', 'wind')).toBeCloseTo(11_400)
  expect(mw('uzbekistan', 'gas')).toBeCloseTo(4215 - 510 + 5947 + 7827 + 313)
  expect(mw('kyrgyzstan', 'coal')).toBe(0)
  expect(mw('uzbekistan', 'import')).toBe(0)
  const river = unitsIn(network, 'storage_units').find(({ name }) => name === 'kg-hydro')!
  expect(energyMwh(river.inflowMw as Series, network.snapshots)).toBeCloseTo(14e6, 0)
  // and Kazakhstan's rivers have what they had
  const ours = (prepared: ReturnType<typeof reference>) =>
    energyMwh(
      unitsIn(prepared.network, 'storage_units').find(({ name }) => name === 'kapchagai-hpp')!
        .inflowMw as Series,
      prepared.network.snapshots,
    )
  expect(ours(reference('neighbours=joint'))).toBeCloseTo(ours(reference()), 3)
})

test('a joint dispatch counts Kazakhstan alone in its totals, tells each gain, and prices CO₂ at home', async () => {
  const prepared = reference('neighbours=joint', 'horizon.from=01-14', 'horizon.hours=24')
  const { result } = await run(prepared, { solver: await solver(), sources: readSources() })
  const summary = summarise(result)
  const abroad = result.emissionsTonnes.filter(({ bus }) => bus === 'uzbekistan')
  expect(abroad.reduce((sum, { tonnes }) => sum + tonnes, 0)).toBeGreaterThan(10_000)
  const home = result.emissionsTonnes.filter(({ bus }) => bus !== 'uzbekistan' && bus !== 'kyrgyzstan')
  expect(summary.emissionsMt! * 1e6).toBeCloseTo(
    home.reduce((sum, { tonnes }) => sum + tonnes, 0),
    3,
  )
  const paid = result.bill.filter(({ item }) => item === 'CO₂').reduce((sum, { money }) => sum + money, 0)
  expect(paid).toBeCloseTo(summary.emissionsMt! * 1e6, 0)
  expect(summary.demandTwh).toBeLessThan(0.6)
  // Fuel of the neighbours is not the country's; what its exports bring is.
  const { home: own, objective } = summary
  expect(own!.running).toBeGreaterThan(0.1 * objective!)
  expect(own!.running).toBeLessThan(0.9 * objective!)
  const { cost, costRange } = runBillOf(summary)
  expect(cost).toBeCloseTo(365 * (own!.running - own!.trade.half), 0)
  expect(costRange!.low).toBeLessThan(costRange!.high)
  const gained = result.trade!.map(({ country }) => country)
  expect(gained).toEqual(expect.arrayContaining(['KZ', 'KG', 'UZ']))
  for (const { gain } of result.trade!)
    for (const value of Object.values(gain)) expect(Number.isFinite(value)).toBe(true)
}, 60_000)

test('a year whose trade is published cannot be asked for another one', () => {
  expect(() => readPrepared('2023-backcast', ['neighbours=joint'])).toThrow(
    expect.objectContaining({
      problems: expect.arrayContaining([
        expect.objectContaining({ what: expect.stringContaining('fixed to the published totals of 2023') }),
      ]),
    }),
  )
})

test('a dearer fuel makes every plant that burns it dearer by its efficiency, unless the scenario says otherwise', () => {
  const dear = reference('fuels.gas.price=41.3', 'generators.zhambyl-gres.marginal_cost=50')
  const before = generator(reference(), 'kazchrome-gtpp')!
  const after = generator(dear, 'kazchrome-gtpp')!
  expect(Number(after.marginalCostPerMwh) - Number(before.marginalCostPerMwh)).toBeCloseTo(
    (41.3 - 7.09) / 0.33,
    6,
  )
  expect(generator(dear, 'zhambyl-gres')!.marginalCostPerMwh).toBe(50)
  expect(generator(dear, 'ekibastuz-gres-1')!.marginalCostPerMwh).toBe(
    generator(reference(), 'ekibastuz-gres-1')!.marginalCostPerMwh,
  )
})
