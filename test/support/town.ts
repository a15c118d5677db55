import { type Axis, LinearModel } from '../../src/lp/model.ts'

/** Demand that is 40 MW in even hours and 100 MW in odd ones. */
export const alternating = (hours: number): number[] =>
  Array.from({ length: hours }, (_, t) => (t % 2 === 0 ? 40 : 100))

/**
 * A town in the making: coal (at most 60 MW, 10 a MWh) and gas (at most 100 MW, 50 a MWh) meet its demand hour by hour.
 *
 *   even hour of `alternating`: coal 40, gas 0 → 400      odd hour: coal 60, gas 40 → 600 + 2000
 *
 * So two hours cost 3000. What else is wanted is added to `lp`.
 */
export function town(demandMw: readonly number[]) {
  const lp = new LinearModel()
  const hours: Axis = { labels: demandMw.map((_, t) => `h${t}`), time: true }
  const coal = lp.variables('coal', [hours], () => ({ lower: 0, upper: 60 }))
  const gas = lp.variables('gas', [hours], () => ({ lower: 0, upper: 100 }))
  const balance = lp.constraints('balance', [hours], t => ({
    terms: [
      [1, coal.at(t)],
      [1, gas.at(t)],
    ],
    equals: demandMw[t]!,
  }))
  demandMw.forEach((_, t) => {
    lp.charge(coal.at(t), 10)
    lp.charge(gas.at(t), 50)
  })
  return { lp, hours, coal, gas, balance }
}
