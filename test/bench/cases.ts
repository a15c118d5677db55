import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { networkFiles, type Variant } from './synthetic/files.ts'
import { worldOf } from './synthetic/world.ts'

/** A network that solvers are measured by, made up from formulas and a stream of chance, the same everywhere. */
export interface BenchCase extends Variant {
  zones: number
}

/**
 * All cases, `case3-expand-168` to `case16-dispatch-8760`: per zone coal, gas, wind, solar, hydro, pumped storage, a
 * battery and a hydrogen chain; direct current between zones; one cap on CO₂.
 */
export const benchCases: readonly BenchCase[] = [3, 16].flatMap(zones =>
  ['expand', 'dispatch'].flatMap(kind =>
    [168, 730, 2190, 8760].map(hours => ({
      name: `case${zones}-${kind}-${hours}`,
      zones,
      expands: kind === 'expand',
      hours,
    })),
  ),
)

/** The case of this name. */
export function caseNamed(name: string): BenchCase {
  const found = benchCases.find(each => each.name === name)
  if (!found) throw new RangeError(`there is no case ${name}`)
  return found
}

/** The case as a PyPSA folder: text by name of file. */
export const filesOf = (bench: BenchCase): Map<string, string> => networkFiles(worldOf(bench.zones), bench)

/** Writes the case as a PyPSA folder. */
export function writeCase(folder: string, bench: BenchCase): void {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of filesOf(bench)) writeFileSync(join(folder, file), text)
}
