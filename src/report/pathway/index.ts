import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { bills } from './bills.ts'
import { emissions } from './emissions.ts'
import { additions, closings } from './fleet.ts'
import { capacities, generation } from './supply.ts'

/** All figures of a path in the order of its page. */
export const pathwayFigures = (result: PathwayResult): Figure[] => [
  bills(result),
  capacities(result),
  generation(result),
  emissions(result),
  additions(result),
  closings(result),
]
