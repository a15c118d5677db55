import type { SpokenSheet } from '../../src/report/formats/formulaSheet.ts'

type Value = number | number[]

/** Functions as spreadsheets document them; the internal rate by Newton's method from 10 %, as they do it. */
const FUNCTIONS: Record<string, (...values: Value[]) => number> = {
  SUM: (...values) => values.flat().reduce((sum, value) => sum + value, 0),
  MAX: (...values) => Math.max(...values.flat()),
  MIN: (...values) => Math.min(...values.flat()),
  IF: (test, yes, no) => Number(test ? yes : no),
  NPV: (rate, ...values) =>
    values.flat().reduce((sum, value, k) => sum + value / (1 + Number(rate)) ** (k + 1), 0),
  PMT: (rate, years, debt) => (-Number(debt) * Number(rate)) / (1 - (1 + Number(rate)) ** -Number(years)),
  IFERROR: (value, other) => (Number.isFinite(value) ? Number(value) : Number(other)),
  IRR: values => newton(values as number[], 0.1),
}

function newton(flows: readonly number[], guess: number): number {
  let rate = guess
  for (let step = 0; step < 100; step++) {
    const value = flows.reduce((sum, flow, k) => sum + flow / (1 + rate) ** k, 0)
    const slope = flows.reduce((sum, flow, k) => sum - (k * flow) / (1 + rate) ** (k + 1), 0)
    const next = rate - value / slope
    if (Math.abs(next - rate) < 1e-14) break
    rate = next
  }
  return rate
}

/** A little spreadsheet: + − * / ( ) > , cells, ranges and a few functions; no more than our sheets use. */
export function spreadsheet(rows: SpokenSheet['rows']): (address: string) => number {
  const known = new Map<string, number>()
  const cell = (address: string): number => {
    const plain = address.replaceAll('$', '')
    const seen = known.get(plain)
    if (seen !== undefined) return seen
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(plain)!
    const content = rows[Number(row) - 1]?.[indexOf(letters!)] ?? 0
    const value = typeof content === 'object' ? evaluate(content.formula) : Number(content)
    known.set(plain, value)
    return value
  }
  const range = (from: string, to: string): number[] => {
    const [, first, top] = /^([A-Z]+)(\d+)$/.exec(from.replaceAll('$', ''))!
    const [, last, bottom] = /^([A-Z]+)(\d+)$/.exec(to.replaceAll('$', ''))!
    expectSameRow(top!, bottom!)
    const count = indexOf(last!) - indexOf(first!) + 1
    return Array.from({ length: count }, (_, k) => cell(`${lettersOf(indexOf(first!) + k)}${top}`))
  }
  function evaluate(formula: string): number {
    const tokens =
      formula.match(/"[^"]*"|\$?[A-Z]+\$?\d+|[A-Z]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[-+*/(),:>]/g) ?? []
    let place = 0
    const take = (token: string) => tokens[place] === token && ++place > 0
    const comparison = (): number => {
      const left = sum()
      return take('>') ? Number(left > sum()) : left
    }
    const sum = (): number => {
      let value = product()
      for (;;) {
        if (take('+')) value += product()
        else if (take('-')) value -= product()
        else return value
      }
    }
    const product = (): number => {
      let value = factor()
      for (;;) {
        if (take('*')) value *= factor()
        else if (take('/')) value /= factor()
        else return value
      }
    }
    const factor = (): number => {
      if (take('-')) return -factor()
      if (take('(')) {
        const value = comparison()
        take(')')
        return value
      }
      const token = tokens[place++]!
      if (tokens[place] === '(') return call(token)
      if (token.startsWith('"')) return Number.NaN
      return /^\$?[A-Z]/.test(token) ? cell(token) : Number(token)
    }
    const call = (name: string): number => {
      const values: Value[] = []
      place++
      while (!take(')')) {
        if (tokens[place + 1] === ':') {
          values.push(range(tokens[place]!, tokens[place + 2]!))
          place += 3
        } else values.push(comparison())
        take(',')
      }
      return FUNCTIONS[name]!(...values)
    }
    const value = comparison()
    if (place !== tokens.length) throw new SyntaxError(`${formula}: ${tokens[place]} is too much`)
    return value
  }
  return cell
}

function expectSameRow(top: string, bottom: string): void {
  if (top !== bottom) throw new RangeError(`A range over rows ${top} to ${bottom}.`)
}

const indexOf = (letters: string) =>
  [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter
}
