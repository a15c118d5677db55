import { z } from 'zod'
import { attribute, varying } from '../network/attribute.ts'
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
  const key = `rate${k}Pu`
  return { k, key, attributes: portAttributes(k, key, `rate${k}`, `Power given to bus ${k} over activity.`) }
})

/**
 * A conversion whose capacity need not count at any of its buses: steel, ammonia, a refinery.
 *
 *   least · capacity ≤ activity[t] ≤ most · capacity                               [MW]
 *   power_k[t] = rate_k[t] · activity[t − delay_k]                                 [MW]
 *
 * A negative rate takes from the bus. A link is a process with rate0 = −1.
 */
export const process = defineComponent({
  name: 'Process',
  list: 'processes',
  attributes: {
    bus0: attribute('bus0', '1', z.string(), 'First bus.'),
    rate0Pu: varying('rate0', 'pu', z.number().default(-1), 'Power given to bus 0 over activity.'),
    ...(Object.assign(
      {},
      ...outputs.map(({ attributes }) => attributes),
    ) as (typeof outputs)[number]['attributes']),
    ...conversionAttributes,
  },
  build(units, building) {
    const at = units.at as unknown as readonly (Conversion & Record<string, unknown>)[]
    const ports = at.map(unit => [
      portAt(unit, 0, 'rate0Pu')!,
      ...outputs.flatMap(({ k, key }) => portAt(unit, k, key) ?? []),
    ])
    convert('Process', 'process', 'activity', at, i => ports[i]!, building)
  },
})
