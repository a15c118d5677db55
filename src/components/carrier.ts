import { z } from 'zod'
import { attribute } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'

/** What flows or is burnt: electricity, heat, coal, wind. Has no mathematics of its own. */
export const carrier = defineComponent({
  name: 'Carrier',
  list: 'carriers',
  attributes: {
    co2TonnesPerMwhThermal: attribute(
      'co2_emissions',
      't/MWh',
      z.number().min(0).default(0),
      'CO₂ of the fuel.',
    ),
    renewable: attribute('renewable', '1', z.boolean().default(false), 'Does it count as renewable?'),
    color: attribute('color', '1', z.string().default('#888888'), 'Colour in figures.'),
  },
  build() {},
})
