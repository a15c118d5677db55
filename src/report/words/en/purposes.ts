/** What some scenarios are for, as their files have it, in English; other languages stand beside it with the same keys. */
export const purposes = {
  'because.2020-backcast':
    "A model that cannot reproduce the past should not be asked about the future. Fleet, demand and border exchange of 2020; coal against gas is the model's answer.",
  'because.2023-backcast': 'The same test on a year with a tighter system and three times the wind of 2020.',
  'because.2030-cold-calm':
    'The coldest week, ten percent more heat and household demand, hardly any wind, the largest unit out, and the plants announced for the North and the South are not ready. Who goes without light, what stands in the way, and what would help at what cost? With the announced plants the week is survived.',
  'because.2030-gas-first':
    'Coal of Soviet age closes and the announced coal is not built. Combined cycles may take its place, wherever they are cheapest.',
  'because.2030-reference':
    "Demand of 147 TWh met by today's fleet and the additions that have been announced as firm; the measure for all other scenarios.",
  'because.2030-renewables-50':
    'Half of the generation of 2030 from sun, wind, water and biomass. What has to be built beside the announced additions, where, and what does it cost?',
} as const satisfies Readonly<Record<string, string>>
