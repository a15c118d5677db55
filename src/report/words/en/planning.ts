/** Figures of what is built and what it costs, in English; other languages stand beside it with the same keys. */
export const planning = {
  'cures.title': 'What would help, and at what cost',
  'cures.note':
    'The least-cost mix that meets all demand of the horizon, and each technology alone. Building is paid for the whole year, whatever use it has in the rest of it.',
  'cures.mix': 'least cost',
  'cures.notEnough': '{what} (not enough)',
  'cures.cost': 'annual cost',
  'cures.cure': 'Cure',
  'cures.left': 'Still not met',
  'plan.title': 'What is built',
  'plan.stretches':
    'Decided over {segments} stretches of the horizon in view, at an expected cost of {expected}; every hour dispatched with it costs {cost}, {more} more. No plan costs less than {bound}: this one is within {gap} of the best.',
  'plan.everyHour':
    'Decided with every hour of the horizon in view, at an expected cost of {expected}; every hour dispatched with it costs {cost}, {more} more. No plan costs less than {bound}: this one is within {gap} of the best.',
  'plan.nothing': 'Nothing is built.',
  'plan.overnight': 'Overnight, {currency}/kW or kWh',
  'plan.annual': 'Annual cost',
  'cards.title': 'Why built, why not built',
  'cards.note':
    'What a MW earns and costs a year at the prices of the plan: where it is built, the mean of what stands; where not, the first one. What is built and free in its size earns just what it costs.',
  'cards.energy': 'energy',
  'cards.surplus': 'Earned beyond cost',
  'cards.entersAt': 'Would enter at',
  'cards.costs': 'Costs',
  'earnings.title': 'When it is earned',
  'earnings.note':
    'What a MW earns from energy and from rules that count energy, less what running costs. What a reserve margin pays has no hour and is not in it.',
  'earnings.best': 'Of it in the best {share} % of the time, %',
  'levelised.title': 'Levelised costs, two ways',
  'levelised.note':
    'LCOE: what a MW costs a year over the energy it gives in this plan. System LCOE: the same plus the demand-weighted mean price, {price} {unit}, less the market value: what it costs that the energy does not come when it is needed. Of what is not built: the first MW.',
  'levelised.system': 'System LCOE',
  'policies.title': 'What the rules cost',
  'policies.note': 'The last unit that a rule asks for or forbids; the first ones cost less.',
  'policies.meaning': 'What it means',
  'adequacy.title': 'If plants fail',
  'adequacy.note':
    'Forced outages of every unit sampled over the year {draws} times (seed {seed}). {found} Many countries plan for 3 hours. One weather year; neighbours sell what the dispatch may buy and do not fail.',
  'adequacy.found':
    'Demand is not met in {hours} ± {hoursError} hours a year (LOLE), {energy} ± {energyError} MWh (EENS); ± is one standard error.',
  'adequacy.none': 'In none of them was demand not met.',
  'adequacy.series': 'expected energy not served',
  'prices.title': 'What a megawatt-hour is worth',
  'prices.note': 'Cost of one more MWh of demand, hours in falling order.',
  'prices.zones': 'Zones are means over their oblasts, weighted with demand.',
  'prices.noTariff': 'It is the running cost of the dearest plant that is needed, not a tariff.',
  'prices.rules':
    'What rules cost at their edge is in it: where they ask for more of something, it may even be worth less than nothing.',
  'marketValues.title': 'Market values and capture rates',
  'marketValues.note':
    'The market value is the mean price of the hours in which a carrier produces, weighted with its output; the capture rate is that over the plain mean price of the zone: below 100 % where much of it comes at the same time. In a plan the prices are those of the plan, which can still build, not those of the dispatch that follows it.',
  'marketValues.value': 'Market value',
  'marketValues.rate': 'Capture rate',
  'storageMargins.title': 'What stores earn',
  'storageMargins.note':
    'What they are paid for what they give less what they pay for what they take. Reservoirs are filled by water: theirs is what the water is worth.',
  'storageMargins.margin': 'Margin',
  'storageMargins.store': 'Store',
  'storageMargins.given': 'Given',
  'storageMargins.taken': 'Taken',
  'storageMargins.cycles': 'Emptied, times',
  'bill.title': 'What it costs to run',
  'bill.planTitle': 'What it costs to build and to run',
  'bill.note': 'Fuel, variable cost and CO₂ in {currency} of {priceYear}; exports earn.',
  'bill.building': 'Building is the annuity and fixed operation of what is new.',
  'bill.fixed': 'Fixed cost of what stands is not part of it.',
} as const satisfies Readonly<Record<string, string>>
