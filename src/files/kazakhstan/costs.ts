import { numberOf, type Row } from './records.ts'

/** What all plants of one class have in common. */
export interface PlantClass {
  efficiency: number
  /** Fuel and other variable cost per MWh of output. [money/MWh] */
  marginalCost: number
  rampUp: number
  rampDown: number
  source: string
}

/**
 * Efficiency and cost of each class of plant:
 *
 *   marginal cost = fuel price / efficiency + variable cost                      [money/MWh]
 *
 * @param classes  rows of base/classes.csv
 * @param fuels    rows of fuels.csv, price in money per MWh thermal
 */
export function plantClasses(classes: readonly Row[], fuels: readonly Row[]): Map<string, PlantClass> {
  return new Map(
    classes.map(row => {
      const fuel = fuels.find(each => each.name === row.fuel)
      if (!fuel) throw new RangeError(`base/classes.csv, ${row.name}: there is no fuel ${row.fuel}`)
      const efficiency = numberOf(row, 'efficiency')
      return [
        row.name!,
        {
          efficiency,
          marginalCost: Number((numberOf(fuel, 'price') / efficiency + numberOf(row, 'vom_cost')).toFixed(4)),
          rampUp: numberOf(row, 'ramp_limit_up'),
          rampDown: numberOf(row, 'ramp_limit_down'),
          source: `${row.source} ${fuel.source}`,
        },
      ]
    }),
  )
}
