import { expect, test } from 'vitest'
import { readNetworkFor } from '../../src/cli/readNetwork.ts'
import { solveExchange } from '../../src/exchange/solve.ts'
import { folderOf, solveFiles } from '../support/networkFiles.ts'
import { solver } from '../support/optimise.ts'

/** A plant at the end of a lossy link that points away from the town. */
const files = (link: string) => ({
  'buses.csv': 'name\ntown\nplant\n',
  'generators.csv': 'name,bus,p_nom,marginal_cost\ncoal,plant,200,10\ngas,town,200,100\n',
  'links.csv': `name,bus0,bus1,efficiency,p_min_pu,p_nom,p_nom_extendable,capital_cost,fom_cost\nhvdc,town,plant,0.8,-1,${link}\n`,
  'loads.csv': 'name,bus,p_set\nl,town,80\n',
})
const split = async (link: string) => {
  const { network, notes, dataset } = await readNetworkFor(folderOf(files(link)), { splitLinks: true })
  return { ...(await solveExchange(network, { solver: await solver() })), notes, dataset }
}

test('a reversed link with losses makes energy from nothing, as in PyPSA, and that is told', async () => {
  const { objective, notes } = await solveFiles(files('100,False,0,0'))
  // 64 MW of coal arrive as 80
  expect(objective).toBeCloseTo(64 * 10)
  expect(notes.join('\n')).toMatch(/from nothing.*“hvdc”/)
})

test('split in two it loses on its way back', async () => {
  const { objective, notes, dataset } = await split('100,False,0,0')
  // 100 MW of coal arrive as 80
  expect(objective).toBeCloseTo(100 * 10)
  expect(notes.join('\n')).not.toMatch(/from nothing/)
  expect(dataset.tables.get('links')!.names).toEqual(['hvdc', 'hvdc backward'])
})

test('of a link whose size is decided both directions are built together and paid once', async () => {
  const { objective } = await split('0,True,5,1')
  // 100 MW for 5 + 1, and as much coal for 10
  expect(objective).toBeCloseTo(100 * (5 + 1 + 10))
})
