import type { CaseRequest } from '../../files/solvedCases.ts'

/** A solved scenario that the page takes with it. */
export interface PageCase extends CaseRequest {
  name: string
}

/** Scenarios that the page can change and solve by itself; the first is what it opens on. */
export const SCENARIOS: readonly string[] = [
  '2030-reference',
  '2020-backcast',
  '2023-backcast',
  '2030-cold-calm',
  '2030-renewables-50',
  '2030-joint-venture',
  '2030-gas-first',
]

/** These by oblast as well: solved, and not to be changed on the page. */
const BY_OBLAST: readonly PageCase[] = ['2030-reference', '2020-backcast', '2023-backcast'].map(scenario => ({
  scenario,
  settings: ['resolution=oblasts'],
  name: `${scenario}-oblasts`,
}))

/** All cases of the page in the order in which they are solved. `QAZGRID_SITE_HOURS`, for tests: fewer hours than the scenarios have. */
export function pageCases(): PageCase[] {
  const hours = process.env.QAZGRID_SITE_HOURS
  const fewer = hours ? [`horizon.hours=${hours}`] : []
  const whole = SCENARIOS.map((name): PageCase => ({ scenario: name, settings: [], name }))
  return [...whole, ...BY_OBLAST].map(each => ({ ...each, settings: [...each.settings, ...fewer] }))
}
