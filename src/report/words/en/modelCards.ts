/** What cards of trained models say, as the cards have it, in English; other languages stand beside it with the same keys. */
export const modelCards = {
  'modelCard.title.kazakhstan': 'Kazakhstan, next day: wind, sun and demand by zone (simulated years)',
  'modelCard.title.load': 'GEFCom2014-E, day-ahead load',
  'modelCard.title.solar': 'GEFCom2014, solar track',
  'modelCard.target.kazakhstan':
    'wind, solar, industry, households (with services) by zone, and national demand: all simulated',
  'modelCard.source.kazakhstan':
    'Simulated: years of the weather generator (src/weather) and demand that answers to them (data/kz/weather-assumptions.csv). Shares of rated power, or of mean demand, which is that of {year}. Seed {calibration} calibrates, seeds {tests} test.',
  'modelCard.source.elsewhere': '{citation} Data outside this repository.',
  'modelCard.seed': 'seed {seed}',
  'modelCard.unit': 'share of nominal power',
  'modelCard.method.kazakhstan':
    'What physics says of the foreseen weather, or the usual course of demand, and on it the mean of {networks} small networks for each kind of target: {count} quantiles ({levels}) that cannot cross, bounded by rated power and clear sky, corrected daily (adaptive conformal correction); demand reconciled by weighted least squares. Issued at 10:00 in Astana for 36 hours from the next midnight on.',
  'modelCard.method.daily':
    'Gradient-boosted trees{networks} for 28 quantiles, sorted, bounded, and corrected daily (adaptive conformal correction); fitted anew every {months} months on everything before. Only the scores are kept.',
  'modelCard.method.tasks':
    'Gradient-boosted trees for 28 quantiles, the mean of one model for all zones and one for each where there are several, sorted and bounded; for each task fitted anew on everything measured before it. Only the scores are kept.',
  'modelCard.method.lastYear':
    'Gradient-boosted trees{networks} for 28 quantiles, sorted, bounded, and corrected by what the last year taught (adaptive conformal correction).',
  'modelCard.networks': ' and {count} networks',
  'modelCard.limit.hindcast':
    'Hindcast: it was trained and tested with the weather that really came. With a forecast of the weather it does worse.',
  'modelCard.limit.trees':
    'Trees do not go beyond what they have seen: a new plant, a new large customer or unheard-of weather needs new training.',
  'modelCard.limit.corrected':
    'Intervals are right on average over the year and, by their daily correction, over recent weeks; not hour by hour.',
  'modelCard.limit.uncorrected': 'Intervals are not corrected: while a task runs nothing is measured.',
  'modelCard.limit.holidays': 'Holidays are not known to it.',
  'modelCard.limit.simulated':
    'Everything is simulated: scores say how well the models know the generator, not how well they would do in Kazakhstan. Train them again on measured series before using them there.',
  'modelCard.limit.weather':
    'How well weather is foreseen is an assumption (with its range in data/kz/weather-assumptions.csv), and skill hangs on it.',
  'modelCard.limit.demand':
    'How demand answers to weather and chance is an assumption. Its usual course over the year is taken as known, as an operator has it from former years; the reference “usual course” shows how much that alone is worth.',
  'modelCard.limit.independent':
    'Forecast errors of one day and the next are independent in the generator; real ones last longer.',
  'modelCard.limit.otherDemand':
    'For years with other demand its parts keep their course and change their size; the more their shares differ, the less the model of the national sum knows.',
  'modelCard.limit.noTrend': 'A year is like any other: no trend, no new plants, no holidays that move.',
} as const satisfies Readonly<Record<string, string>>
