import type { Hemisphere } from '../../forecast/report.ts'
import type { ForecastSettings } from '../../forecast/settings.ts'

/** The half of the world in which a series lies, by its sites; the northern one where none are given. */
export function hemisphereOf({ sites }: Pick<ForecastSettings, 'sites'>): Hemisphere {
  const places = Object.values(sites ?? {})
  return places.length > 0 && places.every(({ latitude }) => latitude < 0) ? 'south' : 'north'
}
