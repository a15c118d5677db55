import { z } from 'zod'

/** Currencies that a deal may be made in. */
export const CURRENCIES = ['KZT', 'USD', 'CNY', 'EUR'] as const

const currency = z.enum(CURRENCIES)
const share = z.number().min(0).max(1)
const rate = z.number().min(0).max(1)
const because = z.string().optional().describe('Why, and in which range.')
const source = z.string().describe('Keys of data/sources.yaml, with blanks between them.')

/** Names of deals name sheets of workbooks, too. */
const name = z.string().regex(/^[a-z0-9-]{1,31}$/, 'not 1 to 31 small letters, digits and hyphens')

const partnerTerms = z.strictObject({
  country: z.string().length(2).describe('Where its profits go. ISO 3166.'),
  share: share.describe('Of equity and of what is paid out. [pu]'),
  currency: currency.describe('In which it reckons.'),
  wantedReturn: rate.describe('Nominal return that it wants, in its currency. [pu/a]'),
  dividendTax: rate
    .optional()
    .describe(
      'Kept of what is paid out to it: 0 at home, else as in finance.csv unless a treaty says less. [pu]',
    ),
  because,
  source,
})

const loanTerms = z.strictObject({
  lender: z.string().describe('Who lends.'),
  country: z.string().length(2).describe('Where it sits. ISO 3166.'),
  share: share.describe('Of the price of building. [pu]'),
  currency,
  rate: rate.describe('Nominal interest. [pu/a]'),
  repaymentYears: z.number().int().min(1).max(40).describe('Years of repayment. [a]'),
  graceYears: z.number().int().min(0).max(10).default(0).describe('Years after building before it. [a]'),
  repayment: z
    .enum(['equal-parts', 'annuity'])
    .default('equal-parts')
    .describe('Equal parts of the debt, or equal payments.'),
  interestWhileBuilding: z
    .enum(['added', 'paid'])
    .default('added')
    .describe('Added to the debt, or paid by the owners.'),
  upfrontFee: share.default(0).describe('Once, on the whole. [pu]'),
  commitmentFee: share.default(0).describe('Each year on what is not drawn yet. [pu/a]'),
  insurancePremium: share.default(0).describe('Of an export credit insurer, once, on the whole. [pu]'),
  because,
  source,
})

const indexationTerms = z.strictObject({
  inflation: z.number().min(0).max(1).default(0).describe('Share of inflation that the price follows. [pu]'),
  exchange: z.number().min(0).max(1).default(0).describe('Share of the exchange rate that it follows. [pu]'),
  to: currency.default('USD').describe('Currency whose rate counts.'),
})

const saleTerms = z.strictObject({
  kind: z
    .enum(['market', 'energy', 'capacity', 'product'])
    .describe(
      'At the hourly prices of the dispatch; or by contract for each MWh given, each kW and year, or each MWh of another product (hydrogen).',
    ),
  price: z.number().min(0).optional().describe('Of the contract, in its currency by MWh, or kW and year.'),
  currency: currency.default('KZT'),
  priceYear: z.number().int().optional().describe('Year of the price, from which it is indexed.'),
  years: z.number().int().min(1).optional().describe('From the planned beginning; then the market. [a]'),
  indexation: indexationTerms.prefault({}),
  because,
  source,
})

const partly = z.strictObject({
  investment: share.default(0.3).describe('Part of building that is paid in tenge. [pu]'),
  operation: share.default(0.8).describe('Part of operation that is paid in tenge. [pu]'),
})

/** A part of the plan with owners, lenders and a contract. */
export const dealTerms = z.strictObject({
  title: z.string().describe('What people call it.'),
  because,
  source,
  units: z
    .record(z.string(), z.union([z.number().gt(0), z.literal('all')]))
    .describe(
      'Units of the plan and how much of each belongs to the deal, or all of it. [MW; MWh for stores]',
    ),
  currency: currency.default('USD').describe('Of its statements.'),
  operationFrom: z.number().int().min(2024).max(2060).describe('First year of operation.'),
  lifeYears: z
    .number()
    .int()
    .min(1)
    .max(80)
    .optional()
    .describe('Years of operation; of the technology unless given. [a]'),
  building: z
    .array(share)
    .min(1)
    .describe('Share of the price of building by year before operation, the first first. [pu]'),
  overnightPerKw: z.number().min(0).optional().describe('Own price of building. [money of the scenario/kW]'),
  fixedPerKwYear: z.number().min(0).optional().describe('Own fixed operation. [money of the scenario/kW/a]'),
  ageing: rate.default(0).describe('Energy that is lost each year. [pu/a]'),
  importDuty: rate.default(0).describe('On the part of building that comes from abroad. [pu]'),
  carbon: z
    .enum(['none', 'shadowPrice'])
    .default('none')
    .describe('Under a cap, does whoever emits pay what the last tonne is worth, or nothing?'),
  inTenge: partly.prefault({}),
  discountRate: rate.describe('Nominal rate for the project, in its currency. [pu/a]'),
  equityRate: rate.describe('Nominal rate for its owners together, in its currency. [pu/a]'),
  taxHolidayYears: z.number().int().min(0).default(0).describe('Years of operation without profit tax. [a]'),
  propertyHolidayYears: z.number().int().min(0).default(0).describe('Years without property tax. [a]'),
  sale: saleTerms,
  partners: z.record(z.string(), partnerTerms),
  loans: z.record(z.string(), loanTerms).default({}),
})

/** What a scenario says of investments. */
export const investOptions = z.strictObject({
  against: z.string().optional().describe('Scenario without it, for the effect on consumers.'),
  deals: z.record(name, dealTerms).optional().describe('Parts of the plan with owners and lenders.'),
})

/** A deal with everything decided. */
export type Deal = z.infer<typeof dealTerms>
/** A partner of a deal. */
export type PartnerTerms = Deal['partners'][string]
/** A loan of a deal. */
export type DealLoan = Deal['loans'][string]
/** What a scenario says of investments. */
export type InvestOptions = z.infer<typeof investOptions>
