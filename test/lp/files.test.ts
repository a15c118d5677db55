import { expect, test } from 'vitest'
import { parseProgram, printProgram, solveWithHighs, UnsupportedProgram } from '../../src/lp/highs.ts'

const MPS = `NAME          KIOSK
ROWS
 N  cost
 L  flour
 G  bread
COLUMNS
    loaves    cost             2.0   flour            1.0
    loaves    bread            1.0
    rolls     cost             0.5   flour            0.1
    rolls     bread            0.2
RHS
    RHS       flour           10.0   bread            8.0
BOUNDS
 UP BND       rolls           20.0
ENDATA
`

test('an MPS file is read with its names and solved', async () => {
  const { program, columns, rows } = await parseProgram(MPS, 'mps')
  expect(columns).toEqual(['loaves', 'rolls'])
  expect(rows).toEqual(['flour', 'bread'])
  const { objective, x } = await solveWithHighs(program)
  // a roll gives 0.2 bread for 0.5, a loaf 1 for 2: loaves alone, 8 of them
  expect([...x]).toEqual([8, 0])
  expect(objective).toBeCloseTo(16)
})

test.each(['mps', 'lp'] as const)('what is written as %s is read as the same programme', async format => {
  const { program, columns, rows } = await parseProgram(MPS, 'mps')
  const text = await printProgram(
    { ...program, whole: Int32Array.of(1), square: Float64Array.of(0.5, 0) },
    format,
    columns,
    rows,
  )
  const again = await parseProgram(text, format)
  expect(again.columns).toEqual(columns)
  expect([...again.program.cost]).toEqual([...program.cost])
  expect([...again.program.upper]).toEqual([...program.upper])
  expect([...again.program.rowLower]).toEqual([...program.rowLower])
  expect([...again.program.matrix.values]).toEqual([...program.matrix.values])
  expect([...again.program.whole!]).toEqual([1])
  expect([...again.program.square!]).toEqual([0.5, 0])
})

test('a maximum is turned into a minimum', async () => {
  const { program, maximises } = await parseProgram(
    'max\n obj: 3 x + 2 y\nst\n c: x + y <= 4\nbounds\n x <= 3\nend\n',
    'lp',
  )
  expect(maximises).toBe(true)
  expect((await solveWithHighs(program)).objective).toBeCloseTo(-11)
})

test('what is no programme is refused', async () => {
  await expect(parseProgram('hello', 'mps')).rejects.toThrow(UnsupportedProgram)
})
