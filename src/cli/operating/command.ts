import { FORECAST_NAMES } from '../../study/forecasting/dayAhead.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { OperateRequest } from '../runOperate.ts'

const DAYS_PER_YEAR = HOURS_PER_YEAR / 24

/** What to type to operate the same years again; what is as usual is left out, but for ways and years. */
export function commandOf(request: Omit<OperateRequest, 'out' | 'threads'>): string {
  const { scenario, settings, ways, years, firstSeed, days, reserve, commitment } = request
  const words = [
    `--forecast ${ways.length === FORECAST_NAMES.length ? 'all' : ways[0]}`,
    `--years ${years}`,
    ...(firstSeed === 401 ? [] : [`--seed ${firstSeed}`]),
    ...(days === DAYS_PER_YEAR ? [] : [`--days ${days}`]),
    ...(reserve === 'quantiles' ? [] : [`--reserve ${reserve}`]),
    ...(commitment === 'relaxed' ? [] : [`--commitment ${commitment}`]),
    ...settings.map(setting => `--set ${setting}`),
  ]
  return ['qazgrid operate', scenario, ...words].join(' ')
}
