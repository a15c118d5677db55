import { converted } from '../../finance/currencies.ts'
import { internalRate } from '../../finance/internalRate.ts'
import { type PartnerFlow, partnerFlows } from '../../finance/partners.ts'
import { paybackYears } from '../../finance/payback.ts'
import { presentValue } from '../../finance/presentValue.ts'
import { HOME } from '../../network/home.ts'
import type { Evaluation } from './evaluate.ts'
import type { Outlook } from './outlook.ts'
import type { Deal, PartnerTerms } from './terms.ts'

/** An owner with what it pays, gets and thinks of it. */
export interface Owner extends PartnerFlow {
  terms: PartnerTerms
  dividendTaxPu: number
  /** `net` in its own currency. */
  own: number[]
  /** At the return that it wants, in its own currency. */
  npv: number
  /** In its own currency. [pu/a] */
  irr: number | undefined
  paybackYears: number | undefined
}

/** Taxed on dividends are those who sit abroad. */
const dividendTaxOf = ({ country, dividendTax }: PartnerTerms, { dividendTaxPu }: Outlook) =>
  dividendTax ?? (country === HOME ? 0 : dividendTaxPu)

/** Splits what owners pay and get, and reckons it as each of them would: in its currency, with the return it wants. */
export function ownersOf(deal: Deal, { flow, timeline }: Evaluation, outlook: Outlook): Owner[] {
  const terms = Object.entries(deal.partners)
  const flows = partnerFlows(
    flow.equity,
    terms.map(([name, each]) => ({
      name,
      sharePu: each.share,
      withholdingPu: dividendTaxOf(each, outlook),
    })),
  )
  return flows.map((each, k) => {
    const partner = terms[k]![1]
    const own = converted(each.net, deal.currency, partner.currency, timeline.currencies)
    return {
      ...each,
      terms: partner,
      dividendTaxPu: dividendTaxOf(partner, outlook),
      own,
      npv: presentValue(partner.wantedReturn, own),
      irr: internalRate(own),
      paybackYears: paybackYears(own),
    }
  })
}
