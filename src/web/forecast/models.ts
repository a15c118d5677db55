import type { ModelCard } from '../../forecast/card.ts'

/** A trained model that lies in the repository. */
export interface ShownModel {
  name: string
  card: ModelCard
}

/** The file beside the page with the cards of all trained models. */
export const MODELS_FILE = 'models.json'
