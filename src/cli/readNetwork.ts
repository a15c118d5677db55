import { PlannerError } from '../errors.ts'
import type { Dataset } from '../exchange/dataset.ts'
import type { Findings } from '../exchange/sheet.ts'
import { splitLinks } from '../exchange/splitLinks.ts'
import { toNetwork } from '../exchange/toNetwork.ts'
import { shownPath } from '../files/places.ts'
import { readDataset } from '../files/pypsa/index.ts'
import type { Network } from '../network/network.ts'

/** A network that was read and found sound, with what is to be known of it. */
export interface SoundNetwork {
  dataset: Dataset
  network: Network
  notes: string[]
}

/**
 * Reads a network and looks it through.
 *
 * @throws PlannerError INPUT_INVALID  with all problems at once
 */
export async function readNetworkFor(path: string, options: { splitLinks: boolean }): Promise<SoundNetwork> {
  const findings: Findings = { problems: [], notes: [] }
  const read = await readDataset(path, findings)
  const dataset = options.splitLinks ? splitLinks(read) : read
  const network = toNetwork(dataset, findings)
  const { problems, notes } = findings
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} has ${count}.`, problems)
  }
  return { dataset, network, notes }
}
