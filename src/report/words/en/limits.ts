/** Templates of what a study does not show, in English; other languages stand beside it with the same keys. */
export const limits = {
  'limits.zones':
    'Lines within a zone: power moves freely there, so that overloads and losses inside a zone are not seen.',
  'limits.oblasts':
    'Lines within an oblast, voltage and stability: corridors are one line each, their power flow is linear.',
  'limits.foresight':
    'Surprises: the whole year is known in advance, so that storage and plants are used better than anybody could.',
  'limits.weather': 'Other years: weather, inflows and demand are those of one year.',
  'limits.segments':
    'Every hour in the choice of what to build: the plan saw {segments} segments of the year, and all hours only when it was run.',
  'limits.demandIsFixed': 'Answers of users to prices: demand is given.',
  'limits.prices': 'Tariffs: prices are what one MWh more would cost the system, not what users pay.',
  'limits.grade':
    'Certainty: the data of this run rest on {sources} sources, of which {assumptions} are assumptions of this project with reasons and ranges (grade of the data: assumption).',
} as const satisfies Readonly<Record<string, string>>
