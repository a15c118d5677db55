import { evaluate } from './evaluate.ts'
import { type Measures, measuresOf } from './measures.ts'
import type { Outlook } from './outlook.ts'
import { type Owner, ownersOf } from './owners.ts'
import type { Plant } from './plant.ts'
import type { Deal } from './terms.ts'
import { CALM, type Shock } from './timeline.ts'

/** A deal under a shock. */
export interface Trial {
  title: string
  shock: Shock
  measures: Measures
  owners: readonly Pick<Owner, 'name' | 'npv' | 'irr'>[]
}

/** Each shock alone and all together, the calm case first. */
export function trialsOf(deal: Deal, plant: Plant, outlook: Outlook, money: string): Trial[] {
  const { exchange, delayYears, investment, energy } = outlook.shocks
  const late = Math.max(1, Math.round(delayYears))
  const percent = (factor: number) => `${Math.round(Math.abs(factor - 1) * 100)} %`
  const cases: [string, Partial<Shock>][] = [
    ['As agreed', {}],
    [`Tenge: ${percent(exchange)} more for a dollar`, { exchange }],
    [`${late} year${late > 1 ? 's' : ''} late`, { delayYears: late }],
    [`Building ${percent(investment)} dearer`, { investment }],
    [`${percent(energy)} less energy`, { energy }],
    ['All of it', { exchange, delayYears: late, investment, energy }],
  ]
  return cases.map(([title, part]) => {
    const shock = { ...CALM, ...part }
    const evaluation = evaluate(deal, plant, outlook, money, shock)
    const owners = ownersOf(deal, evaluation, outlook)
    return { title, shock, owners, measures: measuresOf(deal, plant, evaluation, owners, outlook) }
  })
}
