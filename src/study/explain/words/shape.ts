import type { Language, Names } from '../../../languages.ts'
import type { CauseKind, FixKind } from '../trouble.ts'

/** Sentences about a trouble, by what it is. */
export type TroubleWords =
  | 'short'
  | 'excess'
  | 'rise'
  | 'fall'
  | 'givenShort'
  | 'givenExcess'
  | 'levelShort'
  | 'levelExcess'
  | 'energyShort'
  | 'energyExcess'
  | 'policyShort'
  | 'policyExcess'
  | 'reserveShort'
  | 'storeShort'
  | 'storeExcess'
  | 'otherShort'
  | 'otherExcess'

/** All templates of a language. What stands in braces is filled in; nothing else knows words. */
export interface Words {
  language: Language
  /** What the data call plants, places and lines in each language. */
  names?: Readonly<Record<string, Names>> | undefined
  months: readonly string[]
  /** Ways to end without a solution. */
  endings: Readonly<Record<'stopped' | 'unbounded' | 'failed' | 'contradiction' | 'unknown', string>>
  /** Moments and runs of hours. */
  moment: string
  sameDay: string
  otherDay: string
  always: string
  /** How parts are joined. */
  between: string
  /** What ends a sentence, and what parts it from the next. */
  stop: string
  space: string
  or: string
  /** A trouble, what it sums up to, and how often it comes again. */
  troubles: Readonly<Record<TroubleWords, string>>
  inAll: string
  atWorst: string
  again: string
  /** For whose reasons the other runs of hours come, and what was not looked into. */
  alike: string
  allAlike: string
  likeOther: string
  otherwise: string
  once: string
  times: string
  furtherReasons: string
  notLooked: string
  /** Troubles beyond those that are told. */
  more: string
  andSoOn: string
  causes: Readonly<Record<CauseKind, string>>
  /** The same cause where there is too much rather than too little. */
  causesOfExcess: Readonly<Partial<Record<CauseKind, string>>>
  /** The same cause where emissions are told of. */
  causesInTonnes: Readonly<Partial<Record<CauseKind, string>>>
  installed: string
  enough: string
  fixes: Readonly<Record<FixKind, string>>
  costing: string
  million: string
  /** Carriers of buses: `412 MW of heat`. */
  ofCarrier: Readonly<Record<string, string>>
  /** Carriers of plants, where the language calls them otherwise than the tables do. */
  carriers: Readonly<Record<string, string>>
  /** Policies and other limits. */
  limits: Readonly<Record<string, string>>
}
