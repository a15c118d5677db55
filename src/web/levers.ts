import type { MessageKey } from './words/words.ts'

/** What a reader may pull at. */
export type LeverName =
  | 'co2'
  | 'demand'
  | 'gas'
  | 'coal'
  | 'wind'
  | 'solar'
  | 'pumped'
  | 'hvdc'
  | 'windCost'
  | 'solarCost'
  | 'storageCost'
  | 'renewables'

/** A lever of the page. */
export interface Lever {
  name: LeverName
  label: MessageKey
  unit: MessageKey
  least: number
  most: number
  step: number
  /** Of plans, where it is decided what to build, or of what stands; of both unless given. */
  only?: 'plan' | 'dispatch'
}

/** Levers in the order of the page. What is neutral is 0, but for those that `neutralOf` knows. */
export const LEVERS: readonly Lever[] = [
  { name: 'demand', label: 'lever.demand', unit: 'unit.percent', least: -20, most: 40, step: 1 },
  { name: 'gas', label: 'lever.gas', unit: 'unit.percent', least: -50, most: 300, step: 5 },
  { name: 'coal', label: 'lever.coal', unit: 'unit.percent', least: -50, most: 300, step: 5 },
  { name: 'co2', label: 'lever.co2', unit: 'unit.perTonne', least: 0, most: 100, step: 1 },
  {
    name: 'renewables',
    label: 'lever.renewables',
    unit: 'unit.percent',
    least: 0,
    most: 80,
    step: 1,
    only: 'plan',
  },
  {
    name: 'windCost',
    label: 'lever.windCost',
    unit: 'unit.percent',
    least: -50,
    most: 50,
    step: 1,
    only: 'plan',
  },
  {
    name: 'solarCost',
    label: 'lever.solarCost',
    unit: 'unit.percent',
    least: -50,
    most: 50,
    step: 1,
    only: 'plan',
  },
  {
    name: 'storageCost',
    label: 'lever.storageCost',
    unit: 'unit.percent',
    least: -70,
    most: 50,
    step: 1,
    only: 'plan',
  },
  { name: 'wind', label: 'lever.wind', unit: 'unit.mw', least: 0, most: 5000, step: 100, only: 'dispatch' },
  { name: 'solar', label: 'lever.solar', unit: 'unit.mw', least: 0, most: 5000, step: 100, only: 'dispatch' },
  {
    name: 'pumped',
    label: 'lever.pumped',
    unit: 'unit.mw',
    least: 0,
    most: 2500,
    step: 100,
    only: 'dispatch',
  },
  { name: 'hvdc', label: 'lever.hvdc', unit: 'unit.mw', least: 0, most: 6000, step: 100, only: 'dispatch' },
]

/** Where levers stand; one that is left out has not been moved. */
export type Levers = Readonly<Partial<Record<LeverName, number>>>

/** Where levers of a scenario stand that nobody has moved, as far as that is not 0. */
export type Neutral = Readonly<Partial<Record<LeverName, number>>>
