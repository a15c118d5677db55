import type { DealResult } from '../../study/deal/index.ts'
import type { Outlook } from '../../study/deal/outlook.ts'
import { type FormulaSheet, f, type SheetWriter, sheetWriter } from './formulaSheet.ts'
import { writeLoan } from './loanSheet.ts'

/**
 * A deal as a sheet that reckons by itself: energy, prices, rates and depreciation are values, all else follows from them by
 * formulas, down to present values and internal rates of project, owners and partners. Values come from the run and the terms;
 * whoever changes one sees what follows.
 */
export function dealSheet(result: DealResult, outlook: Outlook): FormulaSheet {
  const { name, deal, evaluation } = result
  const { years } = evaluation.timeline
  const writer = sheetWriter(name.slice(0, 31), years)
  writer.row(deal.title)
  writer.row(
    `Nominal ${deal.currency}. Energy and market prices: dispatch of the run. Source of a value beside it.`,
  )
  const terms = writeTerms(writer, result, outlook)
  writer.row('Line', '', 'Unit', 'Source', ...years)
  writeRates(writer, result)
  writeProject(writer, result)
  for (const loan of evaluation.loans) writeLoan(writer, loan, deal, evaluation)
  writeCascade(writer, result, terms)
  writeOwners(writer, result)
  writeResults(writer, result, terms)
  return writer.sheet
}

type Terms = ReturnType<typeof writeTerms>

function writeTerms(writer: SheetWriter, { deal }: DealResult, outlook: Outlook) {
  return {
    discount: writer.term('discount', 'Rate of the project', deal.discountRate, 'pu/a', deal.source),
    equity: writer.term('equityRate', 'Rate of the owners', deal.equityRate, 'pu/a', deal.source),
    tax: writer.term('tax', 'Profit tax', outlook.profitTaxPu, 'pu', outlook.sources.get('profit-tax')),
  }
}

function writeRates({ line }: SheetWriter, { deal, evaluation }: DealResult): void {
  const { currencies } = evaluation.timeline
  const used = [deal, deal.sale, ...Object.values(deal.partners), ...Object.values(deal.loans)]
  for (const currency of new Set(used.map(each => each.currency)))
    line(
      `rate ${currency}`,
      `${currency} for a dollar`,
      currency,
      t => currencies.perUsd[currency]![t]!,
      'assumption-rates-2023 assumption-inflation',
    )
}

function writeProject({ line, at }: SheetWriter, { deal, evaluation }: DealResult): void {
  const { flow, timeline, contracted, marketRevenue, duties, propertyTax } = evaluation
  const { currency, sale } = deal
  const run = 'dispatch of the run'
  line(
    'contracted',
    'Counted by the contract',
    sale.kind === 'capacity' ? 'kW' : 'MWh',
    t => contracted[t]!,
    run,
  )
  line('price', 'Price of the contract, indexed', sale.currency, t => timeline.contractPrice[t]!, sale.source)
  line('contractRevenue', 'Revenue of the contract', currency, t =>
    f(
      `${at('contracted', t)}*${at('price', t)}/${at(`rate ${sale.currency}`, t)}*${at(`rate ${currency}`, t)}`,
    ),
  )
  line('marketRevenue', 'Revenue of the market', currency, t => marketRevenue[t]!, run)
  line('revenue', 'Revenue', currency, t => f(`${at('contractRevenue', t)}+${at('marketRevenue', t)}`))
  line('operation', 'Operation', currency, t => flow.operation[t]!, run)
  line('propertyTax', 'Property tax', currency, t => propertyTax[t]!)
  line('duties', 'Duties', currency, t => duties[t]!, deal.source)
  line('building', 'Building without duties', currency, t => flow.investment[t]! - duties[t]!, run)
  line('investment', 'Building', currency, t => f(`${at('building', t)}+${at('duties', t)}`))
  line('depreciation', 'Written off for tax', currency, t => flow.taxDepreciation[t]!)
  line('lossesUsed', 'Losses of earlier years used', currency, t => flow.lossesUsed[t]!)
  line('freeLosses', 'The same without debt', currency, t => flow.unleveredLossesUsed[t]!)
  line('taxed', 'Is the year taxed?', '1', t =>
    timeline.age[t]! >= 0 && timeline.age[t]! < deal.taxHolidayYears ? 0 : 1,
  )
}

function writeCascade({ line, at }: SheetWriter, { deal, evaluation }: DealResult, { tax }: Terms): void {
  const money = deal.currency
  const sum = (part: string) => (t: number) =>
    f(evaluation.loans.map(({ name }) => at(`loan ${name} ${part} converted`, t)).join('+') || '0')
  for (const [part, label] of [
    ['paid', 'Interest paid'],
    ['fees', 'Fees'],
    ['drawn', 'Drawn'],
    ['repaid', 'Repaid'],
    ['revaluation', 'Change of debts by exchange rates'],
  ] as const)
    line(part, label, money, sum(part))
  const taxOn = (profit: string, losses: string) => (t: number) =>
    f(`${tax}*${at('taxed', t)}*MAX(0,${profitAt(profit, t)}-${at(losses, t)})`)
  const profitAt = (profit: string, t: number) => at(profit, t)
  line('earnings', 'Revenue less operation and property tax', money, t =>
    f(`${at('revenue', t)}-${at('operation', t)}-${at('propertyTax', t)}`),
  )
  line('freeProfit', 'Taxable profit without debt', money, t =>
    f(`${at('earnings', t)}-${at('depreciation', t)}`),
  )
  line('profit', 'Taxable profit', money, t =>
    f(`${at('freeProfit', t)}-${at('paid', t)}-${at('fees', t)}-${at('revaluation', t)}`),
  )
  line('profitTax', 'Profit tax', money, taxOn('profit', 'lossesUsed'))
  line('freeTax', 'Profit tax without debt', money, taxOn('freeProfit', 'freeLosses'))
  line('project', 'Project', money, t => f(`${at('earnings', t)}-${at('freeTax', t)}-${at('investment', t)}`))
  line('cash', 'Cash for debt service', money, t => f(`${at('earnings', t)}-${at('profitTax', t)}`))
  line('dscr', 'Cover of debt service', '1', t =>
    f(`IF(${at('paid', t)}+${at('repaid', t)}>0,${at('cash', t)}/(${at('paid', t)}+${at('repaid', t)}),0)`),
  )
  line('equity', 'Owners', money, t =>
    f(
      `${at('cash', t)}-${at('investment', t)}+${at('drawn', t)}-${at('paid', t)}-${at('repaid', t)}-${at('fees', t)}`,
    ),
  )
}

function writeOwners({ line, term, at }: SheetWriter, { deal, owners }: DealResult): void {
  for (const { name, terms, dividendTaxPu } of owners) {
    const share = term(`partner ${name} share`, `Share of ${name}`, terms.share, 'pu', terms.source)
    const kept = term(
      `partner ${name} kept`,
      `Tax on dividends of ${name}`,
      dividendTaxPu,
      'pu',
      terms.source,
    )
    term(`partner ${name} wanted`, `Return that ${name} wants`, terms.wantedReturn, 'pu/a', terms.source)
    line(`partner ${name} gross`, `${name}, before tax on dividends`, deal.currency, t =>
      f(`${share}*${at('equity', t)}`),
    )
    line(`partner ${name} paidIn`, `Still paid in by ${name}`, deal.currency, t =>
      f(`MAX(0,${at(`partner ${name} paidIn`, t - 1)}-${at(`partner ${name} gross`, t)})`),
    )
    line(`partner ${name} withheld`, `Tax on dividends of ${name}`, deal.currency, t =>
      f(`${kept}*MAX(0,${at(`partner ${name} gross`, t)}-${at(`partner ${name} paidIn`, t - 1)})`),
    )
    line(`partner ${name} own`, `${name}, in its currency`, terms.currency, t =>
      f(
        `(${at(`partner ${name} gross`, t)}-${at(`partner ${name} withheld`, t)})/${at(`rate ${deal.currency}`, t)}*${at(`rate ${terms.currency}`, t)}`,
      ),
    )
  }
}

function writeResults(writer: SheetWriter, { deal, owners }: DealResult, terms: Terms): void {
  const { range, term, sheet } = writer
  const npv = (rate: string, key: string) => f(`NPV(${rate},${range(key)})*(1+${rate})`)
  // Where nothing ever comes back there is none, and an error would look like ours.
  const irr = (key: string) => f(`IFERROR(IRR(${range(key)}),"none")`)
  writer.row('What comes of it')
  term('projectNpv', 'Present value of the project', npv(terms.discount, 'project'), deal.currency)
  term('projectIrr', 'Internal rate of the project', irr('project'), 'pu/a')
  term('equityNpv', 'Present value for the owners', npv(terms.equity, 'equity'), deal.currency)
  term('equityIrr', 'Internal rate of the owners', irr('equity'), 'pu/a')
  for (const { name, terms: own } of owners) {
    const wanted = `$B$${sheet.lines.get(`partner ${name} wanted`)}`
    term(`partner ${name} npv`, `Present value for ${name}`, npv(wanted, `partner ${name} own`), own.currency)
    term(`partner ${name} irr`, `Internal rate of ${name}`, irr(`partner ${name} own`), 'pu/a')
  }
}
