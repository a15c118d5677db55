import type { EvaluatedLoan, Evaluation } from '../../study/deal/evaluate.ts'
import type { Deal } from '../../study/deal/terms.ts'
import { lenderNamed } from '../words/naming.ts'
import { say, type Text } from '../words/text.ts'
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
  const lender = lenderNamed(terms.lender)
  const key = (part: string) => `loan ${name} ${part}`
  const here = (part: string, t: number) => at(key(part), t)
  const share = term(key('share'), say('sheet.lent', { lender }), terms.share, 'pu', source)
  const rate = term(key('rate'), say('sheet.interestRate', { lender }), terms.rate, 'pu/a', source)
  const years = term(key('years'), say('sheet.repaymentYears', { lender }), terms.repaymentYears, 'a', source)
  const once = term(
    key('once'),
    say('sheet.upfront', { lender }),
    terms.upfrontFee + terms.insurancePremium,
    'pu',
    source,
  )
  const commitment = term(
    key('commitment'),
    say('sheet.commitment', { lender }),
    terms.commitmentFee,
    'pu/a',
    source,
  )
  const first = constructionYears + terms.graceYears
  const isDue = (t: number) => t >= first && t < first + terms.repaymentYears
  const added = (t: number) => terms.interestWhileBuilding === 'added' && t < constructionYears
  const firstDraw = own.drawn.findIndex(drawn => drawn > 0)
  line(key('drawn'), say('sheet.loanDrawn', { lender }), currency, t =>
    f(`${share}*${at('investment', t)}/${at(`rate ${deal.currency}`, t)}*${at(`rate ${currency}`, t)}`),
  )
  // Lines refer to lines below them: the rows of a loan are known beforehand.
  const below = (part: string, rows: number) =>
    writer.sheet.lines.set(key(part), writer.sheet.lines.get(key('drawn'))! + rows)
  below('repaid', 4)
  below('debt', 5)
  line(key('interest'), say('sheet.loanInterest', { lender }), currency, t =>
    f(`${rate}*(${here('debt', t - 1)}+${here('drawn', t)}/2)`),
  )
  line(key('added'), say('sheet.loanAdded', { lender }), currency, t =>
    added(t) ? f(here('interest', t)) : 0,
  )
  line(key('fees'), say('sheet.loanFees', { lender }), currency, t => {
    const undrawn = `(SUM(${range(key('drawn'))})-SUM(${here('drawn', 0)}:${here('drawn', t)}))`
    const parts = [
      ...(t === firstDraw ? [`${once}*SUM(${range(key('drawn'))})`] : []),
      ...(t < constructionYears ? [`${commitment}*${undrawn}`] : []),
    ]
    return parts.length > 0 ? f(parts.join('+')) : 0
  })
  line(key('repaid'), say('sheet.loanRepaid', { lender }), currency, t => {
    if (!isDue(t)) return 0
    const debt = here('debt', first - 1)
    return terms.repayment === 'equal-parts'
      ? f(`${debt}/${years}`)
      : f(`-PMT(${rate},${years},${debt})-${here('interest', t)}`)
  })
  line(key('debt'), say('sheet.loanDebt', { lender }), currency, t =>
    f(`${here('debt', t - 1)}+${here('drawn', t)}+${here('added', t)}-${here('repaid', t)}`),
  )
  writeConverted(writer, key, lender, currency, deal.currency)
}

function writeConverted(
  { line, at }: SheetWriter,
  key: (part: string) => string,
  lender: Text,
  from: string,
  to: string,
): void {
  const inDeal = (amount: string, t: number) => `(${amount})/${at(`rate ${from}`, t)}*${at(`rate ${to}`, t)}`
  const converted = (what: Text) => say('sheet.converted', { what, currency: to })
  for (const [part, what] of [
    ['drawn', say('sheet.loanDrawn', { lender })],
    ['added', say('sheet.loanAdded', { lender })],
    ['fees', say('sheet.loanFees', { lender })],
    ['repaid', say('sheet.loanRepaid', { lender })],
    ['debt', say('sheet.loanDebt', { lender })],
  ] as const)
    line(key(`${part} converted`), converted(what), to, t => f(inDeal(at(key(part), t), t)))
  line(key('paid converted'), converted(say('sheet.loanPaid', { lender })), to, t =>
    f(inDeal(`${at(key('interest'), t)}-${at(key('added'), t)}`, t)),
  )
  line(key('revaluation converted'), say('sheet.loanRevaluation', { lender }), to, t => {
    const part = (name: string, year: number) => at(key(`${name} converted`), year)
    return f(
      `${part('debt', t)}-(${part('debt', t - 1)}+${part('drawn', t)}+${part('added', t)}-${part('repaid', t)})`,
    )
  })
}
