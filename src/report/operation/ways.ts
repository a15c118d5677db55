import type { WayMean } from '../../study/operate/compareWays.ts'
import type { Operation } from '../../study/operate/operation.ts'
import { wayNamed } from '../words/naming.ts'
import { say, type Text } from '../words/text.ts'

/** The way that others are held against: who knows everything, or the first. */
export const yardstick = ({ ways }: Operation): WayMean =>
  ways.find(({ name }) => name === 'perfect') ?? ways[0]!

/** The ways beside it. */
export const othersOf = (operation: Operation): WayMean[] =>
  operation.ways.filter(way => way !== yardstick(operation))

/** Against what amounts are told: `with perfect foresight`. */
export const againstNamed = ({ name }: WayMean): Text =>
  name === 'perfect' ? say('operated.perfect') : say('operated.with', { way: wayNamed(name) })
