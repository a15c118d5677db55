/**
 * What the model notes, as it says it, and names of classes of plants, in English; other languages stand beside it with
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
  'technology.coal-steam': 'coal-steam',
  'technology.coal-steam-new': 'coal-steam-new',
  'technology.gas-steam': 'gas-steam',
  'technology.gas-ocgt-existing': 'gas-ocgt-existing',
  'technology.reservoir': 'reservoir',
  'technology.hydro-ror': 'hydro-ror',
  'technology.hydro-reservoir': 'hydro-reservoir',
} as const satisfies Readonly<Record<string, string>>
