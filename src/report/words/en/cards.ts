/** Templates of the cards in English; other languages stand beside it with the same keys. */
export const cards = {
  'card.built': '{name} ({bus}): {size} are built.',
  'card.notBuilt': '{name} ({bus}) is not built.',
  'card.earns': 'Each {unit} earns {money} {currency} a year: {parts}.',
  'card.wouldEarn': 'The first {unit} would earn {money} {currency} a year: {parts}.',
  'card.wouldEarnNothing':
    'The first {unit} would earn nothing: at no hour does its price cover what running costs.',
  'card.costs': 'It costs {money}: {parts}.',
  'card.breaksEven': 'So it earns its cost and no more; the last {unit} is worth just what it costs.',
  'card.more': 'What it earns beyond its cost, {money}, is the worth of what holds it back: {limits}.',
  'card.forced': 'It earns {money} less than it costs and is built because it must be: {limits}.',
  'card.lacks': '{money} {currency} a year are missing for each {unit}.',
  'card.wouldEnter':
    'At these prices it would enter at {breakEven} {currency}/{small} instead of {overnight} ({change}).',
  'card.wouldEnterOr':
    'At these prices it would enter at {breakEven} {currency}/{small} instead of {overnight} ({change}), or with {premium} {currency} more for each MWh.',
  'card.together':
    'Nothing is traded at {idle} in this plan, so that its price there may be another: it would come only together with others.',
  'card.notForNothing':
    'Even for nothing it would not be built, since what it earns does not cover its fixed operation; {premium} {currency} more for each MWh would do.',
  'card.notAtAll':
    'Even for nothing it would not be built, since what it earns does not cover its fixed operation.',
  'card.part': '{what} {money}',
  'card.none': 'none',
  'card.entered':
    '{technology} is not built and would have to cost {breakEven} {currency}/{small} or less; {name} costs {overnight}.',
  'card.left':
    '{technology} is built at {overnight} {currency}/{small} ({name}) and would be up to {breakEven}.',
  'card.indispensable':
    'The plan cannot do without {technology}: with none of it there is no plan at any cost.',
  'card.neverEnters':
    '{technology} is not built, and would not be for nothing: {name} costs {overnight} {currency}/{small}, but its fixed operation alone costs more than it is worth.',
  'card.proof': 'Proof, solved again: with 99 % of that cost the plan builds {below}, with 101 % {above}.',
  'card.noProof': 'Not proven: with 99 % of that cost the plan builds {below}, with 101 % {above}.',
} as const satisfies Readonly<Record<string, string>>
