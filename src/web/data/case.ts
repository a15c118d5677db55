import type { Card } from '../../study/explain/cards/card.ts'
import type { Trouble } from '../../study/explain/trouble.ts'
import type { FootprintSums } from '../../study/footprint/sums.ts'
import type { Market } from '../../study/market/market.ts'
import type { Heading, Source, TargetComparison } from '../../study/result.ts'
import type { Summary } from '../../study/summary.ts'
import type { Neutral } from '../levers.ts'
import type { MoneyOf, WaterOf } from './money.ts'

/** A series of a place and a carrier. [MW by snapshot; charging and demand negative] */
export interface PowerOf {
  place: string
  carrier: string
  mw: Float64Array
}

/** What flows through a connection. [MW by snapshot], positive from `from` to `to`. */
export interface Connection {
  component: string
  name: string
  from: string
  to: string
  carrier: string
  /** [MW] */
  ratingMw: number
  mw: Float64Array
}

/** A solved scenario as the page needs it: by place and carrier in place of by unit. */
export interface Case extends Heading {
  status: string
  /** Label of the first snapshot, UTC, and length of each snapshot. [h] */
  start: string
  lengths: Float64Array
  /** Electric nodes of the country. */
  places: readonly string[]
  /** What gives electricity, carrier by carrier; what stores take is negative. */
  supply: readonly PowerOf[]
  demand: readonly { place: string; mw: Float64Array }[]
  prices: readonly { place: string; perMwh: Float64Array }[]
  connections: readonly Connection[]
  levels: readonly { place: string; carrier: string; mwh: Float64Array }[]
  /** [MW; MWh for what stores energy] */
  capacities: readonly { place: string; carrier: string; mw: number; mwh: number }[]
  bill: readonly { carrier: string; item: string; money: number }[]
  emissions: readonly { carrier: string; tonnes: number }[]
  summary: Summary
  water: readonly WaterOf[]
  /** Null without a solution. */
  footprint: FootprintSums | null
  /** Null for a dispatch, which builds nothing, and for quick answers, which have no time for it. */
  money: MoneyOf | null
  market: Market | null
  /** Without the hours behind them. */
  cards: readonly Omit<Card, 'hours'>[]
  troubles: readonly Trouble[]
  targets: readonly TargetComparison[]
  notes: readonly string[]
  sources: readonly Source[]
  /** Where levers stand in the scenario. */
  neutral: Neutral
  /** Is it decided what to build? */
  isPlan: boolean
  /** How it was solved. */
  by: string
  columns: number
  rows: number
}
