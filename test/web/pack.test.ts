import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/web/data/pack.ts'

test('series come back within 1/32767 of their largest value, and all else as it was', () => {
  const mw = Float64Array.from({ length: 500 }, (_, t) => 14_000 * Math.sin(t / 20) - (t % 7) * 333)
  const tree = {
    title: 'Экибастуз, Екібастұз, 埃基巴斯图兹',
    nothing: null,
    supply: [
      { place: 'north', mw },
      { place: 'west', mw: new Float64Array(3) },
    ],
  }
  const back = unpack<typeof tree>(pack(tree))
  expect(back.title).toBe(tree.title)
  expect(back.nothing).toBeNull()
  expect(back.supply[1]!.mw).toEqual(new Float64Array(3))
  const largest = Math.max(...mw.map(Math.abs))
  mw.forEach((value, t) => {
    expect(Math.abs(back.supply[0]!.mw[t]! - value)).toBeLessThanOrEqual(largest / 32767)
  })
})

test('series that jump from one end to the other come back as well', () => {
  const values = Float64Array.of(-3000, 3000, -3000, 0, 2999.9, 3000)
  const back = unpack<{ values: Float64Array }>(pack({ values })).values
  expect([...back].map(value => Math.round(value))).toEqual([-3000, 3000, -3000, 0, 3000, 3000])
})

test('lengths of hours come back exactly', () => {
  const lengths = new Float64Array(8760).fill(1)
  expect(unpack<{ lengths: Float64Array }>(pack({ lengths })).lengths).toEqual(lengths)
})
