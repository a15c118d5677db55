/** Templates of what prices say, in English; other languages stand beside it with the same keys. */
export const marketWords = {
  value:
    '{carrier}, {bus}: {hours} full-load hours, market value {value} {currency}/MWh, capture rate {rate}.',
  curtailed: '{carrier}, {bus}: {gwh} GWh not used; {reasons}.',
  reason: '{reason} {share}',
  reasonAt: '{reason} ({where}) {share}',
  levelised: '{name}: LCOE {lcoe}, system LCOE {system} {currency}/MWh.',
  storage: '{name}: margin {margin} million {currency}, emptied {cycles} times.',
} as const satisfies Readonly<Record<string, string>>
