import { PlannerError } from '../../errors.ts'
import { type Recipe, recipeFor, withNetworks } from '../../forecast/forecaster.ts'
import type { Series } from '../../study/forecasting/series.ts'
import { nativeTensors } from './nativeTensors.ts'

/**
 * The recipe for a series, with as many networks as asked for; TensorFlow is opened only then.
 *
 * @throws PlannerError INPUT_INVALID
 */
export async function recipeOf({ plan, panel }: Series, networks: string): Promise<Recipe> {
  const recipe = recipeFor(plan, panel.zones.length)
  const count = Number(networks)
  if (!Number.isInteger(count) || count < 0) throw refused('--networks', networks, 'a whole number')
  if (count === 0) return recipe
  const { openTensors } = await import('../../forecast/tensor.ts')
  return withNetworks(
    recipe,
    await openTensors(await nativeTensors()),
    Array.from({ length: count }, (_, i) => i + 1),
  )
}

/** An option that cannot be read. */
export const refused = (option: string, text: string, right: string): PlannerError =>
  new PlannerError('INPUT_INVALID', `${option} cannot be read`, [
    { where: option, what: `“${text}” is not ${right}.` },
  ])
