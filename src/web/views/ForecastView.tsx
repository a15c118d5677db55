import { useEffect, useState } from 'react'
import { CostOfError } from '../forecast/CostOfError.tsx'
import { ModelFigures } from '../forecast/ModelFigures.tsx'
import type { Forecasts } from '../forecast/models.ts'
import { MODELS_FILE } from '../messages.ts'
import { useWords } from '../words/useWords.ts'

const NONE: Forecasts = { models: [], operation: null }

/** Trained forecasters: what they learnt from, how well they did beside simple references, how often their ranges held. */
export function ForecastView() {
  const { t } = useWords()
  const [forecasts, setForecasts] = useState<Forecasts | null>(null)
  useEffect(() => {
    let isHere = true
    fetch(new URL(MODELS_FILE, document.baseURI))
      .then(async answer => {
        const read = answer.ok ? ((await answer.json()) as Forecasts) : NONE
        if (isHere) setForecasts(read)
      })
      .catch(() => setForecasts(NONE))
    return () => {
      isHere = false
    }
  }, [])
  if (forecasts === null) return <p className="waiting">{t('page.loading')}</p>
  return (
    <>
      <p className="card note">{t('forecast.intro')}</p>
      {forecasts.models.length === 0 ? (
        <p className="card">{t('forecast.none')}</p>
      ) : (
        forecasts.models.map(model => <ModelFigures key={model.name} model={model} />)
      )}
      <CostOfError found={forecasts.operation} />
    </>
  )
}
