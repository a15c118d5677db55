import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { readScenario } from '../../src/study/scenario.ts'

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'qazgrid-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const resolve = (path: string, settings: string[] = []) => {
  const { name, layers } = readScenarioFiles(path, settings)
  return readScenario(name, layers, [])
}

test('a parent is looked for beside the file first, then among the scenarios of the project', () => {
  const path = folder({
    'parent.yaml': 'extends: base\nyear: 2021',
    'child.yaml': 'extends: parent\ntitle: child',
  })
  expect(resolve(join(path, 'child.yaml'))).toMatchObject({
    name: 'child',
    title: 'child',
    year: 2021,
    data: 'kz',
  })
})

test('the command line has the last word, on the scenario and on any cell', () => {
  const path = folder({ 'x.yaml': 'year: 2021\nhorizon: { hours: 24 }' })
  const scenario = resolve(join(path, 'x.yaml'), ['year=2018', 'generators.ekibastuz-gres-1.p_nom=3000'])
  expect(scenario).toMatchObject({ year: 2018, hours: 24 })
  expect(scenario.changes[0]).toMatchObject({
    table: 'generators',
    row: 'ekibastuz-gres-1',
    cells: { p_nom: 3000 },
  })
  expect(scenario.changes[0]?.whereOf('p_nom')).toBe('--set generators.ekibastuz-gres-1.p_nom=3000')
})

test('a place in a scenario is named by file and line', () => {
  const path = folder({ 'x.yaml': 'title: x\nset:\n  generators:\n    a:\n      p_nom: 1\n' })
  const { layers } = readScenarioFiles(join(path, 'x.yaml'))
  expect(layers[0]?.where(['set', 'generators', 'a', 'p_nom'])).toMatch(
    /x\.yaml, line 5, set\.generators\.a\.p_nom$/,
  )
})

test('a scenario that extends itself is refused', () => {
  const path = folder({ 'a.yaml': 'extends: b', 'b.yaml': 'extends: a' })
  expect(() => readScenarioFiles(join(path, 'a.yaml'))).toThrow('A scenario extends itself')
})

test('a misspelt scenario is answered with the nearest one', () => {
  expect(() => readScenarioFiles('2030-referense')).toThrowError(
    expect.objectContaining({
      problems: [expect.objectContaining({ hint: 'Did you mean “2030-reference”?' })],
    }),
  )
})

test('YAML that cannot be read is refused with its line', () => {
  const path = folder({ 'x.yaml': 'title: x\nset: {a: [}\n' })
  expect(() => readScenarioFiles(join(path, 'x.yaml'))).toThrowError(
    expect.objectContaining({
      problems: expect.arrayContaining([
        expect.objectContaining({ where: expect.stringMatching(/line 2$/) }),
      ]),
    }),
  )
})
