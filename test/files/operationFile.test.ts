import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandOf } from '../../src/cli/operating/command.ts'
import { keptOperation, operationInputs, writeOperation } from '../../src/files/operationFile.ts'
import { FORECAST_NAMES } from '../../src/study/forecasting/dayAhead.ts'

const empty = () => mkdtempSync(join(tmpdir(), 'qazgrid-operation-'))

test('the operation beside the models adds up and is the one that the documentation tells', () => {
  const { operation, manifest } = keptOperation(empty(), '2030-reference')!
  const table = readFileSync('docs/operate.md', 'utf8')
  const row = (name: string) =>
    new RegExp(`^\\| ${name} \\|(.*)\\|$`, 'm')
      .exec(table)![1]!
      .split('|')
      .map(each => each.trim())
  const shown = ['perfect', 'model', 'persistence', 'climatology']
  const ways = shown.map(name => operation.ways.find(way => way.name === name)!)
  expect(row('cost')).toEqual(ways.map(({ cost }) => (cost.mean / 1e6).toFixed(1)))
  expect(row('error of net demand, MW')).toEqual(ways.map(({ errorMw }) => errorMw.toFixed(0)))
  for (const { bill, storedWorth, cost } of ways) {
    const paid = Object.values(bill).reduce((sum, money) => sum + money, 0)
    expect(paid - storedWorth).toBeCloseTo(cost.mean, 0)
  }
  expect(table).toContain(manifest.command)
})

test('an operation of one’s own comes before the one beside the models, and that of another scenario is none', () => {
  const folder = empty()
  const kept = keptOperation(folder, '2030-reference')!
  writeOperation(
    folder,
    { ...kept.operation, days: 7 },
    { command: 'qazgrid operate again', inputs: 'of today' },
  )
  const own = keptOperation(folder, '2030-reference')!
  expect(own.operation.days).toBe(7)
  expect(own.manifest).toMatchObject({ command: 'qazgrid operate again', inputs: 'of today' })
  expect(keptOperation(folder, '2035-nuclear')).toBeNull()
})

test('inputs have another name where the scenario or the data are others', () => {
  const data = { tables: new Map(), series: new Map() }
  const name = operationInputs(['a'], data)
  expect(operationInputs(['a'], data)).toBe(name)
  expect(operationInputs(['b'], data)).not.toBe(name)
  const series = new Map([['x', { name: 'x', file: '', columns: new Map([['y', Float64Array.of(1)]]) }]])
  expect(operationInputs(['a'], { ...data, series })).not.toBe(name)
})

test('what only investments are evaluated with is no input of an operation', () => {
  const row = { name: 'x', where: '', cells: { name: 'x' } }
  const named = (table: string) =>
    operationInputs(['a'], {
      tables: new Map([[table, { name: table, file: '', columns: ['name'], rows: [row] }]]),
      series: new Map(),
    })
  const none = operationInputs(['a'], { tables: new Map(), series: new Map() })
  expect(['components', 'jobs', 'factories', 'standing-costs', 'paid-tariffs'].map(named)).toEqual(
    Array(5).fill(none),
  )
  expect(named('generators')).not.toBe(none)
})

test('the command of an operation says what is not as usual', () => {
  const usual = {
    ...{ scenario: '2030-reference', settings: [], ways: FORECAST_NAMES, years: 10, firstSeed: 401 },
    ...{ days: 365, reserve: 'quantiles' as const, commitment: 'relaxed' as const },
  }
  expect(commandOf(usual)).toBe('qazgrid operate 2030-reference --forecast all --years 10')
  expect(
    commandOf({ ...usual, ways: ['model'], days: 7, reserve: 'rule', settings: ['horizon.hours=24'] }),
  ).toBe(
    'qazgrid operate 2030-reference --forecast model --years 10 --days 7 --reserve rule --set horizon.hours=24',
  )
})

test('a plant that people call another name makes no operation old, one of another size does', () => {
  const made = (cells: Record<string, string>) =>
    operationInputs(['a'], {
      tables: new Map([
        [
          'generators',
          { name: 'generators', file: '', columns: [], rows: [{ name: 'x', where: '', cells }] },
        ],
      ]),
      series: new Map(),
    })
  const wind = made({ name: 'x', p_nom: '100', name_ru: 'Новый ветер' })
  expect(made({ name: 'x', p_nom: '100', name_ru: 'Новые ВЭС' })).toBe(wind)
  expect(made({ name: 'x', p_nom: '200', name_ru: 'Новый ветер' })).not.toBe(wind)
})
