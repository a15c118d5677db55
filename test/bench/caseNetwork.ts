import { PlannerError } from '../../src/errors.ts'
import type { Findings, Sheet } from '../../src/exchange/sheet.ts'
import { datasetFromSheets } from '../../src/exchange/sheets.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { parseRows } from '../../src/files/csv.ts'
import type { Network } from '../../src/network/network.ts'
import { type BenchCase, filesOf } from './cases.ts'

/** A case as a network, read from the texts of its files without a disk; `programOf` makes it a programme. */
export const networkOf = (bench: BenchCase): Network => readTexts(bench.name, filesOf(bench))

/**
 * A network from the texts of a PyPSA folder's files.
 *
 * @throws PlannerError INPUT_INVALID
 */
export function readTexts(name: string, files: ReadonlyMap<string, string>): Network {
  const findings: Findings = { problems: [], notes: [] }
  const sheets = [...files].map(([file, text]) => sheetOf(file, text))
  const network = toNetwork(datasetFromSheets(sheets, {}, findings), findings)
  if (findings.problems.length === 0) return network
  throw new PlannerError('INPUT_INVALID', `${name} cannot be read`, findings.problems)
}

function sheetOf(file: string, text: string): Sheet {
  const [header = [], ...rows] = parseRows(text)
  return {
    name: file.replace(/\.csv$/, ''),
    header,
    rows,
    where: (row, column) => `${file}, ${row < 0 ? 'header' : `row ${row + 2}`}, ${column ?? 'all'}`,
  }
}
