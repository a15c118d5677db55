/** Years that are operated day by day, in English; other languages stand beside it with the same keys. */
export const operating = {
  'operated.title': '{title}: operated day by day',
  'operated.because': 'What it costs to plan a day on what is forecast and to run it on what comes.',
  'operated.limitYears':
    'Years are simulated: weather by a generator fitted to one year, demand by its usual course, weather and chance. Heat, rivers and plants that are out are known beforehand.',
  'operated.limitOnce':
    'Forecasts are made once a day. An operator who looks again within the day is better off, with all ways of forecasting.',
  'operated.limitOutages':
    'No plant fails between the day ahead and the hour; the reserve is for errors of forecasts alone.',
  'operated.limitGrid':
    'Reserves and redispatch know the limits between zones and nothing of the grid within them.',
  'note.reserveQuantiles':
    'Reserves are sized from the quantiles of the forecast itself: net demand is to stay within them in 95 of 100 hours.',
  'note.reserveRule':
    'Reserves follow a fixed rule, whoever forecasts: shares of demand and of expected wind and sun (imbalance.csv).',
  'note.relaxed':
    'Slow plants of a class in a zone run in parts: a status between 0 and 1 stands for their many units.',
  'note.whole': 'Each slow plant is on or off.',
  'note.firstDays': 'Only the first {days} days of each year were run; money is of those days.',
  'way.perfect': 'perfect',
  'way.model': 'model',
  'way.persistence': 'persistence',
  'way.climatology': 'climatology',
  'operated.perfectBase': 'with perfect foresight, an upper bound that nobody reaches',
  'operated.perfect': 'with perfect foresight',
  'operated.with': 'with {way}',
  'operatedCost.title': 'What each way of forecasting costs',
  'operatedCost.note':
    'Fuel, starts, running empty, exchange and unserved energy, less what is left in reservoirs; in the mean of {years}. Bars: more than {base}.',
  'operatedCost.ranges':
    'Years differ more from one another than ways do, so the range of a cost says little; that of a difference stands below.',
  'operatedCost.more': 'more than the best',
  'operatedCost.way': 'Way',
  'operatedCost.from': 'from',
  'operatedCost.to': 'to',
  'operatedCost.error': 'Error',
  'operatedCost.within': 'Within it, %',
  'operatedCost.short': 'Reserve short',
  'operatedCost.coalStarts': 'Starts of coal',
  'operatedCost.gasStarts': 'Starts of gas',
  'operatedCost.curtailed': 'Curtailed',
  'operatedCost.unserved': 'Unserved',
  'operatedCost.excess': 'Given away',
  'operatedReasons.title': 'Where the difference comes from',
  'operatedReasons.note':
    'What is paid for more or less than {base}. Coal that runs empty is in coal burnt; all rows add up to the difference of the cost.',
  'operatedReasons.paidFor': 'Paid for',
  'whyDearer.gas': 'gas burnt',
  'whyDearer.coal': 'coal burnt',
  'whyDearer.starts': 'starts',
  'whyDearer.exchange': 'exchange with neighbours',
  'whyDearer.water': 'water used',
  'whyDearer.unserved': 'unserved',
  'whyDearer.other': 'other',
  'operatedInstead.title': 'What runs instead',
  'operatedInstead.note': 'Electricity of a year more or less than {base}.',
  'operatedInstead.unit': 'GWh a year',
  'operatedYears.title': 'The years one by one',
  'operatedYears.note': 'Each year has weather and demand of its own, the same for all ways.',
  'operatedYears.year': 'year {seed}',
  'operatedYears.column': 'Year',
  'operatedBalance.title': 'The bill of imbalances',
  'operatedBalance.note':
    'What wind, sun and demand pay on the balancing market for departing from a schedule that is their forecast, beside the price of the energy: it is paid between participants and is no cost of the system.',
  'operatedBalance.prices':
    'Prices of imbalances are an assumption (imbalance.csv); low and high are its ends.',
  'operatedBalance.bill': 'Bill, million {currency}',
  'operatedBalance.tenge': 'Bill, billion KZT',
  'operatedBalance.missing': 'Missing',
  'operatedBalance.surplus': 'Too much',
  'operatedSkill.title': 'What a point of skill is worth',
  'operatedSkill.note':
    "A point is a hundredth of the mean absolute error of the country's net demand with {way}; who knows everything stands at 100. Ranges: 90 % of ten thousand draws of years with putting back.",
  'operatedSkill.theOther': 'the way compared with',
  'operatedSkill.better': 'Better way',
  'operatedSkill.than': 'than',
  'operatedSkill.saves': 'Saves, million {currency} a year',
  'operatedSkill.points': 'Points between',
  'operatedSkill.point': 'A point, million {currency} a year',
} as const satisfies Readonly<Record<string, string>>
