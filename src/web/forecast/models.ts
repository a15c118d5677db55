import type { ModelCard } from '../../forecast/card.ts'
import type { ExampleDays } from '../../study/forecasting/exampleDays.ts'
import type { Operation } from '../../study/operate/operation.ts'

/** A trained model that lies in the repository. */
export interface ShownModel {
  name: string
  card: ModelCard
  /** Null where the model keeps none. */
  days: ExampleDays | null
}

/** An operation with what is known of its making. */
export interface FoundOperation {
  operation: Operation
  /** What to type to make it again. */
  command: string
  madeOn: string
  version: string
  /** Would the same command find the same today: are scenario, data and models those it was made from? */
  isCurrent: boolean
}

/** Everything that the view of forecasts shows. */
export interface Forecasts {
  models: readonly ShownModel[]
  /** What errors cost, as `qazgrid operate` found it; null where nobody keeps it. */
  operation: FoundOperation | null
}
