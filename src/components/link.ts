import { z } from 'zod'
import { attribute } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import {
  type Conversion,
  conversionAttributes,
  convert,
  MOST_PORTS,
  portAt,
  portAttributes,
} from './conversion.ts'

const outputs = Array.from({ length: MOST_PORTS }, (_, n) => {
  const k = n + 1
  const [key, column] = k === 1 ? ['efficiencyPu', 'efficiency'] : [`efficiency${k}Pu`, `efficiency${k}`]
  return {
    k,
    key,
    attributes: portAttributes(k, key, column, `Output ${k} over input; negative for an input.`),
  }
})

/**
 * A directed, controllable connection, maybe converting: a border exchange, an electrolyser, a plant with
 * several outputs.
 *
 *   least · capacity ≤ input[t] ≤ most · capacity                                  [MW]
 *   output_k[t] = efficiency_k[t] · input[t − delay_k]                             [MW]
 *
 * Capacity counts at the input, bus0. With `p_min_pu` −1 the link may be reversed, which only makes sense without
 * losses: a reversed link with an efficiency below one would make energy from nothing, and scenarios refuse it.
 */
export const link = defineComponent({
  name: 'Link',
  list: 'links',
  attributes: {
    bus0: attribute('bus0', '1', z.string(), 'Bus of the input.'),
    ...(Object.assign(
      {},
      ...outputs.map(({ attributes }) => attributes),
    ) as (typeof outputs)[number]['attributes']),
    ...conversionAttributes,
  },
  build(units, building) {
    const at = units.at as unknown as readonly (Conversion & Record<string, unknown>)[]
    const ports = at.map(unit => [
      { bus: String(unit.bus0), rate: -1, delayHours: 0, cyclicDelay: true },
      ...outputs.flatMap(({ k, key }) => portAt(unit, k, key) ?? []),
    ])
    convert('Link', 'link', 'input', at, i => ports[i]!, building)
  },
})
