import type { Language } from '../../languages.ts'
import type { Levers } from '../levers.ts'
import type { Changes } from '../messages.ts'

/** Views of the desk in the order of their tabs. */
export const VIEWS = [
  'map',
  'dispatch',
  'mix',
  'compare',
  'why',
  'trust',
  'forecast',
  'class',
  'editor',
] as const
/** One of them. */
export type ViewName = (typeof VIEWS)[number]

/** Light, dark, or as the machine is set. */
export type Theme = 'auto' | 'light' | 'dark'

/** What a share link brings back. */
export interface Shared {
  view: ViewName
  language: Language
  theme: Theme
  scenario: string
  levers: Levers
  changes: Changes
  /** Hour of the horizon that is looked at. */
  hour: number
  /** First hour of the window, and the first one after it; both 0 for all. */
  window: readonly [from: number, to: number]
  /** A place, or all of the country. */
  place: string
  /** Scenarios beside one another. */
  compared: readonly string[]
  /** Length of the horizon in solves of the page; of the scenario unless given. [h] */
  hours: number
  segments: number
  solver: string
}
