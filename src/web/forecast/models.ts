import type { ModelCard } from '../../forecast/card.ts'

/** A trained model that lies in the repository. */
export interface ShownModel {
  name: string
  card: ModelCard
}
