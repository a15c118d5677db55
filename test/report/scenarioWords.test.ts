import { expect, test } from 'vitest'
import { readScenarioFiles, scenarioNames } from '../../src/files/scenarioFile.ts'
import { ofScenario } from '../../src/report/words/naming.ts'
import { readScenario } from '../../src/study/scenario.ts'

test('every scenario that comes with the project has its title, its purpose and its deals in four languages', () => {
  const written = scenarioNames().flatMap(name => {
    const { title, because, invest } = readScenario(name, readScenarioFiles(name).layers, [])
    const deals = Object.entries(invest?.deals ?? {}).map(([deal, terms]) =>
      ofScenario('deal', deal, terms.title),
    )
    return [ofScenario('scenario', name, title), ofScenario('because', name, because), ...deals]
  })
  expect(written.length).toBeGreaterThan(45)
  expect(written.filter(text => typeof text === 'string')).toEqual([])
})

test('a text that was changed stands as its author wrote it', () => {
  expect(ofScenario('scenario', '2030-reference', 'My own')).toBe('My own')
})
