import { en } from '../words/en/index.ts'
import { modelSays, pathNamed } from '../words/naming.ts'
import { recogniser } from '../words/recognise.ts'
import { amount, named, say, type Text, unitOf } from '../words/text.ts'

/** An uncertain input, as a tornado calls it. */
export const inputNamed = modelSays

/** How ends of ranges are written by who reads the tables. */
const recognise = recogniser({
  'ends.aYear': en['ends.aYear'],
  'ends.path': en['ends.path'],
  'ends.perOwn': en['ends.perOwn'],
  'ends.per': en['ends.per'],
  'ends.and': en['ends.and'],
})

/** A low, middle or high value, as its table has it: a number with its unit, or a path of demand. */
export function endTold(value: string): Text {
  const found = recognise(value)
  if (found) return say(found.key, gapsTold(found.gaps))
  const measured = /^(-?[\d.]+) (\S+)$/.exec(value)
  if (measured) return say('ends.measured', { value: numberTold(measured[1]!), unit: unitOf(measured[2]!) })
  return /^-?[\d.]+$/.test(value) ? numberTold(value) : pathNamed(value)
}

function gapsTold(gaps: Readonly<Record<string, string>>): Record<string, Text> {
  const told = Object.entries(gaps).map(([gap, text]): [string, Text] => {
    if (gap === 'path') return [gap, pathNamed(text)]
    if (gap === 'basis') return [gap, basisNamed(text)]
    if (gap === 'year' || gap === 'unit') return [gap, text]
    return [gap, numberTold(text)]
  })
  return Object.fromEntries(told)
}

/** For what a cost is told. */
const basisNamed = (basis: string): Text =>
  `basis.${basis}` in en ? say(`basis.${basis}` as 'basis.kW') : named(basis)

/** A number with its own digits; what is none stays as it is. */
const numberTold = (text: string): Text =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? amount(Number(text), (text.split('.')[1] ?? '').length) : text
