import type { FigureMaker } from '../figure.ts'
import { adequacy } from './adequacy.ts'
import { backcast, past } from './backcast.ts'
import { bill } from './bill.ts'
import { capacity } from './capacity.ts'
import { circuitLosses } from './circuitLosses.ts'
import { demandBySector } from './demandBySector.ts'
import { lowWeek, peakWeek, windiestWeek } from './dispatchWeek.ts'
import { emissions } from './emissions.ts'
import { generationMix } from './generationMix.ts'
import { loadDuration } from './loadDuration.ts'
import { loadings } from './loadings.ts'
import { months } from './months.ts'
import { mustRunEffects } from './mustRunEffects.ts'
import { plan } from './plan.ts'
import { policies } from './policies.ts'
import { prices } from './prices.ts'
import { reserve } from './reserve.ts'
import { reservoirs } from './reservoirs.ts'
import { binding, cures, shortage } from './shortage.ts'
import { storageLevels } from './storageLevels.ts'
import { transfers } from './transfers.ts'
import { unserved } from './unserved.ts'

/** All figures in the order of the report. */
export const figures: readonly FigureMaker[] = [
  unserved,
  shortage,
  binding,
  cures,
  plan,
  policies,
  adequacy,
  backcast,
  generationMix,
  months,
  peakWeek,
  lowWeek,
  windiestWeek,
  loadDuration,
  demandBySector,
  capacity,
  reserve,
  transfers,
  loadings,
  circuitLosses,
  prices,
  reservoirs,
  storageLevels,
  bill,
  emissions,
  mustRunEffects,
  past,
]
