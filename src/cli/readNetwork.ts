import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { Option } from 'commander'
import { PlannerError } from '../errors.ts'
import { applyCosts } from '../exchange/applyCosts.ts'
import type { Dataset } from '../exchange/dataset.ts'
import type { Findings } from '../exchange/sheet.ts'
import { splitLinks } from '../exchange/splitLinks.ts'
import { readTechnologyData } from '../exchange/technologyData.ts'
import { toNetwork } from '../exchange/toNetwork.ts'
import { shownPath } from '../files/places.ts'
import { readSheet } from '../files/pypsa/csvFolder.ts'
import { readDataset } from '../files/pypsa/index.ts'
import type { Network } from '../network/network.ts'

/** A network that was read and found sound, with what is to be known of it. */
export interface SoundNetwork {
  dataset: Dataset
  network: Network
  notes: string[]
}

/** What is to be done with a network on reading. */
export interface NetworkOptions {
  splitLinks: boolean
  /** Table of technology-data for costs that are not given. */
  costs?: string
  costsYear?: number
  discountRate?: number
}

/** Options of every command that reads a network to use it. */
export const networkOptions = (): Option[] => [
  new Option('--split-links', 'make two links of each reversible one that has losses').default(false),
  new Option(
    '--costs <file>',
    'CSV file of technology-data: costs of what has none, by technology or carrier',
  ),
  new Option('--costs-year <year>', 'year to take from that file').argParser(Number),
  new Option('--discount-rate <rate>', 'for annuities of those costs').argParser(Number).default(0.07),
]

function withCosts(dataset: Dataset, file: string, options: NetworkOptions, findings: Findings): Dataset {
  if (!existsSync(file)) {
    throw new PlannerError('NOT_FOUND', `There is no ${shownPath(file)}`, [
      { where: shownPath(file), what: 'There is no such file.' },
    ])
  }
  const sheet = readSheet(dirname(resolve(file)), basename(file))
  const technologies = readTechnologyData(sheet, options.costsYear, findings)
  return applyCosts(dataset, technologies, options.discountRate ?? 0.07, findings)
}

/**
 * Reads a network and looks it through.
 *
 * @throws PlannerError INPUT_INVALID  with all problems at once
 */
export async function readNetworkFor(path: string, options: NetworkOptions): Promise<SoundNetwork> {
  const findings: Findings = { problems: [], notes: [] }
  const read = await readDataset(path, findings)
  const priced = options.costs ? withCosts(read, options.costs, options, findings) : read
  const dataset = options.splitLinks ? splitLinks(priced) : priced
  const network = toNetwork(dataset, findings)
  const { problems, notes } = findings
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} has ${count}.`, problems)
  }
  return { dataset, network, notes }
}
