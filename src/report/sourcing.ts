import type { Result } from '../study/result.ts'
import type { Key } from './words/tables.ts'
import { joined, say, type Text } from './words/text.ts'

/** Published demand by year, key of `data/sources.yaml`; later years are projections. */
const DEMAND_OF_YEAR: Record<number, readonly string[]> = {
  2018: ['korem-2018', 'pypsa-kz-data'],
  2019: ['assumption-demand-2019', 'pypsa-kz-data'],
  2020: ['kegoc-2020', 'pypsa-kz-data'],
  2021: ['assumption-demand-2021', 'pypsa-kz-data'],
  2022: ['trend-energy', 'agora-central-asia'],
  2023: ['samruk-2023', 'agora-central-asia'],
  2024: ['kt-balance-2024', 'agora-central-asia'],
}

/** What stands behind a figure, most important first. Keys that a run does not name are left out. */
export const TOPICS = {
  demand: year => [...(DEMAND_OF_YEAR[year] ?? ['agora-central-asia']), 'gegis-demand', 'korem-monthly'],
  'demand drivers': () => [
    'messageix-cas',
    'un-wpp-2024',
    'workforce-centre-2022',
    'assumption-demand-drivers',
  ],
  sectors: () => ['messageix-cas', 'assumption-sector-shares', 'assumption-sector-shapes'],
  'capacity factors': () => ['agora-central-asia', 'irena'],
  plants: () => ['pypsa-kz-data', 'irena', 'agora-central-asia', 'assumption-plant-classes'],
  water: () => [
    'eia-hydro',
    'plexos-world-hydro',
    'assumption-typical-hydro',
    'assumption-irtysh-cascade',
    'assumption-river-seasons',
    'assumption-reservoirs',
  ],
  storage: () => ['agora-central-asia', 'technology-data'],
  connections: () => ['kegoc-2018', 'agora-central-asia', 'gtd-interconnectors', 'assumption-border-limits'],
  corridors: () => [
    'assumption-corridors',
    'assumption-line-ratings',
    'pm-west-2023',
    'natural-earth',
    'assumption-oblast-shares',
  ],
  neighbours: () => [
    'agora-scenarios-central-asia',
    'assumption-neighbour-fleets',
    'assumption-neighbour-proxies',
    'assumption-border-prices',
  ],
  trade: () => ['assumption-border-trade', 'assumption-trade-borders'],
  heat: () => ['assumption-heat-demand', 'assumption-climate', 'assumption-boilers'],
  'fuels and costs': () => ['agora-central-asia', 'technology-data'],
  candidates: () => [
    'agora-central-asia',
    'technology-data',
    'assumption-lead-times',
    'assumption-cost-steps',
    'assumption-pumped-storage',
    'assumption-hydrogen-chains',
    'assumption-hvdc-routes',
  ],
  outages: () => ['assumption-outages', 'samruk-2023'],
  'what must run': () => ['assumption-must-run', 'pypsa-earth-kz', 'kegoc-155619'],
} satisfies Record<string, (year: number) => readonly string[]>

/** What a figure may rest on. */
export type Topic = keyof typeof TOPICS

/** For figures that the run makes. */
export const computedFrom = (result: Result, ...topics: Topic[]): Text =>
  sentence('source.computed', result, topics)

/** For figures that are put into the run. */
export const givenFrom = (result: Result, ...topics: Topic[]): Text =>
  sentence('source.given', result, topics)

/** For figures that compare with what others have published, by the keys of their tables. */
export const publishedIn = (what: Text, sources: readonly string[]): Text =>
  say('source.modelled', { what, keys: keysIn(sources).join(', ') })

/** Keys of cells that may name several, each once. */
export const keysIn = (cells: readonly string[]): string[] =>
  [...new Set(cells.flatMap(cell => cell.split(/\s+/)))].filter(Boolean)

/** Keys of a topic that this run names. */
export function keysOf({ heading, sources }: Pick<Result, 'heading' | 'sources'>, topic: Topic): string[] {
  const known = new Set(sources.map(({ key }) => key))
  return TOPICS[topic](heading.year).filter(key => known.has(key))
}

function sentence(beginning: Key, result: Result, topics: readonly Topic[]): Text {
  const parts = topics
    .map(topic => [topic, keysOf(result, topic)] as const)
    .filter(([, keys]) => keys.length > 0)
    .map(([topic, keys]) => joined([say(`topic.${topic}`), keys.join(', ')], ': '))
  return joined([joined([say(beginning), ...parts], '; '), '.'], '')
}
