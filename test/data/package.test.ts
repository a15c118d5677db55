import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sum } from 'simple-statistics'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { computePackage } from '../../src/files/kazakhstan/compute.ts'
import { type Row, readRows } from '../../src/files/kazakhstan/records.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { HOURS_OF_MONTHS } from '../../src/network/snapshots.ts'
import type { DataPackage } from '../../src/study/assemble/dataPackage.ts'

const FOLDER = resolve('data/kz')
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface Descriptor {
  resources: { path: string; hash: string; bytes: number; schema: { fields: { name: string }[] } }[]
}

const descriptor = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8')) as Descriptor
const sources = parse(readFileSync('data/sources.yaml', 'utf8')) as Record<
  string,
  { title: string; note?: string; licence?: string }
>
const tables = descriptor.resources
  .filter(({ schema }) => schema.fields[0]?.name === 'name')
  .map(({ path }) => ({ path, rows: readRows(FOLDER, path) }))

let data: DataPackage
beforeAll(() => {
  data = readDataPackage('kz', [])
})

const rows = (name: string): Row[] => readRows(FOLDER, `${name}.csv`)
const number = (row: Row, column: string) => Number(row[column])

test('every row of every table names sources that exist', () => {
  const offences = tables.flatMap(({ path, rows: all }) =>
    all.flatMap(row => {
      const keys = (row.source ?? '').split(/\s+/).filter(Boolean)
      if (keys.length === 0) return [`${path} ${row.name}: no source`]
      return keys.filter(key => !(key in sources)).map(key => `${path} ${row.name}: ${key}`)
    }),
  )
  expect(offences).toEqual([])
})

/** Keys that deals of scenarios name. */
const namedByScenarios = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file => [...readFileSync(join('scenarios', file), 'utf8').matchAll(/\bsource: (.+?)(?: }|$)/gm)])
  .flatMap(match => match[1]!.split(' '))
/** Keys behind the stories of scenarios. */
const behindStories = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file => {
    const content = parse(readFileSync(join('scenarios', file), 'utf8')) as { sources?: string[] }
    return (content.sources ?? []).map(key => ({ file, key }))
  })

test('stories of scenarios name sources that exist', () => {
  expect(behindStories.filter(({ key }) => !(key in sources))).toEqual([])
  expect(new Set(behindStories.map(({ file }) => file)).size).toBeGreaterThan(8)
})

test('every scenario has a story, names sources and stands in docs/scenarios.md', () => {
  const told = readFileSync('docs/scenarios.md', 'utf8')
  const files = readdirSync('scenarios').filter(file => file.endsWith('.yaml') && file !== 'base.yaml')
  const offences = files.flatMap(file => {
    const { because, sources: keys = [] } = parse(readFileSync(join('scenarios', file), 'utf8')) as {
      because?: string
      sources?: string[]
    }
    return [
      ...((because ?? '').length < 60 ? [`${file}: no story`] : []),
      ...(keys.length === 0 ? [`${file}: no sources`] : []),
      ...(told.includes(`\`${file.replace('.yaml', '')}\``) ? [] : [`${file}: not in docs/scenarios.md`]),
    ]
  })
  expect(offences).toEqual([])
})

test('every source is used, has a title, and a guess says why', () => {
  const inTables = tables.flatMap(({ rows: all }) => all.flatMap(row => (row.source ?? '').split(/\s+/)))
  const inGlossary = ['src/web/words', 'src/report/words'].flatMap(folder =>
    readRows(folder, 'glossary.csv').flatMap(row => row.source!.split(' ')),
  )
  const used = new Set([
    ...inTables,
    ...namedByScenarios,
    ...behindStories.map(({ key }) => key),
    ...inGlossary,
  ])
  expect(Object.keys(sources).filter(key => !used.has(key))).toEqual([])
  for (const [key, { title, note, licence }] of Object.entries(sources)) {
    expect(title, key).toBeTruthy()
    if (key.startsWith('assumption-')) expect(note, key).toBeTruthy()
    else expect(licence, key).toBeTruthy()
  }
})

test('whatever has a name for people has it in four languages', () => {
  const offences = tables.flatMap(({ path, rows: all }) =>
    all
      .filter(
        row => 'name_en' in row && ['name_en', 'name_ru', 'name_kk', 'name_zh'].some(column => !row[column]),
      )
      .map(row => `${path} ${row.name}`),
  )
  expect(offences).toEqual([])
})

test('names are unique in each table', () => {
  for (const { path, rows: all } of tables) {
    expect(new Set(all.map(row => row.name)).size, path).toBe(all.length)
  }
})

test('the descriptor has the size and the hash of every file', () => {
  for (const { path, hash, bytes } of descriptor.resources) {
    const content = readFileSync(join(FOLDER, path))
    expect(bytes, path).toBe(content.length)
    expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
  }
})

test('what is computed is what is stored: npm run data changes nothing', () => {
  for (const [path, text] of computePackage(FOLDER))
    expect(readFileSync(join(FOLDER, path), 'utf8') === text, path).toBe(true)
})

test('all 144 listed plants are there, with their place', () => {
  const listed = rows('base/plants').filter(row => row.source?.includes('pypsa-kz-data'))
  expect(listed).toHaveLength(144)
  expect(sum(listed.map(row => number(row, 'p_nom')))).toBeCloseTo(22_269, 0)
  for (const row of listed) {
    expect(number(row, 'x')).toBeGreaterThan(46)
    expect(number(row, 'x')).toBeLessThan(88)
    expect(number(row, 'y')).toBeGreaterThan(40)
    expect(number(row, 'y')).toBeLessThan(56)
  }
})

test('on 1 January 2024 the fleet has the published 24.6 GW', () => {
  const plants = ['generators', 'heat_and_powers', 'storage_units']
    .flatMap(rows)
    .filter(row => ['north', 'south', 'west'].includes(row.bus!))
  const ends = new Map(
    rows('base/installed').map(row => [`${row.carrier} ${row.year}`, number(row, 'p_nom')]),
  )
  const renewable = ['wind', 'solar', 'hydro', 'biomass']
  const thermal = plants.filter(
    row =>
      !renewable.includes(row.carrier!) &&
      number(row, 'build_year') <= 2023 &&
      (row.closing_year === '' || number(row, 'closing_year') > 2023),
  )
  const total =
    sum(thermal.map(row => number(row, 'p_nom'))) +
    sum(renewable.map(carrier => ends.get(`${carrier} 2023`)!))
  expect(total).toBeGreaterThan(24_300)
  expect(total).toBeLessThan(24_900)
})

test('thermal availability has the published mean and is best in the cold', () => {
  const thermal = rows('availability').find(({ name }) => name === 'thermal')!
  const mean = sum(MONTHS.map((month, k) => number(thermal, month) * HOURS_OF_MONTHS[k]!)) / 8760
  expect(mean).toBeCloseTo(20_428.4 / 24_641.9, 4)
  for (const month of ['dec', 'jan', 'feb']) expect(number(thermal, month)).toBeGreaterThanOrEqual(0.85)
})

test('shares over the months add up to one', () => {
  for (const name of ['inflow', 'trade']) {
    for (const row of rows(name))
      expect(sum(MONTHS.map(month => number(row, month))), row.name).toBeCloseTo(1, 5)
  }
})

test('the sectors of a zone add up to the national shape in every hour, and none is negative', () => {
  const profiles = data.series.get('loads-p_set')!.columns
  const total = rows('base/demand-shape').map(row => number(row, 'total'))
  for (const zone of ['north', 'south', 'west']) {
    const own = rows('loads').filter(row => row.bus === zone)
    expect(sum(own.map(row => number(row, 'energy_share')))).toBeCloseTo(1, 8)
    let worst = 0
    total.forEach((value, t) => {
      const together = sum(own.map(row => number(row, 'energy_share') * profiles.get(row.profile!)![t]!))
      worst = Math.max(worst, Math.abs(together - value))
    })
    expect(worst).toBeLessThan(1e-5)
    for (const row of own)
      expect(Math.min(...profiles.get(row.profile!)!), row.name).toBeGreaterThanOrEqual(0)
  }
})

test('fields take, month by month, what their own turbines must give, and oblasts take what is published', () => {
  const [share, captive, grid] = ['demand', 'captive', 'grid'].map(
    key =>
      new Map(
        rows('shares')
          .filter(row => row.key === key)
          .map(row => [row.place!, number(row, 'share')]),
      ),
  )
  const load = rows('loads').find(({ name }) => name === 'west-captive')!
  const ofZone = number(load, 'energy_share')
  for (const oblast of ['atyrau', 'mangystau', 'west-kazakhstan'])
    expect(ofZone * captive!.get(oblast)! + (1 - ofZone) * grid!.get(oblast)!).toBeCloseTo(
      share!.get(oblast)!,
      8,
    )

  const demand = number(rows('demand').find(({ name }) => name === 'west-2020')!, 'energy_twh') * 1e6
  const profile = data.series.get('loads-p_set')!.columns.get(load.profile!)!
  const inAtyrau = (t: number) => ((demand * ofZone * captive!.get('atyrau')!) / 8760) * profile[t]!
  const turbinesMw = 314 + 136 + 111 + 242
  expect(inAtyrau(0)).toBeCloseTo(0.72 * turbinesMw, 1)
  expect(inAtyrau(4380)).toBeCloseTo(0.68 * turbinesMw, 1)
})

test('households peak in the evening and in winter', () => {
  for (const zone of ['north', 'south', 'west']) {
    const profile = data.series.get('loads-p_set')!.columns.get(`${zone}-households`)!
    const mean = (chosen: (t: number) => boolean) => {
      const values = [...profile].filter((_, t) => chosen(t))
      return sum(values) / values.length
    }
    const localHour = (t: number) => (t + 6) % 24
    const evening = mean(t => localHour(t) >= 19 && localHour(t) <= 22)
    const night = mean(t => localHour(t) >= 2 && localHour(t) <= 5)
    expect(evening, zone).toBeGreaterThan(night)
    expect(
      mean(t => t < 1416),
      zone,
    ).toBeGreaterThan(mean(t => t > 3624 && t < 5832))
  }
})

test('sun shines by day: the profiles are in UTC', () => {
  const solar = data.series.get('generators-p_max_pu')!.columns.get('south-solar')!
  const byHour = Array.from({ length: 24 }, (_, h) => sum([...solar].filter((_, t) => t % 24 === h)))
  // noon in the South is about 7 UTC
  expect(Math.abs(byHour.indexOf(Math.max(...byHour)) - 7)).toBeLessThanOrEqual(1)
  expect(byHour[19]).toBe(0)
})

test('every must-run value lies in the range that its row states', () => {
  for (const row of rows('must-run')) {
    const mean = sum(MONTHS.map((month, k) => number(row, month) * HOURS_OF_MONTHS[k]!)) / 8760
    expect(mean, row.name).toBeGreaterThanOrEqual(number(row, 'low'))
    expect(mean, row.name).toBeLessThanOrEqual(number(row, 'high'))
    expect(row.reason, row.name).toBeTruthy()
  }
})

test('figures of finance lie in the range that their rows state, and each says why', () => {
  for (const row of rows('finance')) {
    if (row.low) expect(number(row, 'value'), row.name).toBeGreaterThanOrEqual(number(row, 'low'))
    if (row.high) expect(number(row, 'value'), row.name).toBeLessThanOrEqual(number(row, 'high'))
    expect(row.because || row.name!.startsWith('distribution'), row.name).toBeTruthy()
    expect(row.unit, row.name).toBeTruthy()
  }
})

test('costs lie within the spread that they state', () => {
  for (const row of readRows(FOLDER, '../technologies.csv')) {
    const cost = number(row, 'overnight_cost')
    expect(number(row, 'overnight_cost_low'), row.name).toBeLessThanOrEqual(cost)
    expect(number(row, 'overnight_cost_high'), row.name).toBeGreaterThanOrEqual(cost)
    expect(['USD', 'EUR']).toContain(row.currency)
    expect(row.basis, row.name).toBeTruthy()
  }
})
