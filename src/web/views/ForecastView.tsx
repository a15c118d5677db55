import { useEffect, useState } from 'react'
import { ModelFigures } from '../forecast/ModelFigures.tsx'
import type { ShownModel } from '../forecast/models.ts'
import { MODELS_FILE } from '../messages.ts'
import { useWords } from '../words/useWords.ts'

/** Trained forecasters: what they learnt from, how well they did beside simple references, how often their ranges held. */
export function ForecastView() {
  const { t } = useWords()
  const [models, setModels] = useState<readonly ShownModel[] | null>(null)
  useEffect(() => {
    let isHere = true
    fetch(new URL(MODELS_FILE, document.baseURI))
      .then(async answer => {
        const read = answer.ok ? ((await answer.json()) as ShownModel[]) : []
        if (isHere) setModels(read)
      })
      .catch(() => setModels([]))
    return () => {
      isHere = false
    }
  }, [])
  if (models === null) return <p className="waiting">{t('page.loading')}</p>
  return (
    <>
      <p className="card note">{t('forecast.intro')}</p>
      {models.length === 0 ? (
        <p className="card">{t('forecast.none')}</p>
      ) : (
        models.map(model => <ModelFigures key={model.name} model={model} />)
      )}
    </>
  )
}
