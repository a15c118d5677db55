import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Summary } from '../../src/study/summary.ts'

const home = mkdtempSync(join(tmpdir(), 'qazgrid-plans-'))

function qazgrid(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function run(name: string, scenario: string, ...settings: string[]): Summary {
  const out = join(home, name)
  const { status, stderr } = qazgrid(
    'run',
    scenario,
    '--out',
    out,
    ...settings.flatMap(each => ['--set', each]),
  )
  expect(status, stderr).toBe(0)
  return JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary
}
const shortHours = ({ shortage }: Summary) =>
  Math.max(0, ...Object.values(shortage).map(({ hours }) => hours))

let cold: Summary
beforeAll(() => {
  cold = run('cold', '2030-cold-calm')
})

test('the cold and calm week is short, the same week of the reference is not', () => {
  expect(cold.check.passed).toBe(true)
  expect(shortHours(cold)).toBeGreaterThan(10)
  expect(shortHours(run('week', '2030-reference', 'horizon.from=01-14', 'horizon.hours=168'))).toBe(0)
  const report = readFileSync(join(home, 'cold', 'report.html'), 'utf8')
  for (const id of ['shortage', 'binding', 'cures']) expect(report).toContain(`<section id="${id}">`)
})

test('one gigawatt of firm capacity in the short zone removes most of it', () => {
  const [zone] = Object.entries(cold.shortage).sort(([, one], [, other]) => other.mwh - one.mwh)[0]!
  const firm = (column: string, value: string) => `add.generators.firm-gigawatt.${column}=${value}`
  const helped = run(
    'helped',
    '2030-cold-calm',
    firm('bus', zone),
    firm('carrier', 'gas'),
    firm('p_nom', '1000'),
    firm('marginal_cost', '50'),
  )
  expect(helped.unservedTwh!).toBeLessThan(0.5 * cold.unservedTwh!)
})

test('a little plan passes its checks, keeps its policy and says what it builds', () => {
  const plan = run('plan', '2030-renewables-50', 'resolution=6', 'planning.segments=250')
  expect(plan.check.failures).toEqual([])
  expect(plan.plan!.relativeGap).toBeLessThan(0.01)
  expect(plan.builtByCarrierGw.wind! + plan.builtByCarrierGw.solar!).toBeGreaterThan(5)
  const generation = plan.generationTwh!
  const total = Object.values(generation).reduce((sum, twh) => sum + twh, 0)
  const renewable = ['wind', 'solar', 'hydro', 'biomass'].reduce(
    (sum, carrier) => sum + (generation[carrier] ?? 0),
    0,
  )
  expect(renewable / total).toBeGreaterThan(0.4999)
  expect(plan.cost!.building + plan.cost!.running).toBeCloseTo(plan.objective!, -1)
})

test('the folder of a plan tells why something is built or not, and proves it by solving again', () => {
  const folder = join(home, 'plan')
  const report = readFileSync(join(folder, 'report.html'), 'utf8')
  for (const id of ['cards', 'earnings', 'levelised-costs', 'market-values', 'congestion', 'curtailment'])
    expect(report).toContain(`<section id="${id}">`)
  expect(qazgrid('explain', folder, '--technology', 'windmill').stdout).toMatch(/; there are: .*wind/)
  const wind = qazgrid('explain', folder, '--technology', 'wind', '--bus', 'north')
  expect(wind.status, wind.stderr).toBe(0)
  expect(wind.stdout).toMatch(/^new-north-wind \(North\): [\d\u202f]+ MW are built\.\n {2}Each MW earns /)
  expect(wind.stdout).toContain('wind, North: ')
  const battery = qazgrid('explain', folder, '--technology', 'battery', '--prove', '--segments', '60')
  expect(battery.status, battery.stderr).toBe(0)
  expect(battery.stdout).toMatch(/Solved again over 60 stretches.*\nbattery is not built.*Proof.*101 % none/s)
  expect(battery.stderr).not.toContain('have changed')
  expect(qazgrid('explain', folder).stdout).toMatch(
    /all demand is met\.\nBuilt: .*wind [\d\s\u202f]+ MW.* Not built: .*battery/,
  )
  expect(qazgrid('explain', join(home, 'nowhere'), '--technology', 'wind').status).toBe(2)
})

test('three runs are compared on one page', () => {
  const out = join(home, 'comparison')
  run('reference', '2030-reference', 'resolution=6')
  const folders = ['reference', 'plan', 'cold'].map(name => join(home, name))
  const { status, stdout } = qazgrid('compare', ...folders, '--out', out)
  expect(status).toBe(0)
  expect(stdout).toContain('2030-renewables-50 costs')
  const page = readFileSync(join(out, 'comparison.html'), 'utf8')
  for (const id of [
    'overview',
    'waterfall-2030-renewables-50',
    'generation',
    'generation-change',
    'built',
    'co2',
    'prices',
  ])
    expect(page).toContain(`<section id="${id}">`)
  expect(page).not.toMatch(/NaN|undefined/)
  expect(qazgrid('compare', folders[0]!).status).toBe(2)
})
