import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tableOf } from '../../src/exchange/catalogue.ts'
import type { Dataset, UnitTable } from '../../src/exchange/dataset.ts'
import { writeDataset } from '../../src/files/pypsa/index.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { ask, ORACLES, oracles, readSound } from './oracles.ts'

const all = oracles()
if (all.length === 0) {
  console.warn(`SKIPPED: there are no oracles in ${ORACLES}; QAZGRID_ORACLES names another folder.`)
  test.skip('networks cost what they cost in PyPSA: there are none here', () => {})
}
const solver = await openSolver()
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(async () => {
  await solver.close()
  rmSync(folder, { recursive: true })
})

test.each(all.map(oracle => [oracle.name, oracle] as const))(
  '%s costs what it costs in PyPSA',
  async (_, oracle) => {
    const { difference, tolerance, constant, bill, objective } = await ask(oracle, solver)
    expect(difference).toBeLessThan(tolerance)
    expect(constant).toBeCloseTo(oracle.constant, 1)
    expect(Math.abs(bill - objective - constant)).toBeLessThan(1e-9 * Math.max(1, Math.abs(bill)))
  },
)

test.each(
  all.flatMap(({ name, path }) =>
    ['', '.nc', '.xlsx'].map(ending => [name, ending || 'a CSV folder', path, ending] as const),
  ),
)('%s is the same network after a way through %s', async (name, _, path, ending) => {
  const before = await readSound(path)
  const target = join(folder, `${name}${ending}`)
  await writeDataset(target, before)
  const after = await readSound(target)
  expect(contentsOf(after)).toEqual(contentsOf(before))
})

/** All that a network says, with defaults where it says nothing. */
function contentsOf({ attributes, meta, crs, snapshots, periods, tables, series }: Dataset) {
  return {
    attributes: Object.fromEntries(attributes),
    meta,
    crs,
    snapshots,
    periods,
    tables: Object.fromEntries([...tables].map(([list, table]) => [list, columnsOf(table)])),
    series: Object.fromEntries(
      [...series].map(([list, attributes]) => [
        list,
        Object.fromEntries(
          [...attributes].map(([attribute, { names, values }]) => [
            attribute,
            { names, values: values.map(each => [...each]) },
          ]),
        ),
      ]),
    ),
  }
}

function columnsOf({ list, names, columns }: UnitTable) {
  const said = [...columns]
    .map(([column, values]) => [column, [...values]] as const)
    .filter(([column, values]) => {
      const omitted = tableOf(list)!.attributes.get(column)?.default
      return omitted === undefined || values.some(value => !Object.is(value, omitted))
    })
  return { names, columns: Object.fromEntries(said) }
}
