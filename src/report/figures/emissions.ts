import { abroadBuses } from '../../network/home.ts'
import type { Result } from '../../study/result.ts'
import { toMt } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder } from '../view.ts'
import { inUnit, joined, named, say, unitOf } from '../words/text.ts'

/** What fuel is burnt for. */
const USES = ['plants', 'heatAndPower', 'boilers'] as const

/** Share of all below which nothing would be seen of a bar. */
const SMALLEST_PU = 0.001

/** CO₂ by fuel and by what it is burnt for. [Mt] */
export const emissions: FigureMaker = result => {
  const groups = groupsOf(result)
  if (groups.length === 0) return undefined
  const mt = (carrier: string, use: string) =>
    groups.find(group => group.carrier === carrier && group.use === use)?.mt ?? 0
  const sum = groups.reduce((all, group) => all + group.mt, 0)
  const uses = USES.filter(use => groups.some(group => group.use === use && group.mt > SMALLEST_PU * sum))
  return {
    id: 'emissions',
    title: 'CO₂',
    note: say('emissions.note'),
    source: computedFrom(result, 'fuels and costs', 'plants', 'heat'),
    chart: {
      kind: 'bars',
      categories: uses.map(use => say(`emissions.${use}`)),
      unit: unitOf('Mt'),
      stacked: true,
      series: inOrder(groups.map(({ carrier }) => carrier)).map(carrier => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: uses.map(use => mt(carrier, use)),
      })),
    },
    table: {
      columns: [say('emissions.fuel'), inUnit('CO₂', 'Mt')],
      rows: groups.map(group => [joined([named(group.carrier), say(`emissions.${group.use}`)]), group.mt]),
      digits: 2,
      adds: true,
    },
  }
}

/** Sums by fuel and use, the largest first. */
function groupsOf({ network, emissionsTonnes }: Result) {
  const heat = new Set(
    network.units.buses?.filter(({ carrier }) => carrier === 'heat').map(({ name }) => name),
  )
  const abroad = abroadBuses({ network })
  const groups = new Map<string, { carrier: string; use: (typeof USES)[number]; mt: number }>()
  for (const { carrier, component, bus, tonnes } of emissionsTonnes) {
    if (abroad.has(bus)) continue
    const use = heat.has(bus) ? 'boilers' : component === 'HeatAndPower' ? 'heatAndPower' : 'plants'
    const key = `${carrier}, ${use}`
    const group = groups.get(key) ?? { carrier, use, mt: 0 }
    groups.set(key, group)
    group.mt += toMt(tonnes)
  }
  return [...groups.values()].filter(({ mt }) => mt > 0).sort((one, other) => other.mt - one.mt)
}
