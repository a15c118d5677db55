import { toMt } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'

/** CO₂ by fuel and by what it is burnt for. [Mt] */
export const emissions: FigureMaker = result => {
  const heat = new Set(
    result.network.units.buses?.filter(({ carrier }) => carrier === 'heat').map(({ name }) => name),
  )
  const groups = new Map<string, number>()
  for (const { carrier, component, bus, tonnes } of result.emissionsTonnes) {
    const use = heat.has(bus)
      ? 'heat boilers'
      : component === 'HeatAndPower'
        ? 'heat and power'
        : 'power plants'
    groups.set(`${carrier}, ${use}`, (groups.get(`${carrier}, ${use}`) ?? 0) + tonnes)
  }
  const rows = [...groups].filter(([, tonnes]) => tonnes > 0).sort((one, other) => other[1] - one[1])
  if (rows.length === 0) return undefined
  return {
    id: 'emissions',
    title: 'CO₂',
    note: 'Of the fuel burnt, district heat included; upstream emissions are left out.',
    table: {
      columns: ['Fuel and use', 'CO₂, Mt'],
      rows: rows.map(([name, tonnes]) => [name, toMt(tonnes)]),
      digits: 2,
    },
  }
}
