import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readSeries, readTable } from '../../src/files/csv.ts'

function read(text: string) {
  const problems: Problem[] = []
  return { table: readTable('generators', 'generators.csv', text, problems), problems }
}

test('a row knows where it stands, as a spreadsheet numbers it', () => {
  const { table } = read('name,p_nom\na,1\n"b, the second",2\n')
  expect(table.rows[1]).toMatchObject({
    name: 'b, the second',
    where: 'generators.csv, row 3 “b, the second”',
    cells: { p_nom: '2' },
  })
})

test('two rows of one name and a ragged row are two problems', () => {
  const { problems } = read('name,p_nom\na,1\na,2\nb\n')
  expect(problems.map(({ what }) => what)).toEqual([
    'The row has 1 cells, the header 2.',
    'The name “a” stands twice.',
  ])
})

test('a table must begin with the column of names', () => {
  expect(read('bus,name\nx,y\n').problems[0]?.what).toBe('The first column is “bus”.')
})

test('a series with a gap is refused with the row of the gap', () => {
  const lines = Array.from({ length: 8760 }, (_, t) => `${t},${t === 41 ? '' : 0.5}`)
  expect(() => readSeries('x.csv', `snapshot,a\n${lines.join('\n')}\n`)).toThrowError(
    expect.objectContaining({ problems: [expect.objectContaining({ where: 'x.csv, row 43, a' })] }),
  )
})

test('a series must have all hours of the year', () => {
  expect(() => readSeries('x.csv', 'snapshot,a\n0,1\n')).toThrowError(
    expect.objectContaining({
      problems: [{ where: 'x.csv', what: 'There are 1 rows, not one for each of 8760 hours.' }],
    }),
  )
})
