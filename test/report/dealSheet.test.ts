import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/languages.ts'
import { dealSheet } from '../../src/report/formats/dealSheet.ts'
import { columnOf, type FormulaSheet, spokenSheet } from '../../src/report/formats/formulaSheet.ts'
import { evaluated, jointDeal, movingOutlook, plainDeal, stillOutlook } from '../support/deals.ts'
import { spreadsheet } from '../support/formulas.ts'

const read = (sheet: FormulaSheet) => {
  const cell = spreadsheet(spokenSheet(sheet, { language: 'en' }).rows)
  return {
    term: (key: string) => cell(`B${sheet.lines.get(key)}`),
    line: (key: string, count: number) =>
      Array.from({ length: count }, (_, t) => cell(`${columnOf(4 + t)}${sheet.lines.get(key)}`)),
  }
}

test('a spreadsheet that recalculates comes to our present values and internal rates', () => {
  for (const [deal, outlook] of [
    [plainDeal, stillOutlook],
    [jointDeal, movingOutlook],
  ] as const) {
    const { result } = evaluated(deal, outlook)
    const { term } = read(dealSheet(result, outlook))
    const { measures, owners } = result
    expect(term('projectNpv') / 1e8).toBeCloseTo(measures.projectNpv / 1e8, 9)
    expect(term('projectIrr')).toBeCloseTo(measures.projectIrr!, 9)
    expect(term('equityNpv') / 1e8).toBeCloseTo(measures.equityNpv / 1e8, 9)
    expect(term('equityIrr')).toBeCloseTo(measures.equityIrr!, 9)
    for (const { name, npv, irr } of owners) {
      expect(term(`partner ${name} npv`) / npv).toBeCloseTo(1, 8)
      expect(term(`partner ${name} irr`)).toBeCloseTo(irr!, 9)
    }
  }
})

test('its cascade is ours, line by line and year by year', () => {
  const { result } = evaluated(jointDeal, movingOutlook)
  const { line } = read(dealSheet(result, movingOutlook))
  const { flow, loans } = result.evaluation
  const lines = {
    revenue: flow.revenue,
    investment: flow.investment,
    profitTax: flow.profitTax,
    freeTax: flow.unleveredTax,
    project: flow.project,
    equity: flow.equity,
    revaluation: flow.revaluation,
    fees: flow.fees,
    ...Object.fromEntries(loans.map(({ name, own }) => [`loan ${name} debt`, own.debt])),
    ...Object.fromEntries(result.owners.map(({ name, own }) => [`partner ${name} own`, own])),
  }
  for (const [key, ours] of Object.entries(lines)) {
    const scale = Math.max(...ours.map(Math.abs))
    line(key, ours.length).forEach((value, t) => {
      expect((value - ours[t]!) / scale, `${key} ${t}`).toBeCloseTo(0, 9)
    })
  }
})

test('what follows from other cells is a formula, not a value', () => {
  const sheet = dealSheet(evaluated(jointDeal, movingOutlook).result, movingOutlook)
  const { rows, lines } = spokenSheet(sheet, { language: 'en' })
  for (const key of ['revenue', 'profitTax', 'project', 'equity', 'partner home own', 'loan export debt'])
    for (const cell of rows[lines.get(key)! - 1]!.slice(4)) expect(cell, key).toHaveProperty('formula')
  expect(rows[lines.get('projectIrr')! - 1]![1]).toMatchObject({
    formula: expect.stringMatching(/^IFERROR\(IRR\(.+\),"none"\)$/),
  })
})

test('its words are those of the reader, its formulas the same in every language', () => {
  const sheet = dealSheet(evaluated(jointDeal, movingOutlook).result, movingOutlook)
  const [english, ...others] = LANGUAGES.map(language => spokenSheet(sheet, { language }))
  for (const { rows } of others) {
    rows.forEach((cells, k) => {
      const [label, value] = cells
      // The first row is the title, as who wrote the deal has it.
      if (k > 0) expect(label, String(english!.rows[k]![0])).toMatch(/[а-яёәғқңөұүһі]|\p{Script=Han}/iu)
      cells.slice(4).forEach((cell, t) => {
        expect(cell).toEqual(english!.rows[k]![4 + t])
      })
      if (value !== null && typeof value === 'object') expect(value.formula).toMatch(/^(?:NPV|IFERROR)\(/)
    })
  }
})

test('a partner that lends as well is told from its loan', () => {
  const { home, away } = jointDeal.partners
  const deal = { ...jointDeal, partners: { bank: home!, export: away! } }
  const { result } = evaluated(deal, movingOutlook)
  const { term } = read(dealSheet(result, movingOutlook))
  expect(term('equityIrr')).toBeCloseTo(result.measures.equityIrr!, 9)
  expect(term('partner bank irr')).toBeCloseTo(result.owners[0]!.irr!, 9)
})
