import { expect, test } from 'vitest'
import { areasOf, contains, readShapes } from '../../src/files/kazakhstan/outlines.ts'
import { readRows } from '../../src/files/kazakhstan/records.ts'
import { readOutline } from '../../src/study/outline.ts'

const FOLDER = 'data/kz'
const oblasts = readRows(FOLDER, 'oblasts.csv')

/** Plants on a border, or fed from another oblast than the one they stand in; the list says where they are connected. */
const BEYOND = ['kumkol-gtpp', 'ochistnoi-spp', 'aqbai-spp', 'khorgos-hpp']

test('every listed plant lies within the oblast that it names', () => {
  const shapes = readShapes(FOLDER)
  const ringsOf = (english: string) =>
    oblasts
      .filter(({ name_en }) => name_en === english)
      .flatMap(({ shape }) => shape!.split(' '))
      .flatMap(id => shapes.get(id)!)
  const plants = readRows(FOLDER, 'base/plants.csv').filter(({ x }) => x !== '')
  const beyond = plants.filter(
    ({ x, y, oblast }) => !ringsOf(oblast!).some(ring => contains(ring, [Number(x), Number(y)])),
  )
  expect(plants.length).toBeGreaterThan(140)
  expect(beyond.map(({ name }) => name)).toEqual(BEYOND)
})

test('oblasts have the area of the country together', () => {
  const areas = areasOf(FOLDER, oblasts)
  const total = [...areas.values()].reduce((sum, area) => sum + area, 0)
  // 2724.9 thousand km² with the waters of the Caspian that the shapes leave out.
  expect(total / 1000).toBeGreaterThan(2650)
  expect(total / 1000).toBeLessThan(2760)
  expect(areas.get('karaganda')! / 1000).toBeCloseTo(428, -1)
})

test('outlines for maps need a third of the points and stay within the country', () => {
  const exact = [...readShapes(FOLDER).values()].flat()
  const drawn = readRows(FOLDER, 'outlines.csv').flatMap(({ outline }) => readOutline(outline!))
  const points = (rings: readonly (readonly unknown[])[]) =>
    rings.reduce((sum, { length }) => sum + length, 0)
  expect(points(drawn)).toBeLessThan(0.35 * points(exact))
  expect(drawn.flat().every(([x, y]) => x > 46 && x < 88 && y > 40 && y < 56)).toBe(true)
})
