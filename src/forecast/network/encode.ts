/** How one feature becomes inputs of a network. */
export type Code =
  | { kind: 'scaled'; mean: number; spread: number }
  | { kind: 'course'; period: number; harmonics: number }
  | { kind: 'classes'; count: number }
  | { kind: 'flag' }

/** Furthest that a scaled input may be from its mean, in spreads. */
const FURTHEST = 5

/** How each feature is put in: courses of day and year as waves, weekdays and zones as classes, all else scaled. */
export function codesFor(names: readonly string[], columns: readonly Float32Array[], zones: number): Code[] {
  return names.map((name, f): Code => {
    if (name === 'hour') return { kind: 'course', period: 24, harmonics: 4 }
    if (name === 'day of year') return { kind: 'course', period: 366, harmonics: 3 }
    if (name === 'weekday') return { kind: 'classes', count: 7 }
    if (name === 'zone') return { kind: 'classes', count: zones }
    if (name.startsWith('holiday')) return { kind: 'flag' }
    return { kind: 'scaled', ...spreadOf(columns[f]!) }
  })
}

function spreadOf(column: Float32Array): { mean: number; spread: number } {
  let [sum, squares, count] = [0, 0, 0]
  for (const value of column) {
    if (Number.isNaN(value)) continue
    sum += value
    squares += value * value
    count++
  }
  const mean = count > 0 ? sum / count : 0
  return { mean, spread: Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) || 1 }
}

/** Number of inputs. */
export const widthOf = (codes: readonly Code[]): number =>
  codes.reduce((sum, code) => sum + inputsOf(code), 0)

function inputsOf(code: Code): number {
  if (code.kind === 'course') return 2 * code.harmonics
  return code.kind === 'classes' ? code.count : 1
}

/** Inputs of all rows, row after row; what is missing is taken as usual. */
export function encode(codes: readonly Code[], columns: readonly Float32Array[], rows: number): Float32Array {
  const width = widthOf(codes)
  const inputs = new Float32Array(rows * width)
  let at = 0
  codes.forEach((code, f) => {
    const column = columns[f]!
    for (let row = 0; row < rows; row++) put(code, column[row]!, inputs, row * width + at)
    at += inputsOf(code)
  })
  return inputs
}

function put(code: Code, value: number, inputs: Float32Array, at: number): void {
  if (Number.isNaN(value)) return
  if (code.kind === 'scaled') {
    inputs[at] = Math.max(-FURTHEST, Math.min(FURTHEST, (value - code.mean) / code.spread))
  } else if (code.kind === 'flag') {
    inputs[at] = value > 0 ? 1 : 0
  } else if (code.kind === 'classes') {
    inputs[at + Math.round(value)] = 1
  } else {
    for (let k = 0; k < code.harmonics; k++) {
      const angle = (2 * Math.PI * (k + 1) * value) / code.period
      inputs[at + 2 * k] = Math.sin(angle)
      inputs[at + 2 * k + 1] = Math.cos(angle)
    }
  }
}
