import { InvalidArgumentError, Option } from 'commander'

/** A whole number. */
export function seedOf(text: string): number {
  const seed = Number(text)
  if (Number.isInteger(seed)) return seed
  throw new InvalidArgumentError('It must be a whole number.')
}

/** Which end of the ranges of assumed numbers is taken. */
export const assumedOption = (): Option =>
  new Option('--assumed <end>', 'assumed numbers as they are, or at the low or high end of their ranges')
    .choices(['value', 'low', 'high'])
    .default('value')

/** What generating commands ask for alike. */
export interface GenerateOptions {
  years: number
  seed: number
  data: string
  assumed: 'value' | 'low' | 'high'
}

/** A place as text: latitude and longitude in degrees. */
export function placeOf(text: string): { latitudeDeg: number; longitudeDeg: number } {
  const [latitudeDeg, longitudeDeg, ...more] = text.split(',').map(Number)
  const isPlace = Math.abs(latitudeDeg!) <= 90 && Math.abs(longitudeDeg!) <= 180 && more.length === 0
  if (isPlace) return { latitudeDeg: latitudeDeg!, longitudeDeg: longitudeDeg! }
  throw new InvalidArgumentError('It must be latitude and longitude, like 51.13,71.43.')
}

/** A number within limits. */
const within = (least: number, most: number, what: string) => (text: string) => {
  const value = Number(text)
  if (text.trim() !== '' && value >= least && value <= most) return value
  throw new InvalidArgumentError(`It must be ${what} from ${least} to ${most}.`)
}

/** A tilt in degrees. */
export const angleOf = within(0, 90, 'an angle')
/** A height of turbines in metres. */
export const heightOf = within(10, 300, 'a height')
