/** An owner of a project. */
export interface Partner {
  name: string
  /** Of equity, of what is paid in as of what is paid out. [pu] */
  sharePu: number
  /** Tax that the state keeps of what is paid out to it. [pu] */
  withholdingPu: number
}

/** What an owner pays and gets by year. [money] */
export interface PartnerFlow {
  name: string
  /** Its share of equity, before withholding. */
  gross: number[]
  withheld: number[]
  /** What reaches it. */
  net: number[]
}

/**
 * Splits what owners pay and get by their shares. Of what is paid out, the state keeps a tax on dividends, but not on the
 * return of what was paid in:
 *
 *   gross[t]    = share · equity[t]
 *   withheld[t] = rate · (paid out[t] beyond what is still paid in)                                    [money]
 *   Σ gross = equity,   net = gross − withheld
 *
 * @param equity  by year, paid in negative [money]
 * @see OECD, “Model Tax Convention on Income and on Capital”, 2017, article 10 (dividends).
 */
export function partnerFlows(equity: readonly number[], partners: readonly Partner[]): PartnerFlow[] {
  return partners.map(({ name, sharePu, withholdingPu }) => {
    let paidIn = 0
    const gross = equity.map(money => sharePu * money)
    const withheld = gross.map(money => {
      paidIn -= money
      const dividend = Math.max(0, -paidIn)
      paidIn = Math.max(0, paidIn)
      return withholdingPu * dividend
    })
    return { name, gross, withheld, net: gross.map((money, t) => money - withheld[t]!) }
  })
}
