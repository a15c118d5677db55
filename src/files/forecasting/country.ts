import { PlannerError, type Problem } from '../../errors.ts'
import { readerOf } from '../../study/assemble/dataPackage.ts'
import type { DemandPath } from '../../study/demand/drivers.ts'
import { demandParts } from '../../study/forecasting/kazakhstan/demandParts.ts'
import type { SimulatedCountry } from '../../study/forecasting/kazakhstan/targets.ts'
import { readDataPackage } from '../packageFolder.ts'
import { readClimate } from '../weather/climate.ts'

/**
 * The country of a data package, of which years can be simulated.
 *
 * @param options.year  whose demand it has
 * @throws PlannerError INPUT_INVALID  with all problems of the tables
 */
export function readCountry(options: {
  year: number
  path?: DemandPath
  dataPackage?: string
}): SimulatedCountry {
  const { year, path = 'middle', dataPackage = 'kz' } = options
  const problems: Problem[] = []
  const parts = demandParts(year, path, readerOf(readDataPackage(dataPackage, problems), problems))
  if (problems.length > 0)
    throw new PlannerError('INPUT_INVALID', `The demand of ${dataPackage} cannot be read`, problems)
  return { climate: readClimate(dataPackage), parts }
}
