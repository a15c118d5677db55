import { useMemo } from 'react'
import { BarsFigure, type PartLook } from '../mix/BarsFigure.tsx'
import { CostFigure } from '../mix/CostFigure.tsx'
import { itemColor } from '../mix/itemColor.ts'
import { MarketTables } from '../mix/MarketTables.tsx'
import { SankeyFigure } from '../mix/SankeyFigure.tsx'
import { capacityGw, emissionsMt, generationTwh, moneyByItem } from '../mix/sums.ts'
import { FootprintTable } from '../money/FootprintTable.tsx'
import { MoneyFigures } from '../money/MoneyFigures.tsx'
import { WaterFigure } from '../money/WaterFigure.tsx'
import { isUntouched, shownCase, useDesk } from '../state/desk.ts'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'

/** What stands, what it gives, what it costs, what it emits. */
export function MixView() {
  const { t, name } = useWords()
  const shown = useDesk(shownCase)!
  const base = useDesk(state => (isUntouched(state) ? undefined : state.cases[state.scenario]))
  const byPlace = (sums: typeof capacityGw) => [
    { name: t('dispatch.country'), parts: sums(shown) },
    ...shown.places.map(place => ({ name: name(place), parts: sums(shown, place) })),
  ]
  const items: PartLook = useMemo(
    () => ({
      nameOf: item => sayOr(t, `item.${item}`, item),
      colorOf: itemColor,
    }),
    [t],
  )
  const runs = base
    ? [
        { name: t('mix.before'), one: base },
        { name: t('mix.now'), one: shown },
      ]
    : [{ name: t('dispatch.country'), one: shown }]
  return (
    <>
      <div className="pair">
        <BarsFigure
          title={t('mix.capacity')}
          file={`capacity-${shown.scenario}`}
          unit="GW"
          digits={2}
          bars={byPlace(capacityGw)}
        />
        <BarsFigure
          title={t('mix.energy')}
          file={`generation-${shown.scenario}`}
          unit="TWh"
          digits={2}
          bars={byPlace(generationTwh)}
        />
      </div>
      <CostFigure shown={shown} />
      {base ? (
        <CostFigure shown={shown} base={base} baseName={t('mix.before')} shownName={t('mix.now')} />
      ) : null}
      <SankeyFigure shown={shown} />
      <div className="pair">
        <BarsFigure
          title={t('mix.emissions')}
          file={`emissions-${shown.scenario}`}
          unit="Mt CO₂"
          digits={2}
          bars={runs.map(run => ({ name: run.name, parts: emissionsMt(run.one) }))}
        />
        <BarsFigure
          title={t('mix.items')}
          file={`items-${shown.scenario}`}
          unit={`M ${shown.currency}`}
          digits={1}
          look={items}
          bars={runs.map(run => ({ name: run.name, parts: moneyByItem(run.one) }))}
        />
      </div>
      <MarketTables shown={shown} />
      <MoneyFigures shown={shown} />
      <div className="pair">
        <WaterFigure shown={shown} />
        <FootprintTable shown={shown} />
      </div>
    </>
  )
}
