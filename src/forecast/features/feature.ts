import type { Zoned } from '../panel.ts'

/** One thing that a model may look at. Zones may share an array. */
export interface Feature {
  name: string
  zones: Zoned
}
