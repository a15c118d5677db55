import type { CostStep } from '../../study/compare.ts'
import { en } from './en/index.ts'
import { recogniser } from './recognise.ts'
import type { Key } from './tables.ts'
import { amount, joined, named, percentOf, say, type Text } from './text.ts'

/** The word of the tables for it, where they have one. */
const worded = (family: string, key: string, otherwise: Text = key): Text =>
  `${family}.${key}` in en ? say(`${family}.${key}` as Key) : otherwise

/** A month that stands alone, 0 … 11. */
export const monthNamed = (month: number): Text => say(`date.alone${month + 1}` as Key)

/** What a bill has to be paid for. */
export const itemNamed = (item: string): Text => worded('item', item)

/** The same within a sentence. */
export const paidNamed = (item: string): Text => worded('paid', item)

/** A part of what a run costs more or less than another: `building, wind`, or all else. */
export const stepNamed = ({ item, carrier }: Pick<CostStep, 'item' | 'carrier'>): Text =>
  item === undefined ? say('waterfall.rest') : joined([paidNamed(item), named(carrier ?? '')])

/** Who needs energy; what has no sector is demand. */
export const sectorNamed = (sector: string): Text => worded('sector', sector || 'demand')

/** A part of what a plant is made of. */
export const componentNamed = (component: string): Text => worded('component', component)

/** Works that make parts. */
export const factoryNamed = (factory: string): Text => worded('factory', factory)

/** Who has a share in a deal. */
export const partnerNamed = (partner: string): Text => worded('partner', partner)

/** Who lends to a deal. */
export const lenderNamed = (lender: string): Text => worded('lender', lender)

/** Making, building or running. */
export const phaseNamed = (phase: string): Text => worded('phase', phase)

/** Who forecasts. */
export const wayNamed = (way: string): Text => worded('way', way)

/** A path of demand: low, middle, high. */
export const pathNamed = (path: string): Text => worded('path', path)

/** Why energy is not used. */
export const reasonNamed = (reason: string): Text => worded('curtailed', reason)

/** A country, by its two letters. */
export const countryNamed = (country: string): Text => worded('country', country)

/** A text of a scenario that comes with the project, in every language; one that was changed stands as its author wrote it. */
export function ofScenario(family: 'scenario' | 'because' | 'deal', name: string, written: string): Text {
  const key = `${family}.${name}`
  return (en as Readonly<Record<string, string>>)[key] === written ? say(key as Key) : written
}

/** Sentences of the model that reports know, by their English templates. */
const recognised = recogniser(
  Object.fromEntries(
    Object.entries(en).filter(([key]) => /^(note|rule|caution|shock|input|broken|modelCard)\./.test(key)),
  ),
)

/** A sentence that the model says in English, with its numbers as each language writes them; one that is not known stays as it is. */
export function modelSays(sentence: string): Text {
  const found = recognised(sentence)
  if (!found) return sentence
  const gaps = Object.entries(found.gaps).map(
    ([gap, text]) => [gap, GAPS[gap]?.(text) ?? numberOr(text)] as const,
  )
  return say(found.key as Key, Object.fromEntries(gaps))
}

/** Gaps that hold a key of the model rather than a number or a name of the data. */
const GAPS: Readonly<Record<string, (key: string) => Text>> = {
  rule: key => ruleNamed(key),
  status: key => statusNamed(key),
  path: key => pathNamed(key),
  networks: text => (text.startsWith(' ') ? modelSays(text) : text),
}

/** `12.5` is a number and `50 %` a share; a year and words are neither. */
export function numberOr(text: string): Text {
  const digits = text.replace(/ %$/, '').split('.')[1]?.length ?? 0
  if (/^-?\d+(?:\.\d+)? %$/.test(text)) return percentOf(Number.parseFloat(text) / 100, digits)
  return digits > 0 && /^-?\d+\.\d+$/.test(text) ? amount(Number(text), digits) : named(text)
}

/** A rule, by its name in scenarios. */
export const ruleNamed = (rule: string): Text => worded('ruleName', rule)

/** A technology; classes of plants that stand have names of the tables. */
export const technologyNamed = (technology: string): Text =>
  worded('technology', technology, named(technology))

/** Who solved it: our own solver, or another by the name that it gives itself. */
export const solverNamed = (solver: string): Text => worded('solver', solver)

/** Whether a programme was solved in one piece. */
export const methodNamed = (method: string): Text => worded('method', method)

/** How a solve ended. */
export const statusNamed = (status: string): Text => worded('status', status)

/** A model or a reference that it is held against. */
export const referenceNamed = (reference: string): Text =>
  worded('way', reference, worded('forecastWay', reference))

/** By zone or by oblast. */
export const nodesNamed = (byOblast: boolean): Text => say(byOblast ? 'backcast.byOblast' : 'backcast.byZone')

/** A published quantity: `generation-coal` is that of coal. */
export function quantityNamed(quantity: string): Text {
  const carrier = /^generation-(.+)/.exec(quantity)?.[1]
  return carrier
    ? say('quantity.generationOf', { carrier: named(carrier) })
    : worded('quantity', quantity, quantity.replaceAll('-', ' '))
}
