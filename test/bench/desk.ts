/**
 * Does the page keep its budget? `npm run bench:desk`, on a quiet machine; ends with 1 where something takes too long.
 *
 * First picture, a lever moved → its answer on the page (the median and the slowest move), slowest reaction to a click or key and
 * pictures a second while zooming a year, all by the browser's own clocks, the median of some rounds. `npm run bench:desk -- site`
 * measures a folder that is built already.
 */
import type { Browser, Page } from 'playwright-core'
import { openChromium, watchPage } from '../support/chromium.ts'
import { serveFolder } from '../support/fileServer.ts'
import { openSite } from '../support/openSite.ts'
import { picturesPerSecond } from '../support/picturesPerSecond.ts'

const ROUNDS = 5
/** All levers of the reference, and to what they move, each from where the last left the others. */
const LEVERS: readonly (readonly [name: string, value: number])[] = [
  ...[10, 20, 30, 40, 15, 25, 35, 45].map(value => ['co2', value] as const),
  ...['demand', 'gas', 'coal'].flatMap(name => [5, 20, 40].map(value => [name, value] as const)),
  ...['wind', 'solar', 'pumped', 'hvdc'].flatMap(name => [500, 2000].map(value => [name, value] as const)),
]
const VIEWS = ['dispatch', 'mix', 'compare', 'why', 'trust', 'forecast', 'class', 'editor', 'map']

/** What is measured, and how much of it is allowed. */
interface Measured {
  what: string
  value: number
  unit: string
  budget: number
  /** A floor, such as pictures a second, rather than a ceiling. */
  isFloor?: boolean
}

const [built] = process.argv.slice(2)
const site = built ? undefined : await openSite()
const server = await serveFolder(built ?? site!.folder)
const browser = await openChromium()
try {
  const results = [
    ...(await measureOpening(browser)),
    ...(await measureLevers(browser)),
    await measureReactions(browser),
    await measureZoom(browser),
  ]
  for (const { what, value, unit, budget, isFloor } of results) {
    const isKept = isFloor ? value >= budget : value <= budget
    if (!isKept) process.exitCode = 1
    const bound = `${isFloor ? 'at least' : 'at most'} ${budget} ${unit}`
    console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${what}: ${value.toFixed(0)} ${unit} (${bound})`)
  }
} finally {
  await browser.close()
  server.close()
  await site?.close()
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!
}

/** Opens the page afresh, waits for its first picture, and closes it after the measurement. */
async function onPage<Found>(from: Browser, hash: string, measure: (page: Page) => Promise<Found>) {
  const { page } = await watchPage(from, `${server.address}${hash}`)
  await page.evaluate(`(async () => {
    while (performance.getEntriesByName('first-picture').length === 0) await new Promise(requestAnimationFrame)
  })()`)
  const found = await measure(page)
  await page.context().close()
  return found
}

async function measureOpening(from: Browser): Promise<Measured[]> {
  const at = (page: Page, name: string) =>
    page.evaluate<number>(`performance.getEntriesByName('${name}')[0].startTime`)
  const times: { paint: number; picture: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    times.push(
      await onPage(from, '', async page => ({
        paint: await at(page, 'first-contentful-paint'),
        picture: await at(page, 'first-picture'),
      })),
    )
  return [
    { what: 'first paint', value: median(times.map(({ paint }) => paint)), unit: 'ms', budget: 1500 },
    { what: 'first picture', value: median(times.map(({ picture }) => picture)), unit: 'ms', budget: 1500 },
  ]
}

/** An answer that the page shows, and over how many stretches it is. */
interface Shown {
  ms: number
  stretches: number
}

/** Levers moved, each until the page shows the answer to that wish. */
async function measureLevers(from: Browser): Promise<Measured[]> {
  const shown = await onPage(from, '', async page => {
    await page.locator('#solve:not([disabled])').waitFor()
    // The solver is loaded and answers once by itself when the first picture stands; nobody is quicker than that.
    await page.waitForTimeout(4000)
    const shown: Shown[] = []
    for (const [name, value] of LEVERS) shown.push(await page.evaluate<Shown>(moved(name, value)))
    return shown
  })
  const told = LEVERS.map(([name, value], k) => {
    const { ms, stretches } = shown[k]!
    return `${name} ${value}: ${ms.toFixed(0)} (${stretches})`
  })
  console.log(`levers, ms (stretches): ${told.join(', ')}`)
  const times = shown.map(({ ms }) => ms)
  return [
    { what: 'a lever moved → its answer', value: median(times), unit: 'ms', budget: 300 },
    { what: 'the slowest of them', value: Math.max(...times), unit: 'ms', budget: 300 },
  ]
}

/** Code that moves a lever as a hand would and gives how long its answer took, and over how many stretches it is. */
function moved(name: string, value: number): string {
  return `(async () => {
    const lever = document.querySelector('#${name}')
    const started = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(lever, '${value}')
    lever.dispatchEvent(new Event('input', { bubbles: true }))
    while (!document.querySelector('#quick-status[data-objective][data-${name}="${value}"]'))
      await new Promise(requestAnimationFrame)
    const { snapshots } = document.querySelector('#quick-status').dataset
    return { ms: performance.now() - started, stretches: Number(snapshots) }
  })()`
}

/** Time from a click or key to the next painted picture, as the browser tells it; views are fetched before. */
async function measureReactions(from: Browser): Promise<Measured> {
  const slowest = await onPage(from, '', async page => {
    const visit = async () => {
      for (const view of VIEWS) {
        await page.locator(`nav a[href="#${view}"]`).click()
        await page.locator(`main[data-view="${view}"] :is(.figure, .card)`).first().waitFor()
        await page.waitForTimeout(300)
      }
    }
    await visit()
    await page.evaluate(`globalThis.reactions = []
      new PerformanceObserver(list => {
        for (const { name, duration, interactionId, target } of list.getEntries())
          if (interactionId) reactions.push({ name: name + ' ' + (target?.textContent || target?.id || ''), duration })
      }).observe({ type: 'event', durationThreshold: 16 })`)
    await visit()
    await page.locator('#theme').click()
    for (let hour = 0; hour < 5; hour++) await page.locator('#hour').press('ArrowRight')
    await page.waitForTimeout(500)
    return page.evaluate<{ name: string; duration: number }[]>('reactions')
  })
  const sorted = slowest.toSorted((one, other) => other.duration - one.duration)
  const told = sorted.slice(0, 8).map(({ name, duration }) => `${name} ${duration}`)
  console.log(`reactions beyond a picture, slowest first, ms: ${told.join(', ')}`)
  return { what: 'slowest reaction', value: sorted[0]?.duration ?? 0, unit: 'ms', budget: 100 }
}

async function measureZoom(from: Browser): Promise<Measured> {
  const rates = await onPage(from, '#dispatch', async page => {
    await page.locator('.figure canvas').first().waitFor()
    await page.waitForTimeout(1000)
    const rates: number[] = []
    for (let round = 0; round < ROUNDS; round++) rates.push(await picturesPerSecond(page))
    return rates
  })
  return {
    what: 'zooming 8760 hours',
    value: median(rates),
    unit: 'pictures a second',
    budget: 30,
    isFloor: true,
  }
}
