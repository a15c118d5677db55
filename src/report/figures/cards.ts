import { type Card, type Part, sumOf } from '../../study/explain/cards/card.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { paletteColor } from '../view.ts'
import { partName } from '../words/partName.ts'
import { sizeInWords, tellCard } from '../words/tellCard.ts'
import { inUnit, named, paragraphs, placeNamed, say, sentences, thousandsPerMw } from '../words/text.ts'

/** How many units that are not built are told of in sentences: those that lack least. */
const NEAREST = 5

/** Why built, why not built: what a MW of each candidate earns and costs a year. [thousand money/MW] */
export const cards: FigureMaker = result => {
  const all = (result.plan?.cards ?? []).filter(({ component }) => component !== 'Store')
  if (all.length === 0) return undefined
  const { currency } = result.heading
  const ranked = [...all].sort((one, other) => nearness(other) - nearness(one))
  const told = [
    ...ranked.filter(({ size }) => size > 0),
    ...ranked.filter(({ size, idleBus }) => size === 0 && !idleBus).slice(0, NEAREST),
  ]
  const columns = columnsOf(all)
  const unit = thousandsPerMw(currency)
  return {
    id: 'cards',
    title: say('cards.title'),
    note: paragraphs([say('cards.note'), ...told.map(card => sentences(tellCard(card, currency)))]),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: {
      kind: 'bars',
      categories: ranked.map(({ name }) => named(name)),
      unit,
      stacked: true,
      sideways: true,
      series: columns.map(({ title, pick }, k) => ({
        name: title,
        color: paletteColor(k),
        values: ranked.map(card => pick(card) / 1e3),
      })),
    },
    table: {
      columns: [
        say('term.unit'),
        say('term.where'),
        say('term.built'),
        ...columns.map(({ title }) => inUnit(title, unit)),
        inUnit(say('cards.surplus'), unit),
        say('term.fullLoadHours'),
        inUnit(say('cards.entersAt'), `${currency}/kW`),
        inUnit(say('cards.costs'), `${currency}/kW`),
      ],
      rows: ranked.map(card => [
        named(card.name),
        placeNamed(card.bus),
        card.size > 0 ? sizeInWords(card.size, card) : '',
        ...columns.map(({ pick }) => pick(card) / 1e3),
        card.surplus / 1e3,
        card.fullLoadHours,
        card.breakEvenPerKw ?? '',
        card.overnightPerKw,
      ]),
      digits: 1,
    },
  }
}

/** Surplus over cost: how near a unit is to being built. [pu] */
const nearness = ({ size, surplus, costs }: Card) => (size > 0 ? 1 : 0) + surplus / Math.max(1, sumOf(costs))

/** One column for energy, one for each policy that pays or charges anything, one for each cost, the latter negative. */
function columnsOf(all: readonly Card[]) {
  const named = (pick: (card: Card) => readonly Part[]) => [
    ...new Set(all.flatMap(card => pick(card).map(({ what }) => what))),
  ]
  const isEnergy = (what: string) => what === 'energy' || what === 'taken'
  const of = (parts: readonly Part[], fits: (what: string) => boolean) =>
    sumOf(parts.filter(({ what }) => fits(what)))
  return [
    { title: say('cards.energy'), pick: ({ values }: Card) => of(values, isEnergy) },
    ...named(({ values }) => values)
      .filter(what => !isEnergy(what))
      .map(what => ({
        title: partName({ what, where: '' }),
        pick: ({ values }: Card) => of(values, each => each === what),
      })),
    ...named(({ costs }) => costs).map(what => ({
      title: partName({ what, where: '' }),
      pick: ({ costs }: Card) => -of(costs, each => each === what),
    })),
  ]
}
