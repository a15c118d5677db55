/** How text stands. */
export interface TextStyle {
  color: string
  size?: number
  align?: 'left' | 'center' | 'right'
  isBold?: boolean
  /** Room that it has; letters that would need more are drawn narrower. [px] */
  most?: number
}

/** Draws onto a screen or into a file. Points are x and y one after the other. [px] */
export interface Pen {
  area(points: readonly number[], color: string): void
  line(points: readonly number[], color: string, width: number, dash?: readonly number[]): void
  rect(x: number, y: number, width: number, height: number, color: string): void
  circle(x: number, y: number, radius: number, color: string): void
  text(x: number, y: number, text: string, style: TextStyle): void
}

/** Colours that a drawing takes from the page: text, faint lines, what is behind. */
export interface Ink {
  text: string
  soft: string
  grid: string
  paper: string
  accent: string
  warning: string
}

/** Size of a drawing. [px] */
export interface Size {
  width: number
  height: number
}

/** A drawing that any pen can make. */
export type Drawing = (pen: Pen, size: Size, ink: Ink) => void

/** Typeface of all drawings. */
export const TYPEFACE =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans SC", sans-serif'
