import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { siteData } from '../../src/files/siteData.ts'
import { build } from '../../src/study/build.ts'
import { layersOf, type Portable, unpack } from '../../src/study/portable.ts'
import { type Prepared, prepare } from '../../src/study/prepare.ts'
import { buildOptionsOf } from '../../src/study/run.ts'

const NAME = '2030-reference'
const week = { content: { horizon: { from: '01-14', hours: 168 } }, where: () => 'the test' }
const programOf = (prepared: Prepared) => build(prepared.network, buildOptionsOf(prepared)).lp.compile()

test('what has travelled as text is the same study, to the last bit', () => {
  const problems: Problem[] = []
  const { layers } = readScenarioFiles(NAME)
  const here = prepare(NAME, [...layers, week], name => readDataPackage(name, problems), problems)
  const bag = JSON.parse(JSON.stringify(siteData([NAME]))) as Portable
  const travelled = layersOf(bag.scenarios[NAME]!)
  const there = prepare(NAME, [...travelled, week], name => unpack(bag.packages[name]!), problems)
  expect(problems).toEqual([])
  expect(programOf(there)).toEqual(programOf(here))
  expect(there.sources).toEqual(here.sources)
})

test('what is wrong in a scenario that has travelled is still told with its file', () => {
  const problems: Problem[] = []
  const [layer] = layersOf([
    { content: { policies: { co2Price: { perTonne: -1 } } }, file: 'scenarios/x.yaml' },
  ])
  const bag = siteData([NAME])
  prepare('x', [layer!], name => unpack(bag.packages[name]!), problems)
  expect(problems.map(({ where }) => where)).toEqual(['scenarios/x.yaml, policies.co2Price.perTonne'])
})
