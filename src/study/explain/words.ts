import type { CauseKind, FixKind } from './trouble.ts'

/** Sentences about a trouble, by what it is. */
export type TroubleWords =
  | 'short'
  | 'excess'
  | 'rise'
  | 'fall'
  | 'givenShort'
  | 'givenExcess'
  | 'levelShort'
  | 'levelExcess'
  | 'energyShort'
  | 'energyExcess'
  | 'policyShort'
  | 'policyExcess'
  | 'reserveShort'
  | 'storeShort'
  | 'storeExcess'
  | 'otherShort'
  | 'otherExcess'

/** All templates of a language. What stands in braces is filled in; nothing else knows words. */
export interface Words {
  months: readonly string[]
  /** Ways to end without a solution. */
  endings: Readonly<Record<'stopped' | 'unbounded' | 'failed' | 'contradiction' | 'unknown', string>>
  /** Moments and runs of hours. */
  moment: string
  sameDay: string
  otherDay: string
  always: string
  /** How parts are joined. */
  between: string
  or: string
  /** A trouble, what it sums up to, and how often it comes again. */
  troubles: Readonly<Record<TroubleWords, string>>
  inAll: string
  atWorst: string
  again: string
  /** For whose reasons the other runs of hours come, and what was not looked into. */
  alike: string
  allAlike: string
  likeOther: string
  otherwise: string
  once: string
  times: string
  furtherReasons: string
  notLooked: string
  /** Troubles beyond those that are told. */
  more: string
  andSoOn: string
  causes: Readonly<Record<CauseKind, string>>
  /** The same cause where there is too much rather than too little. */
  causesOfExcess: Readonly<Partial<Record<CauseKind, string>>>
  /** The same cause where emissions are told of. */
  causesInTonnes: Readonly<Partial<Record<CauseKind, string>>>
  installed: string
  enough: string
  fixes: Readonly<Record<FixKind, string>>
  costing: string
  /** Carriers of buses: `412 MW of heat`. */
  ofCarrier: Readonly<Record<string, string>>
  carriers: Readonly<Record<string, string>>
  /** Policies and other limits. */
  limits: Readonly<Record<string, string>>
}

/** The templates in English. */
export const english: Words = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  endings: {
    stopped: 'The run was stopped before it had a solution.',
    unbounded:
      'The cost has no lower limit: something without a largest size earns money with each unit more.',
    failed: 'The solver gave up without an answer; this is not the fault of the input.',
    contradiction: 'The limits of the scenario contradict one another.',
    unknown: 'The limits of the scenario contradict one another; which of them could not be found out.',
  },
  moment: '{day} {month} {clock}',
  sameDay: '{day} {month} {clock} to {end}',
  otherDay: '{start} to {end}',
  always: 'all the time',
  between: '; ',
  or: ', or ',
  troubles: {
    short: '{bus}, {when}: {amount}{ofCarrier} short',
    excess: '{bus}, {when}: {amount}{ofCarrier} too much',
    rise: '{unit} at {bus}, {when}: must rise by {amount} more in an hour than it can',
    fall: '{unit} at {bus}, {when}: must fall by {amount} more in an hour than it can',
    givenShort: '{unit} at {bus}, {when}: {amount} less than is set for it',
    givenExcess: '{unit} at {bus}, {when}: {amount} more than is set for it',
    levelShort: '{unit} at {bus}, {when}: holds {amount} less than is asked of it',
    levelExcess: '{unit} at {bus}, {when}: holds {amount} more than is asked of it',
    energyShort: '{unit} at {bus} gives {amount} less than the least that is asked of it',
    energyExcess: '{unit} at {bus} must give {amount} more than it may',
    policyShort: '{limit} is missed by {amount}',
    policyExcess: '{limit} is exceeded by {amount}',
    reserveShort: '{limit}, {when}: {amount} short',
    storeShort: '{unit} at {bus}, {when}: lacks {amount} that it would have to hold',
    storeExcess: '{unit} at {bus}, {when}: cannot get rid of {amount}',
    otherShort: '{limit}, {when}: {amount} too little',
    otherExcess: '{limit}, {when}: {amount} too much',
  },
  inAll: ' ({total} in all)',
  atWorst: ' ({total} in all, most on {at})',
  again: 'This happens {count} times, {hours} h and {total} in all',
  alike: ', {count} times for these reasons',
  allAlike: ', each time for these reasons',
  likeOther: 'for the same reasons as on {at}',
  otherwise: '{times} for other reasons: {sentence}',
  once: 'once',
  times: '{count} times',
  furtherReasons: 'And for {count} other sets of reasons',
  notLooked: 'Reasons of {count} more were not looked into',
  more: 'And {count} more: {names}',
  andSoOn: ' and so on',
  causes: {
    demand: 'demand of {name} is {amount}',
    demandAround: 'with that of {name} {amount} more',
    taken: '{carrier} takes {amount}',
    brought: '{carrier} that must be made brings {amount}',
    supply: 'what is given to {name} is {amount}',
    connectionAtLimit: '{name} is at its limit of {amount}',
    connectionOut: '{name} is out',
    converterAtLimit: '{name} makes no more than {amount}',
    nothingConnected: 'nothing is connected that could serve it',
    plantsAtMost: '{carrier} gives no more than {amount}{installed}',
    plantsAtLeast: '{carrier} must give {amount}',
    takersAtMost: '{carrier} takes no more than {amount}',
    takersAtLeast: '{carrier} must take {amount}',
    storageAtMost: '{name} gives no more than {amount}',
    storageEmpty: '{name} gives {amount} and runs empty',
    storageKept: '{name} gives {amount} and keeps the rest for later',
    storageSpent: '{name} gives {amount}, all that flows in',
    storageFull: '{name} can hold no more',
    inflow: '{amount} flow into {name} or were in it',
    ramp: '{name} can change by no more than {amount} an hour',
    given: '{name} is held at {amount}',
    budgetAtMost: '{name} may give no more than {amount} in all',
    budgetAtLeast: '{name} must give {amount} in all',
    policy: '{limit} leaves no more',
    asked: '{amount} is asked for',
    allowed: '{amount} is allowed',
    before: 'an hour before it is {amount}',
    sizeAtMost: 'no more than {amount} of {name} may be built',
    unmet: '{amount} of the demand of {name} is not met either',
  },
  causesOfExcess: {
    storageAtMost: '{name} takes no more than {amount}',
    storageEmpty: '{name} is empty',
    storageKept: '{name} keeps its room for later',
  },
  causesInTonnes: {
    plantsAtLeast: '{carrier} that must run emits {amount}',
    demand: 'demand of {name} makes {amount}',
    taken: '{carrier} makes {amount}',
  },
  installed: ' of {installed}',
  enough: 'It would be enough to {fixes}',
  fixes: {
    connection: 'raise the limit of {name} by {amount}',
    converter: 'enlarge {name} by {amount}',
    plants: 'add {amount} of plants at {bus}',
    mustRun: 'let {carrier} give {amount} less',
    ramp: 'let {name} change by {amount} an hour more',
    higher: 'raise {limit} by {amount}',
    lower: 'lower {limit} by {amount}',
  },
  costing: ' ({technology}, {money} a year)',
  ofCarrier: { heat: ' of heat', hydrogen: ' of hydrogen' },
  carriers: { AC: 'demand for electricity' },
  limits: {
    co2Cap: 'the CO₂ cap',
    renewableShare: 'the least share of renewables',
    importLimit: 'the limit on imports',
    reserveMargin: 'the reserve margin',
    hydrogenDelivery: 'the hydrogen delivery',
    buildRate: 'the limit on building {name}',
    'generator.energy': 'the energy limit of {name}',
    'generator.ramp': 'the ramp limit of {name}',
    'heatAndPower.ramp': 'the ramp limit of {name}',
    'link.ramp': 'the ramp limit of {name}',
    'generator.given': 'what is set for {name}',
    'storageUnit.given': 'what is set for {name}',
    'storageUnit.givenDischarge': 'the discharge set for {name}',
    'storageUnit.givenCharge': 'the charge set for {name}',
    'storageUnit.givenLevel': 'the level set for {name}',
    'store.given': 'what is set for {name}',
    'store.givenLevel': 'the level set for {name}',
    'line.given': 'the flow set for {name}',
    'link.given': 'the flow set for {name}',
    ban: 'the ban of {name}',
    'spinningReserve.up': 'spinning reserve upwards',
    'spinningReserve.down': 'spinning reserve downwards',
  },
}
