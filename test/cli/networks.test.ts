import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHourly } from '../../src/files/parquet.ts'
import { BROKEN, SOUND } from '../exchange/brokenNetworks.ts'
import { type Files, folderOf } from '../support/networkFiles.ts'

function qazgrid(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const summaryIn = (out: string) => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))
const solved = (path: string, ...more: string[]) => {
  const out = join(folderOf({}), 'out')
  const { status, stdout, stderr } = qazgrid('solve', path, '--out', out, ...more)
  return { status, stdout, stderr, out, summary: existsSync(out) ? summaryIn(out) : undefined }
}

test('a network is solved from its folder: summary, bill, hours, and the network with its solution', async () => {
  const { status, out, summary } = solved(folderOf(SOUND))
  expect(status).toBe(0)
  expect(summary).toMatchObject({ status: 'optimal', objectiveConstant: 0 })
  // wind 50 and 20 MW at nothing, the store shifts 0: coal at least 40 MW in both hours at 12
  const bill = readFileSync(join(out, 'bill.csv'), 'utf8').trim().split('\n').slice(1)
  const money = bill.reduce((sum, line) => sum + Number(line.split(',').at(-1)), 0)
  expect(money).toBeCloseTo(summary.objective + summary.objectiveConstant, 6)
  const hourly = await readHourly(join(out, 'hourly.parquet'))
  expect(hourly.snapshots).toEqual(['2030-01-01 00:00:00', '2030-01-01 01:00:00'])
  expect(hourly.columns.get('generators.p.gres')).toHaveLength(2)
  const again = solved(join(out, 'network'))
  expect(again.summary.objective).toBeCloseTo(summary.objective, 6)
})

test('the same network in every format costs the same', () => {
  const folder = folderOf(SOUND)
  const { objective } = solved(folder).summary
  for (const ending of ['.nc', '.xlsx', '.mps', '.lp']) {
    const target = join(folderOf({}), `network${ending}`)
    expect(qazgrid('export', folder, target).status, ending).toBe(0)
    expect(solved(target).summary.objective, ending).toBeCloseTo(objective, 5)
  }
})

test('what a folder exports and imports again is the same, byte for byte', () => {
  const [one, two, file] = [folderOf({}), folderOf({}), join(folderOf({}), 'network.nc')]
  expect(qazgrid('import', folderOf(SOUND), one).status).toBe(0)
  expect(qazgrid('export', one, file).status).toBe(0)
  expect(qazgrid('import', file, two).status).toBe(0)
  for (const name of ['generators.csv', 'generators-p_max_pu.csv', 'snapshots.csv', 'stores.csv'])
    expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'))
})

test.each(BROKEN.filter((_, k) => k % 6 === 0))(
  '%s: refused with exit code 2, and nothing is written',
  (_, changes, where, what) => {
    const { status, stderr, out } = solved(folderOf({ ...SOUND, ...changes }))
    expect(status).toBe(2)
    expect(stderr).toMatch(where)
    expect(stderr).toMatch(what)
    expect(existsSync(out)).toBe(false)
  },
)

const TOWN: Files = { 'buses.csv': 'name\nb\n', 'loads.csv': 'name,bus,p_set\nl,b,100\n' }

const NOISE = Array.from({ length: 400 }, (_, k) => String.fromCharCode(33 + ((k * 7919) % 90))).join('')

test.each([
  [
    'prose.lp',
    'a letter to nobody\n',
    /There are no columns in it\.\s+A file of this kind begins with one of/,
  ],
  ['half.lp', 'Minimize\n obj: x\nSubject To\n c: x >= \nEnd\n', /This cannot be read as LP\.\s*$/],
  ['empty.lp', '', /There are no columns in it\./],
  ['noise.mps', NOISE, /This cannot be read as MPS\.\s+A file of this kind begins with one of “NAME”/],
  ['noise.xlsx', NOISE, /This is no workbook/],
])('%s, which is no network, is refused by its address, and nothing is written', (name, text, what) => {
  const folder = folderOf({ [name]: text })
  const { status, stderr, out } = solved(join(folder, name))
  expect(status).toBe(2)
  expect(stderr).toContain(`${name}\n`)
  expect(stderr).toMatch(what)
  expect(existsSync(out)).toBe(false)
})

test('a folder that is named like a programme is told as one', () => {
  const folder = join(folderOf({}), 'mine.lp')
  mkdirSync(folder)
  const { status, stderr } = solved(folder)
  expect(status).toBe(2)
  expect(stderr).toContain('mine.lp is a folder, not a file.')
})

test.each([
  [
    'infeasible',
    'name,bus,p_nom,marginal_cost\ng,b,50,10\n',
    '',
    /B, now: 50 MW short; demand of B is 100 MW; g gives no more than 50 MW/,
  ],
  [
    'unbounded',
    'name,bus,p_nom,marginal_cost\ng,b,200,10\n',
    'name,bus,e_nom_extendable,capital_cost\ns,b,True,-1\n',
    /no lower limit/,
  ],
])('a network that is %s gives exit code 3 and a summary that says why', (kind, generators, stores, why) => {
  const files = { ...TOWN, 'generators.csv': generators, ...(stores ? { 'stores.csv': stores } : {}) }
  const { status, summary } = solved(folderOf(files))
  expect(status).toBe(3)
  expect(summary).toMatchObject({ status: kind, objective: null })
  expect(summary.reasons.join('\n')).toMatch(why)
})

test('commitment may be relaxed', () => {
  const files = {
    ...TOWN,
    'generators.csv':
      'name,bus,p_nom,p_min_pu,marginal_cost,committable,up_time_before,start_up_cost,shut_down_cost\n' +
      'coal,b,400,0.5,10,True,0,1000,1000\ngas,b,200,0,50,False,1,0,0\n',
  }
  // a quarter of the plant, and a quarter of its start; whole it is too much
  expect(solved(folderOf(files)).summary.objective).toBeCloseTo(5000)
  expect(solved(folderOf(files), '--relax-commitment').summary.objective).toBeCloseTo(1000 + 250)
})

test('every line is tripped in turn, and what it would overload is listed', () => {
  const files = {
    'buses.csv': 'name,v_nom\na,220\nb,220\n',
    'generators.csv': 'name,bus,p_nom,marginal_cost\ng,a,200,10\n',
    'loads.csv': 'name,bus,p_set\nl,b,100\n',
    'lines.csv': 'name,bus0,bus1,x,s_nom\none,a,b,20,60\ntwo,a,b,20,60\n',
  }
  const { out, summary } = solved(folderOf(files), '--screen')
  expect(summary.screening).toEqual({ overloads: 2, islanding: [] })
  expect(readFileSync(join(out, 'screening.csv'), 'utf8')).toMatch(
    /Line one,Line two,now,1\.6667,100\.000,60/,
  )
})
