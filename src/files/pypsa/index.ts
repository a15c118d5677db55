import { existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { PlannerError } from '../../errors.ts'
import type { Dataset } from '../../exchange/dataset.ts'
import type { Findings } from '../../exchange/sheet.ts'
import { shownPath } from '../places.ts'
import { readCsvFolder, writeCsvFolder } from './csvFolder.ts'
import { readNetcdf, writeNetcdf } from './netcdfNetwork.ts'
import { readWorkbook, writeWorkbook } from './workbook.ts'

/** How a network is to be written. */
export interface WriteOptions {
  /** A row of units under each header of a workbook; PyPSA itself cannot read it with one. */
  unitRow?: boolean
}

/** A way to keep a network in files. */
interface Format {
  read(path: string, findings: Findings): Dataset | Promise<Dataset>
  write(path: string, dataset: Dataset, options?: WriteOptions): void | Promise<void>
}

/** Formats by the ending of the name; a folder has none. */
const formats: Record<string, Format> = {
  '': { read: readCsvFolder, write: writeCsvFolder },
  '.xlsx': { read: readWorkbook, write: writeWorkbook },
  '.nc': { read: readNetcdf, write: writeNetcdf },
}

const ENDINGS = () =>
  Object.keys(formats)
    .map(ending => ending || 'a folder')
    .join(', ')

/** Is this the path of a network, rather than the name of a scenario? */
export function isNetworkPath(path: string): boolean {
  if (extname(path) in formats && extname(path) !== '') return true
  return existsSync(path) && statSync(path).isDirectory()
}

/**
 * Reads a network from a folder of CSV files, a netCDF file or a workbook.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export async function readDataset(path: string, findings: Findings): Promise<Dataset> {
  if (!existsSync(path)) {
    throw new PlannerError('NOT_FOUND', `There is no ${shownPath(path)}`, [
      { where: shownPath(path), what: 'There is no such file or folder.' },
    ])
  }
  return formatOf(path, statSync(path).isDirectory() ? '' : extname(path)).read(path, findings)
}

/** Writes a network in the format that the ending of the path names. */
export async function writeDataset(
  path: string,
  dataset: Dataset,
  options: WriteOptions = {},
): Promise<void> {
  await formatOf(path, extname(path)).write(path, dataset, options)
}

function formatOf(path: string, ending: string): Format {
  const format = formats[ending.toLowerCase()]
  if (format) return format
  throw new PlannerError('INPUT_INVALID', `${shownPath(path)} is of an unknown format`, [
    { where: shownPath(path), what: `The ending “${ending}” is not known.`, hint: `Known are ${ENDINGS()}.` },
  ])
}
