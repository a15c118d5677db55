import type { LedgerEntry } from './footprint/yearLedger.ts'
import type { FinishedRun, FleetGround } from './invest.ts'
import type { Addition } from './localContent/orders.ts'
import type { Period } from './pathway/periods.ts'
import type { BillLine } from './result.ts'

/** What is built for a year of a finished path. */
export interface FinishedVintage extends Addition {
  component: string
  lifetimeYears: number
  /** Annuity and fixed operation of all of it, over the hours of a year of the path. [money] */
  yearly: number
  /** [money/a] */
  fixedPerYear: number
  discountRatePu: number
}

/** A year of a finished path. */
export interface FinishedPeriod extends Period, Omit<FinishedRun, 'year'> {
  /** Of its hours, as the path adds it up. [money] */
  cost: number
  /** What its bill holds beside running. [money] */
  building: readonly BillLine[]
  /** Of its hours. [h] */
  hours: number
  ledger: readonly LedgerEntry[]
}

/** What is taken of a finished path. */
export interface FinishedPath {
  scenario: string
  decision: number
  /** At which later years count less. [pu/a] */
  rate: number
  /** [money] */
  presentValue: number
  periods: readonly FinishedPeriod[]
  vintages: readonly FinishedVintage[]
  /** Its scenario and tables where they are others than those that are evaluated. */
  ground?: FleetGround
}
