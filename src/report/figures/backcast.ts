import { NODES } from '../../study/backcast.ts'
import type { TargetComparison } from '../../study/result.ts'
import type { Chart, FigureMaker, FigureTable } from '../figure.ts'
import { publishedIn } from '../sourcing.ts'

const NOTE =
  'Hydro energy and the mean yield of wind and sun are inputs, calibrated to statistics: their agreement proves nothing. ' +
  'Coal against gas is the model’s own answer. Figures without tolerance are disputed and shown for comparison.'

/** A year as people call it, with what is compared. */
interface Year {
  title: string
  targets: readonly TargetComparison[]
}

/** Published figures of the year beside modelled ones, by zone and by oblast where both were solved. */
export const backcast: FigureMaker = ({ targets, beside, grid }) => {
  if (targets.length === 0) return undefined
  const own = { title: beside ? NODES[grid ? 'oblasts' : 'zones'] : '', targets }
  const runs = beside ? [own, beside].sort((one, other) => (one.title < other.title ? 1 : -1)) : [own]
  return {
    id: 'backcast',
    title: 'How well the model reproduces the year',
    note: [NOTE, ...(beside ? [bothWords(runs)] : []), trust(targets)].join('\n'),
    source: publishedIn(
      'published',
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
  const modelledIn = (category: string) =>
    other.targets.find(({ quantity }) => spoken(quantity) === category)?.modelled ?? Number.NaN
  const named = chart.series.map(each =>
    each.name === MODELLED ? { ...each, name: `${MODELLED} ${first!.title}` } : each,
  )
  const beside = {
    name: `${MODELLED} ${other.title}`,
    color: '#58b09c',
    values: chart.categories.map(modelledIn),
  }
  return { chart: { ...chart, series: [...named, beside] } }
}

/** Name of the series that the model gives. */
const MODELLED = 'modelled'

/** Verdicts of both resolutions in a sentence. */
const bothWords = (runs: readonly Year[]): string => {
  const met = runs.map(({ title, targets }) => {
    const judged = targets.filter(target => target.met !== null)
    return `${title} ${judged.filter(target => target.met).length} of ${judged.length} figures are met`
  })
  return `The same year in both resolutions: ${met.join(', ')}.`
}

/** The same for former years, solved along with a run about a coming one. */
export const past: FigureMaker = ({ past: years }) => {
  if (years.length === 0) return undefined
  const targets = years.flatMap(year => year.targets)
  return {
    id: 'past',
    title: 'How well the model reproduces the past',
    note: [NOTE, ...years.map(year => `${year.title}. ${trust(year.targets)}`)].join('\n'),
    source: publishedIn(
      'published',
      targets.map(({ source }) => source),
    ),
    ...chartOf(years),
    table: tableOf(years.flatMap(titled)),
  }
}

/** Figures of a year under its title. */
const titled = ({ title, targets }: Year): TargetComparison[] =>
  targets.map(target => (title ? { ...target, quantity: `${title}: ${target.quantity}` } : target))

/** Published energy with its tolerance beside the modelled one; none where no generation is published. [TWh] */
function chartOf(years: readonly Year[]): { chart?: Chart } {
  const bars = years.flatMap(({ title, targets }) => {
    const generation = targets.filter(({ quantity }) => quantity.startsWith('generation'))
    return [...new Set(generation.map(({ quantity }) => quantity))].map(quantity => {
      const own = generation.filter(target => target.quantity === quantity)
      return {
        category: title ? `${spoken(quantity)}, ${title}` : spoken(quantity),
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
      unit: 'TWh',
      stacked: false,
      series: [
        {
          name: 'published, with tolerance',
          color: '#8fa9d1',
          values: bars.map(bar => bar.published?.published ?? Number.NaN),
          spread: bars.map(bar => bar.published?.tolerance ?? Number.NaN),
        },
        ...(disputed.some(value => !Number.isNaN(value))
          ? [{ name: 'published, disputed', color: '#d5d5d8', values: disputed }]
          : []),
        { name: MODELLED, color: '#1f4e9c', values: bars.map(({ modelled }) => modelled) },
      ],
    },
  }
}

/** How far the published figures can be trusted: each with its spread, the disputed ones apart. */
function trust(targets: readonly TargetComparison[]): string {
  const say = (chosen: readonly TargetComparison[]) =>
    chosen
      .map(({ quantity, unit, published, tolerance, source }) => {
        const spread = tolerance === null ? '' : ` ± ${tolerance}`
        return `${spoken(quantity)} ${published}${spread} ${unit} (${source.split(' ').join(', ')})`
      })
      .join('; ')
  const judged = targets.filter(({ tolerance }) => tolerance !== null)
  const disputed = targets.filter(({ tolerance }) => tolerance === null)
  return [
    ...(judged.length > 0 ? [`Published, with the spread that is accepted: ${say(judged)}.`] : []),
    ...(disputed.length > 0
      ? [`Disputed, as published figures contradict one another, and not judged: ${say(disputed)}.`]
      : []),
  ].join(' ')
}

/** `generation-coal` → `coal`, `generation` → `all generation`, `coal-share` → `coal share`. */
function spoken(quantity: string): string {
  if (quantity === 'generation') return 'all generation'
  return quantity.replace(/^generation-/, '').replaceAll('-', ' ')
}

function tableOf(targets: readonly TargetComparison[]): FigureTable {
  return {
    columns: ['Quantity', 'Unit', 'Published', 'Tolerance', 'Modelled', 'Difference', 'Verdict', 'Source'],
    rows: targets.map(target => [
      target.quantity,
      target.unit,
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

/** `met`, `missed by 0.4 TWh`, or `disputed`. */
export function verdict({ met, published, modelled, tolerance, unit }: TargetComparison): string {
  if (met === null || tolerance === null) return 'disputed'
  if (met) return 'met'
  return `missed by ${(Math.abs(modelled - published) - tolerance).toPrecision(2)} ${unit}`
}
