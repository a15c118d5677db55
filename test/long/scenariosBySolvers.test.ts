import { readdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { evaluatePathway } from '../../src/study/pathway/evaluate.ts'
import { preparePathway } from '../../src/study/pathway/prepare.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'
import { askBoth, type Compared } from '../support/bothSolvers.ts'

const solver = await openSolver({ choice: 'timeStructured' })
afterAll(() => solver.close())

/** HiGHS takes hours for a year of hours with open sizes: a fortnight of January, in which the coldest days lie. */
const SHORTENED = ['horizon.from=01-08', 'horizon.hours=336']
/** The caps of a path are those of years, which a fortnight of January cannot keep: the whole year, in days. */
const SHORTENED_PATH = ['resolution=24', 'planning.segments=24']

const scenarios = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml') && file !== 'base.yaml')
  .map(file => file.replace('.yaml', ''))

/** All programmes that a scenario asks for over its hours, each solved by both. */
async function programmesOf(scenario: string): Promise<Compared[]> {
  const problems: Problem[] = []
  const isPath = scenario.startsWith('path-')
  const { name, layers } = readScenarioFiles(scenario, isPath ? SHORTENED_PATH : SHORTENED)
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const all: Compared[] = []
  const tools = { solver: askBoth(solver, compared => all.push(compared)), sources: new Map() }
  if (isPath) {
    const pathway = preparePathway(prepared, problems)
    expect(problems).toEqual([])
    await evaluatePathway(pathway, tools)
  } else {
    expect(problems).toEqual([])
    await run(prepared, tools)
  }
  return all
}

test.each(scenarios)('all that %s asks costs the same with our solver as with HiGHS', async scenario => {
  const all = await programmesOf(scenario)
  expect(all.length).toBeGreaterThan(0)
  const missed = all.filter(({ ours, theirs, difference, certificate }) => {
    if (ours.because === 'it has whole numbers') return false
    const isSame = ours.status === 'optimal' ? difference < 1e-7 && certificate < 1e-7 : true
    return ours.status !== theirs.status || !isSame
  })
  expect(
    missed.map(({ columns, ours: { status, because }, difference, certificate }) => ({
      ...{ columns, status, because },
      ...{ difference, certificate },
    })),
  ).toEqual([])
})
