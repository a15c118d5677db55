import { FORECAST_NAMES } from '../../study/forecasting/dayAhead.ts'
import type { OperateRequest } from '../runOperate.ts'
import { USUAL } from './usual.ts'

/** What to type to operate the same years again; what is as usual is left out, but for ways and years. */
export function commandOf(request: Omit<OperateRequest, 'out' | 'threads'>): string {
  const { scenario, settings, ways, years, firstSeed, days, reserve, commitment } = request
  const words = [
    `--forecast ${ways.length === FORECAST_NAMES.length ? 'all' : ways[0]}`,
    `--years ${years}`,
    ...(firstSeed === USUAL.seed ? [] : [`--seed ${firstSeed}`]),
    ...(days === USUAL.days ? [] : [`--days ${days}`]),
    ...(reserve === USUAL.reserve ? [] : [`--reserve ${reserve}`]),
    ...(commitment === USUAL.commitment ? [] : [`--commitment ${commitment}`]),
    ...settings.map(setting => `--set ${setting}`),
  ]
  return ['qazgrid operate', scenario, ...words].join(' ')
}
