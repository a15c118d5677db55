import { expect, test } from 'vitest'
import { barsDrawing } from '../../src/web/charts/barsDrawing.ts'
import { bucketsOf, meansOf } from '../../src/web/charts/buckets.ts'
import { durationPoints } from '../../src/web/charts/curveDrawing.ts'
import { fitting, roomFor } from '../../src/web/charts/names.ts'
import type { Ink } from '../../src/web/charts/pen.ts'
import { digitsOf, ticks } from '../../src/web/charts/scale.ts'
import { drawSvg } from '../../src/web/charts/svgPen.ts'
import { linesOf } from '../../src/web/charts/writeName.ts'
import { carrierColor, fallbackColor } from '../../src/web/design/colors.ts'
import { moved, zoomed } from '../../src/web/dispatch/windowMoves.ts'
import { csvOf } from '../../src/web/export/csv.ts'
import { speechOf } from '../../src/web/words/speech.ts'

const INK: Ink = { text: '#000', soft: '#555', grid: '#ddd', paper: '#fff', accent: '#07c', warning: '#b00' }

test('columns of a picture are means of their hours, and a stack is as high as the sum of its parts', () => {
  const values = Float64Array.from({ length: 8760 }, (_, h) => h)
  expect([...meansOf(values, [0, 8760], 2)]).toEqual([2189.5, 6569.5])
  const coal = Float64Array.of(4, 4, 4, 4)
  const store = Float64Array.of(-2, -2, 3, 3)
  const layers = [
    { name: 'coal', color: 'a', values: coal },
    { name: 'store', color: 'b', values: store },
  ]
  const buckets = bucketsOf({ window: [0, 4], stack: { layers }, lines: [{ values: coal }] }, 2)
  expect([...buckets.layers[1]!.upper]).toEqual([4, 7])
  // What a store takes lies below zero.
  expect([...buckets.layers[2]!.upper]).toEqual([-2, 0])
  expect([...buckets.lines[0]!]).toEqual([4, 4])
})

test('ticks are round, and have the digits that they need', () => {
  expect(ticks(0, 21.8, 5)).toEqual([0, 5, 10, 15, 20])
  expect(ticks(-0.3, 0.31, 3)).toEqual([-0.25, 0, 0.25].map(value => expect.closeTo(value)))
  expect(digitsOf([0, 0.25, 0.5])).toBe(2)
  expect(digitsOf([0, 5000])).toBe(0)
  expect(ticks(3, 3)).toEqual([3])
})

test('a duration curve falls from the highest to the lowest value', () => {
  const points = durationPoints(Float64Array.of(3, 1, 2))
  expect(points).toEqual([
    [0, 3],
    [50, 2],
    [100, 1],
  ])
})

test('a window stays within the horizon, however it is zoomed and moved', () => {
  expect(zoomed([0, 8760], 0.5, 0, 8760)).toEqual([0, 4380])
  expect(zoomed([8000, 8760], 4, 1, 8760)).toEqual([5720, 8760])
  expect(zoomed([100, 112], 0.1, 0.5, 8760)).toEqual([100, 112])
  expect(moved([8000, 8700], 500, 8760)).toEqual([8060, 8760])
  expect(moved([10, 20], -50, 8760)).toEqual([0, 10])
})

test('what is saved as vectors is what was drawn, with its words kept from being markup', () => {
  const bars = [{ name: 'North & <South>', parts: [{ name: 'coal', color: '#444444', value: 12.5 }] }]
  const draw = barsDrawing(
    { bars, unit: 'TWh', digits: 1, left: roomFor(['North & <South>']) },
    speechOf('ru', null),
  )
  const svg = drawSvg(draw, { width: 400, height: 80 }, INK, 'Выработка')
  expect(svg).toContain('<title>Выработка</title>')
  expect(svg).toContain('North &amp; &lt;South&gt;')
  expect(svg).toContain('>12,5<')
  expect(svg).toMatch(/<rect [^>]*fill="#444444"\/>/)
})

test('numbers are saved so that spreadsheets read them', () => {
  const sheet = { columns: ['Place', 'Coal, MW'], rows: [['North, "big"', 1234.5678]], digits: 1 }
  expect(csvOf(sheet)).toBe('Place,"Coal, MW"\r\n"North, ""big""",1234.5678')
})

test('a carrier that nobody knows has a colour, always the same, and dark ones are seen on a dark page', () => {
  expect(fallbackColor('fusion')).toMatch(/^#[0-9a-f]{6}$/)
  expect(carrierColor(null, 'fusion', false)).toBe(fallbackColor('fusion'))
  const ground = { colors: { coal: '#4d4d4d', wind: '#58b09c' } } as unknown as Parameters<
    typeof carrierColor
  >[0]
  expect(carrierColor(ground, 'coal', false)).toBe('#4d4d4d')
  expect(carrierColor(ground, 'coal', true)).toBe('#989898')
  expect(carrierColor(ground, 'wind', true)).toBe('#58b09c')
})

test('names have the room that they need, Chinese signs more than letters, and end in an ellipsis where there is too little', () => {
  expect(roomFor(['建设, 交流架空线路'])).toBeGreaterThan(roomFor(['building, wind']))
  expect(fitting('建设, 交流架空线路', roomFor(['建设, 交流架空线路']))).toBe('建设, 交流架空线路')
  expect(fitting('运行, 500 千伏交流架空输电线路与变电站', 120)).toMatch(/^运行, 500.*…$/)
})

test('a name that needs more than its room is written narrower in a file, as on the page', () => {
  const text = (most: number) =>
    drawSvg(
      pen => pen.text(0, 20, 'Каспий теңізі (тұзды су)', { color: '#000000', most }),
      { width: 400, height: 40 },
      INK,
      '',
    )
  expect(text(100)).toContain('textLength="100"')
  expect(text(300)).not.toContain('textLength')
})

test('no number of an axis lies under its unit', () => {
  const bars = [{ name: 'a', parts: [{ name: 'p', color: '#444444', value: 0.0275 }] }]
  const drawn = (unit: string) =>
    drawSvg(
      barsDrawing({ bars, unit, digits: 4, left: 80 }, speechOf('en', null)),
      { width: 320, height: 80 },
      INK,
      '',
    )
  expect(drawn('pu')).toContain('>0.02<')
  expect(drawn('share of nominal power')).not.toContain('>0.02<')
})

test('very small numbers have a power of ten and a minus sign, in the way of the language', () => {
  expect(speechOf('en', null).scientific(-0.0055)).toBe('−5.5 · 10⁻³')
  expect(speechOf('kk', null).scientific(1.5e-9)).toBe('1,5 · 10⁻⁹')
  expect(speechOf('en', null).scientific(0)).toBe('0')
  expect(speechOf('en', null).scientific(null)).toBe('–')
})

test('a name that is too long for its line goes on in a second one, and only then ends in an ellipsis', () => {
  expect(linesOf('Wind, North', 140)).toEqual(['Wind, North'])
  expect(linesOf('Балхаш-Алакольский, испарение', 139)).toEqual(['Балхаш-Алакольский,', 'испарение'])
  expect(linesOf('один два три четыре пять шесть семь восемь девять', 120)[1]).toMatch(/…$/)
})
