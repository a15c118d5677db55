import type { Case } from '../data/case.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useWords } from '../words/useWords.ts'

/** What a MWh of each carrier is worth, and what it costs where it may be built. */
export function MarketTables({ shown }: { shown: Case }) {
  const { t, name, inUnit } = useWords()
  const { market, currency } = shown
  if (!market) return null
  const perMwh = `${currency}/MWh`
  const values = {
    columns: [
      t('table.carrier'),
      t('table.place'),
      t('table.gwh'),
      t('table.fullLoadHours'),
      inUnit(t('table.marketValue'), perMwh),
      t('table.captureRate'),
    ],
    rows: market.values.map(({ carrier, bus, generationMwh, fullLoadHours, valuePerMwh, captureRatePu }) => [
      name(carrier),
      name(bus),
      generationMwh / 1000,
      fullLoadHours,
      valuePerMwh,
      captureRatePu,
    ]),
    digits: 2,
    digitsBy: [undefined, undefined, 0, 0],
  }
  const levelised = {
    columns: [
      t('table.name'),
      t('table.place'),
      t('table.isBuilt'),
      inUnit('LCOE', perMwh),
      inUnit(t('table.systemLcoe'), perMwh),
    ],
    rows: market.levelised
      .toSorted((one, other) => one.systemLevelisedCost - other.systemLevelisedCost)
      .map(({ name: unit, bus, isBuilt, levelisedCost, systemLevelisedCost }) => [
        name(unit),
        name(bus),
        isBuilt ? t('table.yes') : t('table.no'),
        levelisedCost,
        systemLevelisedCost,
      ]),
    digits: 1,
  }
  return (
    <>
      {levelised.rows.length > 0 ? (
        <Figure
          title={t('mix.lcoe')}
          note={t('mix.lcoeNote')}
          saving={{ file: `lcoe-${shown.scenario}`, sheet: levelised, isLong: true }}
        >
          <Numbers sheet={levelised} label={t('mix.lcoe')} />
        </Figure>
      ) : null}
      <Figure
        title={t('mix.values')}
        note={t('mix.valuesNote')}
        saving={{ file: `market-values-${shown.scenario}`, sheet: values, isLong: true }}
      >
        <Numbers sheet={values} label={t('mix.values')} />
      </Figure>
    </>
  )
}
