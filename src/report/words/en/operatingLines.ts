/** Sentences and lines of years that are operated day by day, in English; other languages stand beside it with the same keys. */
export const operatingLines = {
  'operatedSays.oneYear': 'one simulated year',
  'operatedSays.years': '{count} simulated years',
  'operatedSays.costs':
    'Operating the system for a year costs, in million {currency} of {year} and the mean of {years}: {costs}.',
  'operatedSays.way': '{way} {money}',
  'operatedSays.less':
    'With {of} it costs {money} million {currency} a year less than with {against}{range}: {reasons}.',
  'operatedSays.more':
    'With {of} it costs {money} million {currency} a year more than with {against}{range}: {reasons}.',
  'operatedSays.range': ' (90 % interval {low} to {high} less)',
  'operatedSays.errors':
    'Net demand is missed by {error} MW in the mean instead of {other}, {points} points of skill; each is worth {money} thousand {currency} or {tenge} million tenge a year.',
  'operatedSays.reasonLess': '{what} {money} less',
  'operatedSays.reasonMore': '{what} {money} more',
  'operatedSays.reasons': '{list} (million {currency})',
  'operatedSays.alike': 'all parts are alike',
  'operatedSays.ordered':
    'The order is the one to expect: perfect foresight costs no more than the model, the model less than {better}, and that beyond chance.',
  'operatedSays.notBeyondChance':
    'The order to expect, perfect foresight, model, {better}, does not come out beyond chance.',
  'operatedSays.notInMean':
    'The order to expect, perfect foresight, model, {better}, does not come out in the mean.',
  'operatedLine.head': '{title}, operated day by day: {span}, {currency} of {year}',
  'operatedLine.days': '{days} days of {years}',
  'operatedLine.way': 'way',
  'operatedLine.error': 'error MW',
  'operatedLine.reserve': 'reserve MW',
  'operatedLine.coalStarts': 'coal starts',
  'operatedLine.curtailed': 'curtailed GWh',
  'operatedLine.unserved': 'unserved GWh',
  'operatedLine.imbalances': 'imbalances',
} as const satisfies Readonly<Record<string, string>>
