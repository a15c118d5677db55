/** Templates of what came out, in English; other languages stand beside it with the same keys. */
export const overviewWords = {
  demand: 'In {hours} of {year} the country asks for {demand} TWh and {peak} GW at the highest.',
  year: 'the year',
  hours: '{hours} hours',
  mix: 'It is met by {parts}.',
  part: '{carrier} ({share} %)',
  built: 'The least-cost plan builds {parts}.',
  builtPart: '{gw} GW of {carrier}',
  builtNothing: 'Building nothing is the least-cost plan.',
  planCost:
    'A year costs {cost} million {currency} at prices of {priceYear}, of which {building} million for what is built.',
  runCost: 'Running it costs {cost} million {currency} at prices of {priceYear}.',
  trade: 'Imports are {imports} TWh, exports {exports} TWh.',
  emissions: 'It emits {co2} Mt of CO₂, {intensity} kg for each MWh generated.',
  unserved: '{gwh} GWh of demand are not met.',
  served: 'All demand is met.',
  curtailed: '{share} % of what wind and sun could give is not used.',
  prices: 'On average one MWh more would cost the system {parts}.',
  pricePart: '{price} {currency} in {bus}',
  priceRange: 'On average one MWh more would cost the system between {least} and {most}.',
  outages: 'Forced outages would leave demand unmet in {hours} hours a year, ± {error}.',
} as const satisfies Readonly<Record<string, string>>
