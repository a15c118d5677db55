import type { FigureMaker } from '../figure.ts'
import { adequacy } from './adequacy.ts'
import { air } from './air.ts'
import { backcast, past } from './backcast.ts'
import { bill } from './bill.ts'
import { capacity } from './capacity.ts'
import { cards } from './cards.ts'
import { circuitLosses } from './circuitLosses.ts'
import { cleaning } from './cleaning.ts'
import { congestion } from './congestion.ts'
import { curtailment } from './curtailment.ts'
import { demandBySector } from './demandBySector.ts'
import { demandPaths } from './demandPaths.ts'
import { lowWeek, peakWeek, windiestWeek } from './dispatchWeek.ts'
import { earnings } from './earnings.ts'
import { emissions } from './emissions.ts'
import { generationMix } from './generationMix.ts'
import { land } from './land.ts'
import { levelisedCosts } from './levelisedCosts.ts'
import { loadDuration } from './loadDuration.ts'
import { loadings } from './loadings.ts'
import { marketValues } from './marketValues.ts'
import { months } from './months.ts'
import { mustRunEffects } from './mustRunEffects.ts'
import { plan } from './plan.ts'
import { policies } from './policies.ts'
import { prices } from './prices.ts'
import { reserve } from './reserve.ts'
import { reservoirs } from './reservoirs.ts'
import { binding, cures, shortage } from './shortage.ts'
import { storageLevels } from './storageLevels.ts'
import { storageMargins } from './storageMargins.ts'
import { trade } from './trade.ts'
import { transfers } from './transfers.ts'
import { unserved } from './unserved.ts'
import { water } from './water.ts'
import { why } from './why.ts'

/** All figures in the order of the report. */
export const figures: readonly FigureMaker[] = [
  unserved,
  why,
  shortage,
  binding,
  cures,
  plan,
  cards,
  earnings,
  levelisedCosts,
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
  demandPaths,
  capacity,
  reserve,
  transfers,
  trade,
  congestion,
  loadings,
  circuitLosses,
  prices,
  marketValues,
  curtailment,
  reservoirs,
  storageLevels,
  storageMargins,
  bill,
  emissions,
  water,
  air,
  land,
  cleaning,
  mustRunEffects,
  past,
]
