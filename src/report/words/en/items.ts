/** Items of a bill, in English; other languages stand beside it with the same keys. */
export const items = {
  'item.building': 'Building',
  'item.running': 'Fuel and running',
  'item.CO₂': 'CO₂',
  'item.heat': 'Fuel for heat',
  'item.lost load': 'Lost load',
  'item.policy broken': 'Policies broken',
  'item.reserve short': 'Reserve short',
  'item.stand-by': 'Stand-by',
  'item.starts': 'Starts',
  'item.stops': 'Stops',
  'item.keeping': 'Keeping in store',
  'item.spilling': 'Spilling',
} as const satisfies Readonly<Record<string, string>>
