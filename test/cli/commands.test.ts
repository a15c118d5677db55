import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = () => mkdtempSync(join(tmpdir(), 'qazgrid-cli-'))

function qazgrid(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('four mistakes are told at once, each where it stands, and nothing is written', () => {
  const home = folder()
  const scenario = join(home, 'bad.yaml')
  writeFileSync(
    scenario,
    [
      'extends: 2030-reference',
      'horizon: { hours: -5 }',
      'set:',
      '  generators:',
      '    ekibastus-gres-1: { p_nom: 3000 }',
      '    aksu-gres: { p_nom: -2450 }',
      '    zhambyl-gres: { bus: sooth }',
    ].join('\n'),
  )
  const out = join(home, 'out')
  const { status, stderr } = qazgrid('run', scenario, '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('bad cannot be run: 4 problems')
  expect(stderr).toContain('line 2, horizon.hours\n      −5 is below 1.')
  expect(stderr).toContain('line 5, set.generators.ekibastus-gres-1\n')
  expect(stderr).toContain('Did you mean “ekibastuz-gres-1”?')
  expect(stderr).toContain('line 6, set.generators.aksu-gres.p_nom\n      −2450 is below 0 MW.')
  expect(stderr).toContain('line 7, set.generators.zhambyl-gres.bus\n      There is no bus “sooth”.')
  expect(existsSync(out)).toBe(false)
  expect(qazgrid('check', scenario).stderr).toBe(stderr)
})

test('the same run twice gives the same bytes, but for the manifest; other files stay', () => {
  const [one, other] = [folder(), folder()]
  writeFileSync(join(one, 'mine.txt'), 'keep me')
  for (const out of [one, other]) {
    expect(qazgrid('run', '2030-reference', '--set', 'horizon.hours=48', '--out', out).status).toBe(0)
  }
  const files = readdirSync(other).sort()
  expect(files).toEqual([
    'air.csv',
    'bill.csv',
    'capacities.csv',
    'cleaning.csv',
    'dispatch.csv',
    'earnings.csv',
    'explanation.json',
    'flows.csv',
    'heat.csv',
    'land.csv',
    'levels.csv',
    'manifest.json',
    'prices.csv',
    'report.html',
    'report.json',
    'summary.json',
    'units.csv',
    'water.csv',
    'why.json',
  ])
  for (const file of files.filter(name => name !== 'manifest.json')) {
    expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true)
  }
  expect(readFileSync(join(one, 'mine.txt'), 'utf8')).toBe('keep me')
  const manifests = [one, other].map(
    out => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { inputs: string },
  )
  expect(manifests[0]!.inputs).toBe(manifests[1]!.inputs)
})

test('the tables agree with the summary: every bus balances and the bill is the objective', () => {
  const out = folder()
  qazgrid('run', '2030-reference', '--set', 'horizon.hours=24', '--out', out)
  const table = (name: string) =>
    readFileSync(join(out, name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split(','))
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as {
    objective: number
    generationTwh: Record<string, number>
    check: { passed: boolean }
  }
  const balance = new Map<string, number>()
  let coal = 0
  for (const [snapshot, component, , bus, carrier, mw] of table('dispatch.csv')) {
    const key = `${snapshot} ${bus}`
    balance.set(key, (balance.get(key) ?? 0) + Number(mw))
    if (carrier === 'coal' && component !== 'Load') coal += Number(mw)
  }
  for (const [key, mw] of balance) expect(Math.abs(mw), key).toBeLessThan(0.02)
  expect(coal / 1e6).toBeCloseTo(summary.generationTwh.coal!, 5)
  const bill = table('bill.csv').reduce((sum, line) => sum + Number(line.at(-1)), 0)
  expect(Math.abs(bill - summary.objective)).toBeLessThan(0.01)
  expect(summary.check.passed).toBe(true)
})

test('a run without solution says so: summary with nulls, no tables, exit 3', () => {
  const out = folder()
  expect(qazgrid('run', '2030-reference', '--set', 'horizon.hours=24', '--out', out).status).toBe(0)
  const { status, stdout } = qazgrid(
    'run',
    '2030-reference',
    '--set',
    'horizon.hours=24',
    '--set',
    'policies.co2Cap.tonnes=10',
    '--out',
    out,
  )
  expect(status).toBe(3)
  expect(stdout).toContain('No solution: infeasible.')
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Record<string, unknown>
  expect(summary).toMatchObject({
    status: 'infeasible',
    objective: null,
    generationTwh: null,
    unservedTwh: null,
  })
  expect(existsSync(join(out, 'dispatch.csv'))).toBe(false)
  expect(existsSync(join(out, 'water.csv'))).toBe(false)
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('This run has no solution')
  const explained = qazgrid('explain', out)
  expect(explained.status).toBe(0)
  expect(explained.stdout).toMatch(/^No solution: infeasible\.\nThe CO₂ cap is exceeded by \d+ t; /)
})

test('every command has help with examples', () => {
  for (const command of [
    'run',
    'explain',
    'check',
    'list',
    'schema',
    'start',
    'serve',
    'worker',
    'backup',
    'restore',
  ]) {
    const { status, stdout } = qazgrid(command, '--help')
    expect(status, command).toBe(0)
    expect(stdout, command).toMatch(/Examples?:\n {2}qazgrid/)
  }
})

test('a folder that cannot be is the user’s to mend', () => {
  const out = join(folder(), 'taken')
  writeFileSync(out, 'a file')
  const { status, stderr } = qazgrid('run', '2030-reference', '--set', 'horizon.hours=24', '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('taken is a file, not a folder.')
})

test('a command that does not exist is refused with the nearest one', () => {
  const { status, stderr } = qazgrid('rnu')
  expect(status).toBe(2)
  expect(stderr).toContain('Did you mean run?')
})

test('the schema for editors knows every key of a scenario', () => {
  const schema = JSON.parse(qazgrid('schema').stdout) as { properties: Record<string, unknown> }
  expect(Object.keys(schema.properties).sort()).toEqual([
    'add',
    'because',
    'data',
    'demand',
    'extends',
    'horizon',
    'invest',
    'money',
    'neighbours',
    'pathway',
    'planning',
    'policies',
    'remove',
    'resolution',
    'set',
    'solver',
    'sources',
    'stress',
    'ties',
    'title',
    'year',
  ])
})

test('a reader who has had enough ends a list without a complaint', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" src/cli/main.ts list | true`], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
})
