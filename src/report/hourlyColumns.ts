import type { Result } from '../study/result.ts'

/**
 * All hourly series of a result side by side, named `kind:component:name:unit`, e.g.
 * `dispatch:Generator:ekibastuz-gres-1:mw`. What rests the whole year is there as well: a column of zeros takes no room.
 */
export function hourlyColumns({
  dispatch,
  otherDispatch,
  prices,
  flows,
  levels,
}: Result): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>()
  const put = (name: string, values: Float64Array) => {
    // A unit may inject into two buses; its second series is told apart by a number.
    let free = name
    for (let k = 2; columns.has(free); k++) free = `${name}:${k}`
    columns.set(free, values)
  }
  for (const { component, name, mw } of dispatch) put(`dispatch:${component}:${name}:mw`, mw)
  for (const { component, name, mw } of otherDispatch) put(`heat:${component}:${name}:mw`, mw)
  for (const { bus, perMwh } of prices) put(`price:${bus}:perMwh`, perMwh)
  for (const { component, name, mw0 } of flows) put(`flow:${component}:${name}:mw`, mw0)
  for (const { component, name, mwh } of levels) put(`level:${component}:${name}:mwh`, mwh)
  return columns
}
