/** Templates of what prices say, in English; other languages stand beside it with the same keys. */
export const market = {
  'market.value':
    '{carrier}, {bus}: {hours} full-load hours, market value {value} {currency}/MWh, capture rate {rate}.',
  'market.curtailed': '{carrier}, {bus}: {gwh} GWh not used; {reasons}.',
  'market.reason': '{reason} {share}',
  'market.reasonAt': '{reason} ({where}) {share}',
  'market.levelised': '{name}: LCOE {lcoe}, system LCOE {system} {currency}/MWh.',
  'market.storage': '{name}: margin {margin} million {currency}, emptied {cycles} times.',
} as const satisfies Readonly<Record<string, string>>
