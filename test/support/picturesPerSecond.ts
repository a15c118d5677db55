import type { Page } from 'playwright-core'

/** Wheel turns of a measurement. */
const TURNS = 41

/** Turns a wheel over the first picture of a view, in and out, once for each picture of the screen: how many there are a second. */
export const picturesPerSecond = (page: Page): Promise<number> =>
  page.evaluate(`(async () => {
    const canvas = document.querySelector('.figure canvas')
    const started = performance.now()
    for (let k = 0; k < ${TURNS}; k++) {
      canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: k % 16 < 9 ? -1 : 1, cancelable: true }))
      await new Promise(requestAnimationFrame)
    }
    return (1000 * ${TURNS}) / (performance.now() - started)
  })()`)
