/**
 * What the model notes and what rules cost, as it says it, and names of classes of plants, in English; other languages stand beside it with
 * the same keys. What the model says is recognised by its English template.
 */
export const notes = {
  'note.calendar': 'Every year has the 8760 hours of the 2018 calendar; 29 February is left out.',
  'note.gross':
    'Demand is gross: network losses and the own use of plants are inside, generation is gross as well.',
  'note.tradeFixed': 'Exchange with the neighbours is fixed to the published totals of {year}.',
  'note.tradeFlat': 'Exchange with the neighbours is at assumed prices within assumed limits.',
  'note.tradePrices':
    'Exchange with the neighbours is at assumed prices by season and hour, with wheeling, within assumed limits; trade does not move their prices.',
  'note.tradeJoint':
    'Kyrgyzstan and Uzbekistan are dispatched along: their fuel is inside the cost of this run, their generation, demand and emissions are outside of all totals. Their wind, sun, rivers and hours of demand are those of southern Kazakhstan, for want of their own.',
  'note.oblasts':
    'By oblast: which circuits join neighbours, how long they are and what they carry are assumptions; only the limits of the cuts and of the West are published.',
  'note.calibrated':
    'Hydro energy of the year and the mean yield of wind and solar are inputs, calibrated to statistics.',
  'note.demandHeld': 'There is no demand for {year}; that of {last} is held constant.',
  'note.demandDriven': 'Demand of {year} follows its drivers from the published {last}, {path} path.',
  'note.demandLine':
    'There is no demand for {year}; it lies on a straight line between {before} and {after}.',
  'note.stressWind': 'Stress: wind all week at its {quantile} % quantile: {values} of capacity.',
  'note.stressUnit': 'Stress: the largest unit is out, {mw} MW of {name}.',
  'rule.co2Cap.binds':
    'The last tonne of CO₂ that the cap forbids would have saved {cost} {currency}: a price of that height has the same effect.',
  'rule.co2Cap.free': 'The cap does not bind: less CO₂ is emitted anyway.',
  'rule.importLimit.binds': 'One MWh more of imports would save {cost} {currency}.',
  'rule.importLimit.free': 'The limit does not bind: less is imported anyway.',
  'rule.reserveMargin.binds':
    'One MW more to count on at the peak would cost {cost} {currency} a year: what a capacity payment would have to be.',
  'rule.reserveMargin.free': 'The margin does not bind: what is there for other reasons is enough.',
  'rule.renewableShare.binds':
    'One MWh more of renewables than {share} asks for would cost {cost} {currency}: what a green certificate would be worth.',
  'rule.renewableShare.free':
    'The share of {share} does not bind: it would be reached without being asked for.',
  'rule.ban.binds': 'The first MW would save {cost} {currency} a year.',
  'rule.ban.free': 'The ban costs nothing: none would be built.',
  'rule.buildRate.binds': 'One MW more that could be built would save {cost} {currency} a year.',
  'rule.buildRate.free': 'What could be built is not used up.',
  'rule.deliverable.binds': 'One MW more that works could deliver would save {cost} {currency} a year.',
  'rule.deliverable.free': 'What works can deliver is not used up.',
  'rule.hydrogenDelivery': 'One kilogram more of hydrogen would cost {cost} {currency}.',
  'rule.spinningReserve.binds': 'One MW more of spinning reserve all year would cost {cost} {currency}.',
  'rule.spinningReserve.free': 'The reserve costs nothing: plants that run anyway carry it.',
  'rule.water.binds':
    'The last cubic metre that the cap forbids would have saved {cost} {currency}: a price of that height has the same effect.',
  'rule.water.free': 'The cap does not bind: less water is taken anyway.',
  'ruleName.co2Cap': 'CO₂ cap',
  'ruleName.importLimit': 'limit on imports',
  'ruleName.reserveMargin': 'reserve margin',
  'ruleName.renewableShare': 'least share of renewables',
  'ruleName.ban': 'ban',
  'ruleName.buildRate': 'what can be built a year',
  'ruleName.deliverable': 'what works can deliver',
  'ruleName.hydrogenDelivery': 'hydrogen delivery',
  'ruleName.spinningReserve': 'spinning reserve',
  'ruleName.water': 'water cap',
  'technology.coal-steam': 'coal-steam',
  'technology.coal-steam-new': 'coal-steam-new',
  'technology.gas-steam': 'gas-steam',
  'technology.gas-ocgt-existing': 'gas-ocgt-existing',
  'technology.reservoir': 'reservoir',
  'technology.hydro-ror': 'hydro-ror',
  'technology.hydro-reservoir': 'hydro-reservoir',
} as const satisfies Readonly<Record<string, string>>
