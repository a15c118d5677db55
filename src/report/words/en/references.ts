/** References that a forecast is held against, in English; other languages stand beside it with the same keys. */
export const references = {
  'forecastWay.smart persistence': 'smart persistence',
  'forecastWay.convex combination': 'convex combination',
  'forecastWay.same hour last week': 'same hour last week',
  'forecastWay.linear quantile regression': 'linear quantile regression',
  'forecastWay.foreseen weather alone': 'foreseen weather alone',
  'forecastWay.usual course': 'usual course',
} as const satisfies Readonly<Record<string, string>>
