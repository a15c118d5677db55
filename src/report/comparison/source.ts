import { say } from '../words/text.ts'

/** Where all figures of a comparison come from. */
export const SOURCE = say('comparison.source')
