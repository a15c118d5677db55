import type { DealResult } from '../../study/deal/index.ts'
import type { Outlook } from '../../study/deal/outlook.ts'
import { ofScenario, partnerNamed } from '../words/naming.ts'
import { joined, say } from '../words/text.ts'
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
  writer.row(ofScenario('deal', name, deal.title))
  writer.row(say('sheet.note', { currency: deal.currency }))
  const terms = writeTerms(writer, result, outlook)
  writer.row(say('sheet.line'), '', say('sheet.unit'), say('sheet.source'), ...years)
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
    discount: writer.term('discount', say('sheet.discount'), deal.discountRate, 'pu/a', deal.source),
    equity: writer.term('equityRate', say('sheet.equityRate'), deal.equityRate, 'pu/a', deal.source),
    tax: writer.term('tax', say('sheet.tax'), outlook.profitTaxPu, 'pu', outlook.sources.get('profit-tax')),
  }
}

function writeRates({ line }: SheetWriter, { deal, evaluation }: DealResult): void {
  const { currencies } = evaluation.timeline
  const used = [deal, deal.sale, ...Object.values(deal.partners), ...Object.values(deal.loans)]
  for (const currency of new Set(used.map(each => each.currency)))
    line(
      `rate ${currency}`,
      say('sheet.perDollar', { currency }),
      currency,
      t => currencies.perUsd[currency]![t]!,
      'assumption-rates-2023 assumption-inflation',
    )
}

function writeProject({ line, at }: SheetWriter, { deal, evaluation }: DealResult): void {
  const { flow, timeline, contracted, marketRevenue, duties, propertyTax } = evaluation
  const { currency, sale } = deal
  const run = say('sheet.run')
  line(
    'contracted',
    say('sheet.contracted'),
    sale.kind === 'capacity' ? 'kW' : 'MWh',
    t => contracted[t]!,
    run,
  )
  line('price', say('sheet.price'), sale.currency, t => timeline.contractPrice[t]!, sale.source)
  line('contractRevenue', say('sheet.contractRevenue'), currency, t =>
    f(
      `${at('contracted', t)}*${at('price', t)}/${at(`rate ${sale.currency}`, t)}*${at(`rate ${currency}`, t)}`,
    ),
  )
  line('marketRevenue', say('sheet.marketRevenue'), currency, t => marketRevenue[t]!, run)
  line('revenue', say('sheet.revenue'), currency, t =>
    f(`${at('contractRevenue', t)}+${at('marketRevenue', t)}`),
  )
  line('operation', say('sheet.operation'), currency, t => flow.operation[t]!, run)
  line('propertyTax', say('sheet.propertyTax'), currency, t => propertyTax[t]!)
  line('duties', say('sheet.duties'), currency, t => duties[t]!, deal.source)
  line('building', say('sheet.building'), currency, t => flow.investment[t]! - duties[t]!, run)
  line('investment', say('sheet.investment'), currency, t => f(`${at('building', t)}+${at('duties', t)}`))
  line('depreciation', say('sheet.depreciation'), currency, t => flow.taxDepreciation[t]!)
  line('lossesUsed', say('sheet.lossesUsed'), currency, t => flow.lossesUsed[t]!)
  line('freeLosses', say('sheet.freeLosses'), currency, t => flow.unleveredLossesUsed[t]!)
  line('taxed', say('sheet.taxed'), '1', t =>
    timeline.age[t]! >= 0 && timeline.age[t]! < deal.taxHolidayYears ? 0 : 1,
  )
}

function writeCascade({ line, at }: SheetWriter, { deal, evaluation }: DealResult, { tax }: Terms): void {
  const money = deal.currency
  const sum = (part: string) => (t: number) =>
    f(evaluation.loans.map(({ name }) => at(`loan ${name} ${part} converted`, t)).join('+') || '0')
  for (const [part, label] of [
    ['paid', say('sheet.paid')],
    ['fees', say('sheet.fees')],
    ['drawn', say('sheet.drawn')],
    ['repaid', say('sheet.repaid')],
    ['revaluation', say('sheet.revaluation')],
  ] as const)
    line(part, label, money, sum(part))
  const taxOn = (profit: string, losses: string) => (t: number) =>
    f(`${tax}*${at('taxed', t)}*MAX(0,${profitAt(profit, t)}-${at(losses, t)})`)
  const profitAt = (profit: string, t: number) => at(profit, t)
  line('earnings', say('sheet.earnings'), money, t =>
    f(`${at('revenue', t)}-${at('operation', t)}-${at('propertyTax', t)}`),
  )
  line('freeProfit', say('sheet.freeProfit'), money, t => f(`${at('earnings', t)}-${at('depreciation', t)}`))
  line('profit', say('sheet.profit'), money, t =>
    f(`${at('freeProfit', t)}-${at('paid', t)}-${at('fees', t)}-${at('revaluation', t)}`),
  )
  line('profitTax', say('sheet.tax'), money, taxOn('profit', 'lossesUsed'))
  line('freeTax', say('sheet.freeTax'), money, taxOn('freeProfit', 'freeLosses'))
  line('project', say('sheet.project'), money, t =>
    f(`${at('earnings', t)}-${at('freeTax', t)}-${at('investment', t)}`),
  )
  line('cash', say('sheet.cash'), money, t => f(`${at('earnings', t)}-${at('profitTax', t)}`))
  line('dscr', say('sheet.dscr'), '1', t =>
    f(`IF(${at('paid', t)}+${at('repaid', t)}>0,${at('cash', t)}/(${at('paid', t)}+${at('repaid', t)}),0)`),
  )
  line('equity', say('sheet.equity'), money, t =>
    f(
      `${at('cash', t)}-${at('investment', t)}+${at('drawn', t)}-${at('paid', t)}-${at('repaid', t)}-${at('fees', t)}`,
    ),
  )
}

function writeOwners({ line, term, at }: SheetWriter, { deal, owners }: DealResult): void {
  for (const { name, terms, dividendTaxPu } of owners) {
    const partner = partnerNamed(name)
    const share = term(
      `partner ${name} share`,
      say('sheet.share', { partner }),
      terms.share,
      'pu',
      terms.source,
    )
    const kept = term(
      `partner ${name} kept`,
      say('sheet.dividendTax', { partner }),
      dividendTaxPu,
      'pu',
      terms.source,
    )
    term(`partner ${name} wanted`, say('sheet.wanted', { partner }), terms.wantedReturn, 'pu/a', terms.source)
    line(`partner ${name} gross`, say('sheet.gross', { partner }), deal.currency, t =>
      f(`${share}*${at('equity', t)}`),
    )
    line(`partner ${name} paidIn`, say('sheet.paidIn', { partner }), deal.currency, t =>
      f(`MAX(0,${at(`partner ${name} paidIn`, t - 1)}-${at(`partner ${name} gross`, t)})`),
    )
    line(`partner ${name} withheld`, say('sheet.dividendTax', { partner }), deal.currency, t =>
      f(`${kept}*MAX(0,${at(`partner ${name} gross`, t)}-${at(`partner ${name} paidIn`, t - 1)})`),
    )
    line(`partner ${name} own`, say('sheet.own', { partner }), terms.currency, t =>
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
  const irr = (key: string) => f(joined([`IFERROR(IRR(${range(key)}),"`, say('deals.none'), '")'], ''))
  writer.row(say('sheet.results'))
  term('projectNpv', say('sheet.projectNpv'), npv(terms.discount, 'project'), deal.currency)
  term('projectIrr', say('sheet.projectIrr'), irr('project'), 'pu/a')
  term('equityNpv', say('sheet.equityNpv'), npv(terms.equity, 'equity'), deal.currency)
  term('equityIrr', say('sheet.equityIrr'), irr('equity'), 'pu/a')
  for (const { name, terms: own } of owners) {
    const partner = partnerNamed(name)
    const wanted = `$B$${sheet.lines.get(`partner ${name} wanted`)}`
    term(
      `partner ${name} npv`,
      say('sheet.partnerNpv', { partner }),
      npv(wanted, `partner ${name} own`),
      own.currency,
    )
    term(`partner ${name} irr`, say('sheet.partnerIrr', { partner }), irr(`partner ${name} own`), 'pu/a')
  }
}
