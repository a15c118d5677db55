import { useEffect } from 'react'
import { Chooser } from '../compare/Chooser.tsx'
import { KeyTable } from '../compare/KeyTable.tsx'
import { PriceCurves } from '../compare/PriceCurves.tsx'
import { nameOfRun } from '../compare/runs.ts'
import { BarsFigure } from '../mix/BarsFigure.tsx'
import { CostFigure } from '../mix/CostFigure.tsx'
import { capacityGw, emissionsMt, generationTwh } from '../mix/sums.ts'
import { Waiting } from '../parts/Waiting.tsx'
import { useDesk } from '../state/desk.ts'
import { fetchCase } from '../state/fetching.ts'
import { useWords } from '../words/useWords.ts'

const FIRST = ['2030-reference', '2030-renewables-50']

/** Up to six runs beside one another: the same axes, differences to the first, what drives them. */
export function CompareView() {
  const { t } = useWords()
  const ground = useDesk(state => state.ground)!
  const cases = useDesk(state => state.cases)
  const asked = useDesk(state => state.compared)
  const compared = asked.length > 0 ? asked : FIRST
  const key = compared.join()
  useEffect(() => {
    for (const name of key.split(','))
      if (ground.scenarios.some(each => each.name === name)) void fetchCase(name)
  }, [key, ground])
  const runs = compared.flatMap(name =>
    cases[name] ? [{ id: name, name: nameOfRun(name, ground, t), one: cases[name] }] : [],
  )
  const known = compared.filter(name => cases[name] ?? ground.scenarios.some(each => each.name === name))
  const bars = (sums: typeof capacityGw) => runs.map(({ name, one }) => ({ name, parts: sums(one) }))
  const [first, ...others] = runs
  return (
    <>
      <Chooser compared={compared} />
      {runs.length < known.length ? <Waiting mayBeSolved={ground.atCentre} /> : null}
      {first ? (
        <>
          <KeyTable runs={runs} />
          <div className="pair">
            <BarsFigure
              title={t('mix.energy')}
              file="compare-generation"
              unit="TWh"
              digits={1}
              bars={bars(generationTwh)}
            />
            <BarsFigure
              title={t('mix.capacity')}
              file="compare-capacity"
              unit="GW"
              digits={1}
              bars={bars(capacityGw)}
            />
          </div>
          {others.map(({ id, name, one }) => (
            <CostFigure key={id} shown={one} base={first.one} baseName={first.name} shownName={name} />
          ))}
          <div className="pair">
            <BarsFigure
              title={t('mix.emissions')}
              file="compare-emissions"
              unit="Mt CO₂"
              digits={1}
              bars={bars(emissionsMt)}
            />
            <PriceCurves runs={runs} />
          </div>
        </>
      ) : null}
    </>
  )
}
