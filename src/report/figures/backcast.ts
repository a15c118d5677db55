import type { TargetComparison } from '../../study/result.ts'
import type { Chart, FigureMaker, FigureTable } from '../figure.ts'
import { publishedIn } from '../sourcing.ts'
import { nodesNamed, quantityNamed } from '../words/naming.ts'
import { amount, joined, named, paragraphs, say, sentences, type Text, unitOf } from '../words/text.ts'

const NOTE = say('backcast.note')

/** A year as people call it, with what is compared. */
interface Year {
  title: Text
  targets: readonly TargetComparison[]
}

/** Published figures of the year beside modelled ones, by zone and by oblast where both were solved. */
export const backcast: FigureMaker = ({ targets, beside, grid }) => {
  if (targets.length === 0) return undefined
  const own = { title: beside ? nodesNamed(grid !== null) : '', targets }
  const other = beside ? { title: nodesNamed(grid === null), targets: beside.targets } : undefined
  const runs = other ? (grid ? [other, own] : [own, other]) : [own]
  return {
    id: 'backcast',
    title: say('backcast.title'),
    note: paragraphs([NOTE, ...(beside ? [bothWords(runs)] : []), trust(targets)]),
    source: publishedIn(
      say('backcast.published'),
      targets.map(({ source }) => source),
    ),
    ...withOther(chartOf([{ title: '', targets: runs[0]!.targets }]), runs),
    table: tableOf(runs.flatMap(titled)),
  }
}

/** A chart with the modelled values of the other resolution beside those of the first. */
function withOther({ chart }: { chart?: Chart }, runs: readonly Year[]): { chart?: Chart } {
  const [first, other] = runs
  if (!chart || !other) return chart ? { chart } : {}
  const modelledOf = (year: Year) => ({ ...MODELLED, gaps: { title: year.title } })
  const titled = chart.series.map(each =>
    each.name === MODELLED ? { ...each, name: modelledOf(first!) } : each,
  )
  const beside = {
    name: modelledOf(other),
    color: '#58b09c',
    values: generationsOf(first!.targets).map(
      quantity => other.targets.find(each => each.quantity === quantity)?.modelled ?? Number.NaN,
    ),
  }
  return { chart: { ...chart, series: [...titled, beside] } }
}

/** Name of the series that the model gives. */
const MODELLED = say('backcast.modelled', { title: '' })

/** Verdicts of both resolutions in a sentence. */
const bothWords = (runs: readonly Year[]): Text => {
  const met = runs.map(({ title, targets }) => {
    const judged = targets.filter(target => target.met !== null)
    return say('backcast.met', {
      title,
      met: amount(judged.filter(target => target.met).length, 0),
      judged: amount(judged.length, 0),
    })
  })
  return say('backcast.both', { runs: joined(met) })
}

/** The same for former years, solved along with a run about a coming one. */
export const past: FigureMaker = ({ past: years }) => {
  if (years.length === 0) return undefined
  const targets = years.flatMap(year => year.targets)
  return {
    id: 'past',
    title: say('backcast.past'),
    note: paragraphs([
      NOTE,
      ...years.map(year => sentences([joined([year.title, '.'], ''), trust(year.targets)])),
    ]),
    source: publishedIn(
      say('backcast.published'),
      targets.map(({ source }) => source),
    ),
    ...chartOf(years),
    table: tableOf(years.flatMap(titled)),
  }
}

/** Figures of a year, each called by its name and the title of the year. */
const titled = ({ title, targets }: Year) =>
  targets.map(target => {
    const name: Text = quantityNamed(target.quantity)
    return { ...target, called: title ? joined([title, name], ': ') : name }
  })

/** Quantities of generation, each once. */
const generationsOf = (targets: readonly TargetComparison[]): string[] => [
  ...new Set(targets.flatMap(({ quantity }) => (quantity.startsWith('generation') ? [quantity] : []))),
]

/** Published energy with its tolerance beside the modelled one; none where no generation is published. [TWh] */
function chartOf(years: readonly Year[]): { chart?: Chart } {
  const bars = years.flatMap(({ title, targets }) => {
    const generation = targets.filter(({ quantity }) => quantity.startsWith('generation'))
    return generationsOf(targets).map(quantity => {
      const own = generation.filter(target => target.quantity === quantity)
      return {
        category: title ? joined([sourceNamed(quantity), title]) : sourceNamed(quantity),
        published: own.find(({ tolerance }) => tolerance !== null),
        disputed: own.find(({ tolerance }) => tolerance === null),
        modelled: own[0]!.modelled,
      }
    })
  })
  if (bars.length === 0) return {}
  const disputed = bars.map(bar => bar.disputed?.published ?? Number.NaN)
  return {
    chart: {
      kind: 'bars',
      categories: bars.map(({ category }) => category),
      unit: unitOf('TWh'),
      stacked: false,
      series: [
        {
          name: say('backcast.tolerated'),
          color: '#8fa9d1',
          values: bars.map(bar => bar.published?.published ?? Number.NaN),
          spread: bars.map(bar => bar.published?.tolerance ?? Number.NaN),
        },
        ...(disputed.some(value => !Number.isNaN(value))
          ? [{ name: say('backcast.disputedSeries'), color: '#d5d5d8', values: disputed }]
          : []),
        { name: MODELLED, color: '#1f4e9c', values: bars.map(({ modelled }) => modelled) },
      ],
    },
  }
}

/** How far the published figures can be trusted: each with its spread, the disputed ones apart. */
function trust(targets: readonly TargetComparison[]): Text {
  const listed = (chosen: readonly TargetComparison[]) =>
    joined(
      chosen.map(({ quantity, unit, published, tolerance, source }) =>
        say('backcast.figure', {
          quantity: quantityNamed(quantity),
          published:
            tolerance === null ? exact(published) : joined([exact(published), exact(tolerance)], ' ± '),
          unit: unitOf(unit),
          sources: source.split(' ').join(', '),
        }),
      ),
      '; ',
    )
  const judged = targets.filter(({ tolerance }) => tolerance !== null)
  const disputed = targets.filter(({ tolerance }) => tolerance === null)
  return sentences([
    ...(judged.length > 0 ? [say('backcast.judged', { figures: listed(judged) })] : []),
    ...(disputed.length > 0 ? [say('backcast.disputed', { figures: listed(disputed) })] : []),
  ])
}

/** A published number with the digits in which it was published. */
const exact = (value: number): Text => amount(value, (String(value).split('.')[1] ?? '').length)

/** Carrier of a quantity of generation. */
const sourceNamed = (quantity: string): Text =>
  quantity === 'generation' ? say('quantity.generation') : named(quantity.replace(/^generation-/, ''))

function tableOf(targets: readonly (TargetComparison & { called: Text })[]): FigureTable {
  return {
    columns: [
      say('backcast.quantity'),
      say('why.unit'),
      say('backcast.publishedColumn'),
      say('backcast.tolerance'),
      say('backcast.modelledColumn'),
      say('term.difference'),
      say('backcast.verdict'),
      say('term.source'),
    ],
    rows: targets.map(target => [
      target.called,
      unitOf(target.unit),
      target.published,
      target.tolerance ?? '',
      target.modelled,
      target.modelled - target.published,
      verdict(target),
      target.source,
    ]),
    digits: 3,
  }
}

/** Digits after the point that give two that count. */
const digitsFor = (value: number) => Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))))

/** `met`, `missed by 0.4 TWh`, or `disputed`. */
export function verdict({ met, published, modelled, tolerance, unit }: TargetComparison): Text {
  if (met === null || tolerance === null) return say('verdict.disputed')
  if (met) return say('verdict.met')
  const beyond = Math.abs(modelled - published) - tolerance
  return say('verdict.missed', { by: amount(beyond, digitsFor(beyond)), unit: unitOf(unit) })
}
