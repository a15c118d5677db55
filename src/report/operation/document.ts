import type { Names } from '../../languages.ts'
import type { Operation } from '../../study/operate/operation.ts'
import type { ReportDocument } from '../document.ts'
import { namesUsed } from '../words/namesUsed.ts'
import { modelSays, ofScenario } from '../words/naming.ts'
import { say } from '../words/text.ts'
import { operationFigures } from './figures.ts'
import { operationSentences } from './sentences.ts'

/** The report of an operation, with what the data call the things that it tells of. */
export function operationDocument(
  operation: Operation,
  names: Readonly<Record<string, Names>> = {},
): ReportDocument {
  const document = {
    title: say('operated.title', { title: ofScenario('scenario', operation.scenario, operation.title) }),
    because: say('operated.because'),
    alarms: [],
    summary: operationSentences(operation),
    keys: [],
    figures: operationFigures(operation),
    notes: operation.notes.map(modelSays),
    limits: LIMITS,
    sources: operation.sources,
  }
  return { ...document, names: namesUsed(document, names) }
}

/** What the study does not show. */
const LIMITS = [
  say('operated.limitYears'),
  say('operated.limitOnce'),
  say('operated.limitOutages'),
  say('operated.limitGrid'),
]
