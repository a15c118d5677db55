/** What rules are called, and what the last unit that they ask for or forbid is worth, in English; other languages stand beside it with the same keys. */
export const rules = {
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
  'ruleName.co2Price': 'CO₂ price',
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
} as const satisfies Readonly<Record<string, string>>
