import type { LedgerEntry } from '../../study/footprint/yearLedger.ts'
import type { InvestPeriod, PathInvestment } from '../../study/investPath.ts'
import { eachCase, type Ranged } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { GRADE, keysOf } from '../ledgerSums.ts'
import { inUnit, paragraphs, say, type Text, unitOf } from '../words/text.ts'
import { ALL, rangedCell, yearColumns } from './cells.ts'

const MILLION = 1e6
const THOUSAND = 1000
const HA_PER_KM2 = 100

/** What is told of the ledgers: in which unit, and with how many digits. */
const TOLD: readonly (readonly [LedgerEntry['quantity'], Text, Text, number, number])[] = [
  ['withdrawal', say('pathHome.withdrawal'), say('unit.millionM3'), MILLION, 0],
  ['consumption', say('pathHome.consumption'), say('unit.millionM3'), MILLION, 0],
  ['evaporation', say('pathHome.evaporation'), say('unit.millionM3'), MILLION, 0],
  ['co2', 'CO₂', unitOf('Mt'), MILLION, 1],
  ['so2', 'SO₂', say('unit.thousandTonnes'), THOUSAND, 0],
  ['nox', 'NOₓ', say('unit.thousandTonnes'), THOUSAND, 0],
  ['dust', say('air.dust'), say('unit.thousandTonnes'), THOUSAND, 0],
  ['ash', say('air.ash'), say('unit.thousandTonnes'), THOUSAND, 0],
  ['taken', say('land.taken'), unitOf('km²'), HA_PER_KM2, 0],
]

const sumOf = ({ ledger }: InvestPeriod, quantity: string): Ranged =>
  eachCase(bound =>
    ledger.filter(entry => entry.quantity === quantity).reduce((sum, { amount }) => sum + amount[bound], 0),
  )

/** What each year of a path takes from water, air and land, and what all of its years do. */
export function ledgers(investment: PathInvestment): Figure {
  const { periods } = investment
  const whole = (quantity: string) =>
    eachCase(bound => periods.reduce((sum, period) => sum + period.years * sumOf(period, quantity)[bound], 0))
  return {
    id: 'path-ledgers',
    title: say('pathHome.ledgers'),
    note: paragraphs([say('pathHome.ledgersNote'), GRADE]),
    source: keysOf(periods.flatMap(({ ledger }) => ledger)),
    table: {
      columns: yearColumns(investment, ALL),
      rows: TOLD.map(([quantity, what, unit, per, digits]) => [
        inUnit(what, unit),
        ...periods.map(period => rangedCell(sumOf(period, quantity), digits, per)),
        quantity === 'taken' ? '' : rangedCell(whole(quantity), digits, per),
      ]),
      digits: 1,
    },
  }
}
