import { readCountry } from '../../files/forecasting/country.ts'
import { type ForecastName, simulateYear } from '../../study/forecasting/dayAhead.ts'
import type { KazakhstanModels } from '../../study/forecasting/kazakhstan/models.ts'
import { learnReferences } from '../../study/forecasting/kazakhstan/references.ts'
import type { Progress } from '../../study/solveYear.ts'
import type { YearThreadData } from './years.ts'

/** What the ways of forecasting have to know. */
export async function modelsFor(
  country: YearThreadData['country'],
  ways: readonly ForecastName[],
  onProgress: Progress,
): Promise<KazakhstanModels> {
  if (ways.every(way => way === 'perfect')) return { references: [], kinds: [] }
  onProgress('learning what is usual', 0)
  const simulated = readCountry(country)
  return { references: learnReferences([1, 2, 3].map(seed => simulateYear(seed, simulated))), kinds: [] }
}
