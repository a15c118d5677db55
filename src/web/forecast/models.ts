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

/** Everything that the view of forecasts shows. */
export interface Forecasts {
  models: readonly ShownModel[]
  /** What errors cost, as `qazgrid operate` found it last on this computer; null where it was not run. */
  operation: Operation | null
}
