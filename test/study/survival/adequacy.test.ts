import { expect, test } from 'vitest'
import { heed } from '../../../src/study/stopped.ts'
import { type AdequacyCase, sampleAdequacy } from '../../../src/study/survival/adequacy.ts'
import { outageSampler } from '../../../src/study/survival/outages.ts'
import { randomStream } from '../../../src/study/survival/random.ts'
import { shortfall } from '../../../src/study/survival/shortfall.ts'

const HOURS = 2000
const unit = (name: string, capacityMw: number, more = {}) => ({
  name,
  zone: 0,
  capacityMw,
  units: 1,
  maintainedPu: 1,
  forcedOutageRatePu: 0.1,
  repairHours: 20,
  ...more,
})
const system = (more: Partial<AdequacyCase>): AdequacyCase => ({
  zones: ['north'],
  hours: new Float64Array(HOURS).fill(1),
  residualMw: [new Float64Array(HOURS).fill(100)],
  plants: [unit('one', 100)],
  reserves: [],
  transfersAt: () => [],
  draws: 300,
  seed: 1,
  ...more,
})

test('streams are uniform, repeat themselves, and differ by name', () => {
  const [one, same, other] = [randomStream('a'), randomStream('a'), randomStream('b')]
  const values = Array.from({ length: 20_000 }, one)
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 2)
  expect(same()).toBe(values[0])
  expect(other()).not.toBe(values[0])
})

test('a single unit is missed as often as it is out', async () => {
  const { eensMwh, eensStandardError } = await sampleAdequacy(system({}))
  // 100 MW · 0.1 · 2000 h
  expect(Math.abs(eensMwh - 20_000)).toBeLessThan(4 * eensStandardError)
  expect(eensStandardError).toBeLessThan(1000)
})

test('two units with half the demand each are missed as the binomial law says', async () => {
  const plants = [unit('pair', 200, { units: 2 })]
  const { eensMwh, eensStandardError, loleHours, loleStandardError } = await sampleAdequacy(
    system({ plants, residualMw: [new Float64Array(HOURS).fill(100)] }),
  )
  // Short by 100 MW where both are out, 0.01 of the time; hours are counted whole where an outage begins within one.
  expect(Math.abs(eensMwh - 2000)).toBeLessThan(4 * eensStandardError)
  expect(loleHours).toBeGreaterThan(20 - 4 * loleStandardError)
})

test('the same seed gives the same figures, more draws keep the earlier ones, another plant changes nothing for the first', async () => {
  expect(await sampleAdequacy(system({}))).toEqual(await sampleAdequacy(system({})))
  const alone = outageSampler([unit('one', 100)], 2, HOURS, 1)(7)
  const beside = outageSampler([unit('one', 100), unit('two', 50, { zone: 1 })], 2, HOURS, 1)(7)
  expect(beside[0]).toEqual(alone[0])
})

test('more capacity never makes it worse, and more draws make it surer', async () => {
  const base = await sampleAdequacy(system({}))
  const more = await sampleAdequacy(system({ plants: [unit('one', 100), unit('two', 20)] }))
  expect(more.eensMwh).toBeLessThan(base.eensMwh)
  const surer = await sampleAdequacy(system({ draws: 1200 }))
  expect(surer.eensStandardError).toBeLessThan(0.65 * base.eensStandardError)
})

test('a store bridges short gaps and is made good', async () => {
  const reserve = {
    zone: 0,
    spareMw: new Float64Array(HOURS).fill(100),
    levelMwh: new Float64Array(HOURS).fill(200),
    chargeMw: 100,
    efficiencyPu: 1,
  }
  const plants = [unit('one', 150)]
  const base = await sampleAdequacy(system({ plants }))
  const helped = await sampleAdequacy(system({ plants, reserves: [reserve] }))
  expect(helped.eensMwh).toBeLessThan(base.eensMwh)
  // An outage of 20 h takes 2000 MWh; the store has 200 each time.
  expect(helped.eensMwh).toBeGreaterThan(0.8 * base.eensMwh)
})

test('zones help one another as far as connections go', () => {
  expect(shortfall([-50, 80], [])).toEqual([50, 0])
  expect(shortfall([-50, 80], [{ from: 1, to: 0, mw: 30 }])).toEqual([20, 0])
  expect(shortfall([-50, 80], [{ from: 1, to: 0, mw: 60 }])).toEqual([0, 0])
  // Through a third zone, which lacks something itself.
  const chain = [
    { from: 2, to: 1, mw: 40 },
    { from: 1, to: 0, mw: 40 },
  ]
  expect(shortfall([-30, -20, 100], chain).reduce((sum, mw) => sum + mw, 0)).toBeCloseTo(10)
})

test('what is not a number is refused, not taken for enough', async () => {
  const nameless = system({ residualMw: [new Float64Array(HOURS).fill(Number.NaN)] })
  await expect(sampleAdequacy(nameless)).rejects.toThrow(RangeError)
})

test('a stop that comes from outside is heard before the next draw', async () => {
  const stop = new AbortController()
  const turn = () => new Promise<void>(resolve => setImmediate(resolve))
  let drawn = 0
  const sampled = sampleAdequacy(system({}), done => {
    drawn = done
    return heed({ signal: stop.signal, turn })
  })
  setImmediate(() => stop.abort())
  await expect(sampled).rejects.toThrow('The run was stopped.')
  expect(drawn).toBeLessThan(5)
})
