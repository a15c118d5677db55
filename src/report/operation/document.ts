import type { Operation } from '../../study/operate/operation.ts'
import type { ReportDocument } from '../document.ts'
import { operationFigures } from './figures.ts'
import { operationSentences } from './sentences.ts'

/** The report of an operation. */
export const operationDocument = (operation: Operation): ReportDocument => ({
  title: `${operation.title}: operated day by day`,
  because: 'What it costs to plan a day on what is forecast and to run it on what comes.',
  alarms: [],
  summary: operationSentences(operation),
  keys: [],
  figures: operationFigures(operation),
  notes: operation.notes,
  limits: LIMITS,
  sources: operation.sources,
})

/** What the study does not show. */
const LIMITS = [
  'Years are simulated: weather by a generator fitted to one year, demand by its usual course, weather and chance. Heat, rivers and plants that are out are known beforehand.',
  'Forecasts are made once a day. An operator who looks again within the day is better off, with all ways of forecasting.',
  'No plant fails between the day ahead and the hour; the reserve is for errors of forecasts alone.',
  'Reserves and redispatch know the limits between zones and nothing of the grid within them.',
]
