import { expect, test } from 'vitest'
import { type Named, nameSpots } from '../../src/web/map/nameSpots.ts'

const named = (x: number, y: number, text: string, side: Named['side'] = 'above'): Named => ({
  at: [x, y],
  text,
  size: 27,
  side,
})

test('a name stands where it is preferred when nothing else is there', () => {
  expect(nameSpots([named(500, 300, 'Karaganda'), named(500, 500, 'Uzbekistan', 'left')], 1000, 600)).toEqual(
    [{ x: 500, y: 288, anchor: 'middle' }, expect.objectContaining({ x: 491, anchor: 'end' })],
  )
})

test('of two places that are near one another the second name gives way', () => {
  const [almaty, zhambyl] = nameSpots([named(780, 450, 'Almaty'), named(700, 455, 'Zhambyl')], 1000, 600)
  expect(almaty).toMatchObject({ x: 780, anchor: 'middle' })
  expect(zhambyl).not.toMatchObject({ x: 700, y: 443 })
})

test('no name leaves the picture', () => {
  expect(nameSpots([named(60, 300, 'West Kazakhstan')], 1000, 600)).toEqual([
    expect.objectContaining({ x: 69, anchor: 'start' }),
  ])
  expect(nameSpots([named(500, 10, 'Petropavl')], 1000, 600)[0]!.y).toBeGreaterThan(10)
})
