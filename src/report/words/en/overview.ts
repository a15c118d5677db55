/** Templates of what came out, in English; other languages stand beside it with the same keys. */
export const overview = {
  'overview.demand': 'In {hours} of {year} the country asks for {demand} TWh and {peak} GW at the highest.',
  'overview.year': 'the year',
  'overview.hours': '{hours} hours',
  'overview.mix': 'It is met by {parts}.',
  'overview.part': '{carrier} ({share} %)',
  'overview.built': 'The least-cost plan builds {parts}.',
  'overview.builtPart': '{gw} GW of {carrier}',
  'overview.builtNothing': 'Building nothing is the least-cost plan.',
  'overview.planCost':
    'A year costs {cost} million {currency} at prices of {priceYear}, of which {building} million for what is built.',
  'overview.runCost': 'Running it costs {cost} million {currency} at prices of {priceYear}.',
  'overview.trade': 'Imports are {imports} TWh, exports {exports} TWh.',
  'overview.emissions': 'It emits {co2} Mt of CO₂, {intensity} kg for each MWh generated.',
  'overview.unserved': '{gwh} GWh of demand are not met.',
  'overview.served': 'All demand is met.',
  'overview.curtailed': '{share} % of what wind and sun could give is not used.',
  'overview.prices': 'On average one MWh more would cost the system {parts}.',
  'overview.pricePart': '{price} {currency} in {bus}',
  'overview.priceRange': 'On average one MWh more would cost the system between {least} and {most}.',
  'overview.outages': 'Forced outages would leave demand unmet in {hours} hours a year, ± {error}.',
} as const satisfies Readonly<Record<string, string>>
