import type { Investment } from '../../study/invest.ts'
import { CASES } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { keysOf, shown } from '../ledgerSums.ts'
import { componentNamed, factoryNamed, phaseNamed, technologyNamed } from '../words/naming.ts'
import { inUnit, joined, paragraphs, percentOf, placeNamed, say } from '../words/text.ts'
import { ranged } from './ranged.ts'

const PHASES = [
  ['manufacturing', '#4d7ea8'],
  ['construction', '#e0863a'],
  ['operation', '#6a994e'],
] as const

/** Work by region and phase. */
export function work({ content: { jobs } }: Investment): Figure | undefined {
  if (jobs.length === 0) return undefined
  const zones = [...new Set(jobs.map(({ bus }) => bus))].sort()
  const sum = (zone: string, phase: string, bound: string) =>
    jobs
      .filter(row => row.bus === zone && row.phase === phase && row.case === bound)
      .reduce((total, row) => total + row.jobs, 0)
  const name = (zone: string) => (zone === 'country' ? say('work.anywhere') : placeNamed(zone))
  return {
    id: 'jobs',
    title: say('work.title'),
    note: paragraphs([say('work.note'), say('content.grade')]),
    source: keysOf(jobs),
    chart: {
      kind: 'bars',
      categories: zones.map(name),
      unit: say('work.unit'),
      stacked: false,
      series: PHASES.map(([phase, color]) => ({
        name: phaseNamed(phase),
        color,
        values: zones.map(zone => sum(zone, phase, 'middle')),
      })),
    },
    table: {
      columns: [say('term.where'), ...PHASES.flatMap(([phase]) => [phaseNamed(phase), say('term.range')])],
      rows: zones.map(zone => [
        name(zone),
        ...PHASES.flatMap(([phase]) => [
          sum(zone, phase, 'middle'),
          ranged(CASES.map(bound => sum(zone, phase, bound))),
        ]),
      ]),
      digits: 0,
    },
  }
}

/** From which yearly order works pay, and what the plan orders of them. */
export function works({ content: { factories } }: Investment): Figure | undefined {
  if (factories.length === 0) return undefined
  return {
    id: 'works',
    title: say('works.title'),
    note: paragraphs([say('works.note'), say('content.grade')]),
    source: keysOf(factories.map(({ factory }) => factory)),
    table: {
      columns: [
        say('works.works'),
        say('works.makes'),
        inUnit(say('term.capacity'), 'MW/a'),
        inUnit(say('works.breakEven'), 'MW/a'),
        say('term.range'),
        inUnit(say('works.ordered'), 'MW/a'),
        say('works.used'),
        say('works.usedIfAll'),
        inUnit(say('works.deliverable'), 'MW'),
      ],
      rows: factories.map(({ factory, breakEvenMw, years, utilisation, utilisationOfAll, deliverableMw }) => [
        factoryNamed(factory.name),
        joined([technologyNamed(factory.technology), joined(factory.components.map(componentNamed))], ': '),
        factory.capacity.middle,
        breakEvenMw.middle,
        shown(breakEvenMw, 0),
        years.reduce((sum, { ordersMw }) => sum + ordersMw, 0) / years.length,
        percentOf(utilisation),
        percentOf(utilisationOfAll),
        deliverableMw,
      ]),
      digits: 0,
    },
  }
}
