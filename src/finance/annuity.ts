/**
 * Share of an investment that falls on each year of its life, interest included:
 *
 *   annuity = rate / (1 − (1 + rate)^−lifetime),   1 / lifetime without interest                [pu/a]
 *
 * @param ratePu         real discount rate of whoever invests [pu/a]
 * @param lifetimeYears  economic life [a]
 * @see K. Blok and E. Nieuwlaar, “Introduction to Energy Analysis”, Routledge, 2021, §11.2 (capital recovery factor).
 *
 * @example
 * annuityPu(0.1, 30)   // ≈ 0.106079
 */
export function annuityPu(ratePu: number, lifetimeYears: number): number {
  return ratePu === 0 ? 1 / lifetimeYears : ratePu / (1 - (1 + ratePu) ** -lifetimeYears)
}
