import type { Part } from '../../study/explain/cards/card.ts'
import { fill, type Words } from '../../study/sentence.ts'
import { zoneName } from '../view.ts'

/** Templates of the cards in English; other languages stand beside it with the same keys. */
export const cardWords = {
  built: '{name} ({bus}): {size} are built.',
  notBuilt: '{name} ({bus}) is not built.',
  earns: 'Each {unit} earns {money} {currency} a year: {parts}.',
  wouldEarn: 'The first {unit} would earn {money} {currency} a year: {parts}.',
  wouldEarnNothing:
    'The first {unit} would earn nothing: at no hour does its price cover what running costs.',
  costs: 'It costs {money}: {parts}.',
  breaksEven: 'So it earns its cost and no more; the last {unit} is worth just what it costs.',
  more: 'What it earns beyond its cost, {money}, is the worth of what holds it back: {limits}.',
  forced: 'It earns {money} less than it costs and is built because it must be: {limits}.',
  lacks: '{money} {currency} a year are missing for each {unit}.',
  wouldEnter:
    'At these prices it would enter at {breakEven} {currency}/{small} instead of {overnight} ({change}),',
  orPremium: 'or with {premium} {currency} more for each MWh.',
  together:
    'Nothing is traded at {idle} in this plan, so that its price there may be another: it would come only together with others.',
  notForNothing:
    'Even for nothing it would not be built, since what it earns does not cover its fixed operation; {premium} {currency} more for each MWh would do.',
  notAtAll: 'Even for nothing it would not be built, since what it earns does not cover its fixed operation.',
  part: '{what} {money}',
  none: 'none',
  entered:
    '{technology} is not built and would have to cost {breakEven} {currency}/{small} or less; {name} costs {overnight}.',
  left: '{technology} is built at {overnight} {currency}/{small} ({name}) and would be up to {breakEven}.',
  indispensable: 'The plan cannot do without {technology}: with none of it there is no plan at any cost.',
  neverEnters:
    '{technology} is not built, and would not be for nothing: {name} costs {overnight} {currency}/{small}, but its fixed operation alone costs more than it is worth.',
  proof: 'Proof, solved again: with 99 % of that cost the plan builds {below}, with 101 % {above}.',
  noProof: 'Not proven: with 99 % of that cost the plan builds {below}, with 101 % {above}.',
} as const satisfies Readonly<Record<string, string>>

/** Names of what a unit earns, pays and is held back by. */
export const partWords = {
  energy: 'energy ({where})',
  taken: 'energy taken ({where})',
  reserveMargin: 'capacity (reserve margin)',
  spinningReserve: 'reserve',
  renewableShare: 'green certificates (share of renewables)',
  co2Cap: 'CO₂ cap',
  importLimit: 'import limit',
  hydrogenDelivery: 'hydrogen delivery',
  buildRate: 'what can be built a year',
  ban: 'the ban',
  capital: 'capital',
  'fixed operation': 'fixed operation',
  building: 'building',
  running: 'fuel and running',
  'CO₂': 'CO₂',
  sites: 'cheaper sites are used up',
  rising: 'only the last MWh is so dear',
  most: 'no more may be built',
  least: 'so much must be built',
  own: 'limits of its own',
} as const satisfies Readonly<Record<string, string>>

/** The same table in another language. */
export type CardWords = Words<typeof cardWords>

/** Name of a part for people. */
export function partName({ what, where }: Pick<Part, 'what' | 'where'>): string {
  const template = (partWords as Readonly<Record<string, string>>)[what]
  return template ? fill(template, { where: zoneName(where) }) : where || what
}
