import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '../network/table.ts'
import type { DataPackage } from '../study/assemble/dataPackage.ts'
import type { Operation } from '../study/operate/operation.ts'
import { hashInputs, programVersion } from './manifest.ts'
import { projectFolder, shownPath } from './places.ts'
import { readJson } from './readJson.ts'
import { operationManifestShape, operationShape } from './runShapes.ts'
import { writeFile } from './writeFile.ts'

/** The trained models with which years are operated. */
const MODELS = join(projectFolder, 'models', 'kazakhstan')

/** How an operation came about. */
export interface OperationManifest {
  /** What to type to make it again. */
  command: string
  /** SHA-256 of the scenario, the tables and the trained models. */
  inputs: string
  version: string
  /** Day on which it was made. */
  madeOn: string
}

/** An operation as it lies in a folder. */
export interface KeptOperation {
  operation: Operation
  manifest: OperationManifest
}

/** Tables that only evaluate investments of a finished run, so that no hour of an operation hangs on them. */
const OF_INVESTMENTS = new Set(['components', 'jobs', 'factories', 'standing-costs', 'paid-tariffs'])

/** Columns that say how people call a row, in a language each. */
const NAME = /^name_(?:en|ru|kk|zh)$/

/**
 * One name for what an operation is made from: the chain of its scenario, its data but what only investments are evaluated with and how
 * people call things, and the models that forecast.
 */
export function operationInputs(texts: readonly string[], { tables, series }: DataPackage): string {
  const seen = new Map(
    [...tables].filter(([name]) => !OF_INVESTMENTS.has(name)).map(([name, table]) => [name, unnamed(table)]),
  )
  const models = readFileSync(join(MODELS, 'weights.json'))
  return createHash('sha256')
    .update(hashInputs(texts, { tables: seen, series }))
    .update(models)
    .digest('hex')
}

/** A table without what people call its rows. */
const unnamed = (table: Table): Table => ({
  ...table,
  rows: table.rows.map(row => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => !NAME.test(column))),
  })),
})

/** Writes an operation and how it came about. */
export function writeOperation(
  folder: string,
  operation: Operation,
  about: Pick<OperationManifest, 'command' | 'inputs'>,
): void {
  const manifest: OperationManifest = {
    ...about,
    version: programVersion(),
    madeOn: new Date().toISOString().slice(0, 10),
  }
  writeFile(join(folder, 'operation.json'), [`${JSON.stringify(operation, null, 2)}\n`])
  writeFile(join(folder, 'operation.manifest.json'), [`${JSON.stringify(manifest, null, 2)}\n`])
}

/** What `qazgrid operate` found last in a folder; else what is kept beside the models, of the scenario; else null. */
export function keptOperation(folder: string, scenario: string): KeptOperation | null {
  const kept = [folder, MODELS].map(readOperation).find(each => each?.operation.scenario === scenario)
  return kept ?? null
}

function readOperation(folder: string): KeptOperation | null {
  const [operation, manifest] = ['operation.json', 'operation.manifest.json'].map(name => join(folder, name))
  if (!existsSync(operation!) || !existsSync(manifest!)) return null
  const told = { title: `${shownPath(folder)} holds no operation`, hint: 'Operate the scenario once more.' }
  return {
    operation: readJson<Operation>(operation!, operationShape, told),
    manifest: readJson<OperationManifest>(manifest!, operationManifestShape, told),
  }
}
