import type { Ink } from '../charts/pen.ts'

/** Colours of drawings as the style sheet has them now. */
export function inkNow(): Ink {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    text: read('text'),
    soft: read('soft'),
    grid: read('grid'),
    paper: read('paper'),
    accent: read('accent'),
    warning: read('warning'),
  }
}
