import type { EvaluatedLoan, Evaluation } from '../../study/deal/evaluate.ts'
import type { Deal } from '../../study/deal/terms.ts'
import { f, type SheetWriter } from './formulaSheet.ts'

/** A loan in its own currency and in the deal's, by formulas from its terms and the price of building. */
export function writeLoan(
  writer: SheetWriter,
  { name, terms, own }: EvaluatedLoan,
  deal: Deal,
  evaluation: Evaluation,
): void {
  const { term, line, at, range } = writer
  const { constructionYears } = evaluation.timeline
  const { currency, source } = terms
  const key = (part: string) => `loan ${name} ${part}`
  const here = (part: string, t: number) => at(key(part), t)
  const share = term(key('share'), `Share lent by ${terms.lender}`, terms.share, 'pu', source)
  const rate = term(key('rate'), `Interest of ${terms.lender}`, terms.rate, 'pu/a', source)
  const years = term(key('years'), `Years of repayment to ${terms.lender}`, terms.repaymentYears, 'a', source)
  const once = term(
    key('once'),
    `Fee and insurance of ${terms.lender}`,
    terms.upfrontFee + terms.insurancePremium,
    'pu',
    source,
  )
  const commitment = term(
    key('commitment'),
    `Fee of ${terms.lender} on what is not drawn`,
    terms.commitmentFee,
    'pu/a',
    source,
  )
  const first = constructionYears + terms.graceYears
  const isDue = (t: number) => t >= first && t < first + terms.repaymentYears
  const added = (t: number) => terms.interestWhileBuilding === 'added' && t < constructionYears
  const firstDraw = own.drawn.findIndex(drawn => drawn > 0)
  line(key('drawn'), `${terms.lender}: drawn`, currency, t =>
    f(`${share}*${at('investment', t)}/${at(`rate ${deal.currency}`, t)}*${at(`rate ${currency}`, t)}`),
  )
  // Lines refer to lines below them: the rows of a loan are known beforehand.
  const below = (part: string, rows: number) =>
    writer.sheet.lines.set(key(part), writer.sheet.lines.get(key('drawn'))! + rows)
  below('repaid', 4)
  below('debt', 5)
  line(key('interest'), `${terms.lender}: interest`, currency, t =>
    f(`${rate}*(${here('debt', t - 1)}+${here('drawn', t)}/2)`),
  )
  line(key('added'), `${terms.lender}: interest added to the debt`, currency, t =>
    added(t) ? f(here('interest', t)) : 0,
  )
  line(key('fees'), `${terms.lender}: fees`, currency, t => {
    const undrawn = `(SUM(${range(key('drawn'))})-SUM(${here('drawn', 0)}:${here('drawn', t)}))`
    const parts = [
      ...(t === firstDraw ? [`${once}*SUM(${range(key('drawn'))})`] : []),
      ...(t < constructionYears ? [`${commitment}*${undrawn}`] : []),
    ]
    return parts.length > 0 ? f(parts.join('+')) : 0
  })
  line(key('repaid'), `${terms.lender}: repaid`, currency, t => {
    if (!isDue(t)) return 0
    const debt = here('debt', first - 1)
    return terms.repayment === 'equal-parts'
      ? f(`${debt}/${years}`)
      : f(`-PMT(${rate},${years},${debt})-${here('interest', t)}`)
  })
  line(key('debt'), `${terms.lender}: debt at the end of the year`, currency, t =>
    f(`${here('debt', t - 1)}+${here('drawn', t)}+${here('added', t)}-${here('repaid', t)}`),
  )
  writeConverted(writer, key, terms.lender, currency, deal.currency)
}

function writeConverted(
  { line, at }: SheetWriter,
  key: (part: string) => string,
  lender: string,
  from: string,
  to: string,
): void {
  const inDeal = (amount: string, t: number) => `(${amount})/${at(`rate ${from}`, t)}*${at(`rate ${to}`, t)}`
  for (const part of ['drawn', 'added', 'fees', 'repaid', 'debt'])
    line(key(`${part} converted`), `${lender}: ${part}, in ${to}`, to, t => f(inDeal(at(key(part), t), t)))
  line(key('paid converted'), `${lender}: interest paid, in ${to}`, to, t =>
    f(inDeal(`${at(key('interest'), t)}-${at(key('added'), t)}`, t)),
  )
  line(key('revaluation converted'), `${lender}: change of the debt by exchange rates`, to, t => {
    const part = (name: string, year: number) => at(key(`${name} converted`), year)
    return f(
      `${part('debt', t)}-(${part('debt', t - 1)}+${part('drawn', t)}+${part('added', t)}-${part('repaid', t)})`,
    )
  })
}
