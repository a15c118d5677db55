import { join } from 'node:path'
import { expect, test } from 'vitest'
import { curvesOf } from '../../src/exchange/curves.ts'
import type { Findings } from '../../src/exchange/sheet.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
import { type Files, folderOf, solveFiles } from '../support/networkFiles.ts'

const files = (more: Files = {}): Files => ({
  'buses.csv': 'name\nb\n',
  'generators.csv':
    'name,bus,p_nom,p_nom_extendable,capital_cost,overnight_cost\ncoal,b,100,False,0,\nwind,b,0,True,0,\n',
  'generators-marginal_cost-pw.csv':
    'name,coal,coal\nattribute,p_pu,marginal_cost\nbreakpoint,,\n0,0,10\n1,0.4,10\n2,1,25\n',
  'generators-capital_cost-pw.csv':
    'name,wind,wind\nattribute,p_nom,capital_cost\nbreakpoint,,\n0,0,12\n1,20,12\n2,500,30\n',
  'loads.csv': 'name,bus,p_set\nl,b,90\n',
  ...more,
})

async function problemsOf(network: Files) {
  const findings: Findings = { problems: [], notes: [] }
  toNetwork(await readDataset(folderOf(network), findings), findings)
  return findings.problems
}

test('curves of running and of building are read from their files and paid', async () => {
  // 40 MW of coal for 10, 20 MW of wind for 12, the last 30 from coal for 25 rather than wind for 30
  expect((await solveFiles(files())).objective).toBeCloseTo(400 + 240 + 30 * 25)
})

test.each(['', '.nc', '.xlsx'])('curves are the same after a way through “%s”', async ending => {
  const before = await readDataset(folderOf(files()), { problems: [], notes: [] })
  const target = join(folderOf({}), `network${ending}`)
  await writeDataset(target, before)
  const after = await readDataset(target, { problems: [], notes: [] })
  const said = (dataset: typeof before) => curvesOf(dataset).map(({ where: _, ...curve }) => curve)
  expect(said(after)).toEqual(said(before))
})

test.each([
  [
    'a curve of what is not supported',
    {
      'generators-efficiency-pw.csv':
        'name,coal,coal\nattribute,p_pu,efficiency\nbreakpoint,,\n0,0,1\n1,1,0.9\n',
    },
    /A curve of “efficiency” of a Generator is not supported/,
  ],
  [
    'points that do not rise',
    {
      'generators-marginal_cost-pw.csv':
        'name,coal,coal\nattribute,p_pu,marginal_cost\nbreakpoint,,\n0,0,10\n1,0.4,10\n2,0.4,25\n',
    },
    /do not rise/,
  ],
  [
    'a curve of output of what may be extended',
    {
      'generators-marginal_cost-pw.csv':
        'name,wind,wind\nattribute,p_pu,marginal_cost\nbreakpoint,,\n0,0,10\n1,1,10\n',
    },
    /needs a size that is given/,
  ],
  [
    'a curve of nobody',
    {
      'generators-marginal_cost-pw.csv':
        'name,cool,cool\nattribute,p_pu,marginal_cost\nbreakpoint,,\n0,0,10\n1,1,10\n',
    },
    /no Generator “cool”/,
  ],
])('%s is refused by name', async (_, more, what) => {
  const problems = await problemsOf(files(more))
  expect(problems).toHaveLength(1)
  expect(problems[0]!.where).toMatch(/generators-\w+-pw\.csv/)
  expect(problems[0]!.what).toMatch(what)
})
