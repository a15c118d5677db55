/**
 * How long the page's studies take in a real browser: `npm run bench:browser`.
 *
 * Prints sizes and first answer; the whole year with its memory, beside the command line's cost; and, for numbers of
 * stretches and both solvers, what a moved slider takes and how far its answers are from all hours. Machines are shared and
 * noisy: compare within one run. Building the page solves its ten cases first, unless they are kept in `build/cases` from before: that takes
 * ten minutes of processor time, three cases by oblast most of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { costInNode } from '../support/costInNode.ts'
import { openSite, type Site } from '../support/openSite.ts'
import { measureDescendants } from './descendants.ts'

const STRETCHES = [96, 144, 216, 324, 486, 729]
/** To what sliders are moved, one after the other; `exact`: this wish is also solved over all hours. */
const MOVES: readonly { slider: 'co2' | 'wind'; to: number; exact?: boolean }[] = [
  { slider: 'co2', to: 2 },
  { slider: 'co2', to: 3 },
  { slider: 'co2', to: 8 },
  { slider: 'co2', to: 20, exact: true },
  { slider: 'co2', to: 21 },
  { slider: 'wind', to: 100 },
  { slider: 'wind', to: 500 },
  { slider: 'wind', to: 1500, exact: true },
  { slider: 'co2', to: 40 },
  { slider: 'co2', to: 60, exact: true },
]

const site = await openSite()
try {
  printSizes()
  const exact = await measureYear()
  console.log('\nstretches  solver         median ms  slowest ms  CPU ms  furthest from all hours, %')
  for (const solver of ['highs', 'timeStructured'])
    for (const count of STRETCHES) await measureMoves(count, solver, exact)
  await measureOwnChoice()
} finally {
  await site.close()
}

/** What is sent, as it lies there and as servers compress it. */
function printSizes(): void {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.\w+$/.test(name),
  )
  for (const file of files) {
    const bytes = readFileSync(join(site.folder, file))
    console.log(`${file}: ${kb(bytes.length)}, compressed ${kb(gzipSync(bytes).length)}`)
  }
}

/** Solves the reference over all hours and tells what it took; gives the costs of the wishes that are to be exact. */
async function measureYear(): Promise<(number | undefined)[]> {
  const started = performance.now()
  const { page, version } = await open(site, '')
  const first = performance.now() - started
  await page.waitForTimeout(3000)
  const before = measureDescendants()
  let mostMb = 0
  const watching = setInterval(() => {
    mostMb = Math.max(mostMb, measureDescendants().largestMb)
  }, 200)
  await move(page, 'co2', 1, false)
  await answerTo(page, 'quick-status', 1, 0).waitFor()
  await page.locator('#solve').click()
  const cost = await exactCost(page, 1, 0)
  clearInterval(watching)
  const cpu = measureDescendants().cpuSeconds - before.cpuSeconds
  const inNode = await costInNode('2030-reference', [])
  console.log(
    `\nChromium ${version}; first quick answer ${(first / 1000).toFixed(1)} s after opening the page and moving a slider`,
  )
  console.log(`${await page.locator('#exact-status').textContent()} ${cpu.toFixed(1)} CPU s`)
  console.log(`memory ${before.largestMb} MB before, ${mostMb} MB at most while it solved`)
  console.log(`cost ${cost}, beside the command line's ${(cost / inNode - 1).toExponential(1)}`)
  const costs: (number | undefined)[] = []
  const wish = { co2: 1, wind: 0 }
  for (const { slider, to, exact = false } of MOVES) {
    wish[slider] = to
    await move(page, slider, to, exact)
    costs.push(exact ? await exactCost(page, wish.co2, wish.wind) : undefined)
  }
  return costs
}

async function measureMoves(count: number, solver: string, exact: readonly (number | undefined)[]) {
  const { page } = await open(site, `?segments=${count}&solver=${solver}`)
  // Once through, so that the code is compiled.
  await replay(page)
  const before = measureDescendants().cpuSeconds
  const answers = await replay(page)
  const cpu = (measureDescendants().cpuSeconds - before) / answers.length
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const errors = answers.flatMap(({ objective }, k) =>
    exact[k] === undefined ? [] : [100 * Math.abs(objective / exact[k] - 1)],
  )
  const cells = [
    String(count).padEnd(10),
    solver.padEnd(14),
    times[Math.floor(times.length / 2)]!.toFixed(0).padStart(9),
    times.at(-1)!.toFixed(0).padStart(11),
    (1000 * cpu).toFixed(0).padStart(7),
    Math.max(...errors)
      .toFixed(3)
      .padStart(11),
  ]
  console.log(cells.join(' '))
}

/** What the page settles at by itself, before and after it knows the prices of all hours. */
async function measureOwnChoice(): Promise<void> {
  const { page } = await open(site, '')
  for (let round = 0; round < 2; round++) await replay(page)
  console.log(`\nby itself: ${await page.locator('#quick-status').textContent()}`)
  await page.locator('#solve').click()
  await exactCost(page, 60, 1500)
  await page.locator('#numbers tbody tr:first-child td:last-child:not(:empty)').waitFor()
  console.log(
    `cut by the prices of all hours: ${await page.locator('#numbers tbody tr:first-child').innerText()}`,
  )
}

async function replay(page: Page): Promise<{ objective: number; milliseconds: number }[]> {
  const wish = { co2: 1, wind: 0 }
  for (const slider of ['co2', 'wind'] as const) await move(page, slider, wish[slider], false)
  const answers: { objective: number; milliseconds: number }[] = []
  for (const { slider, to } of MOVES) {
    wish[slider] = to
    await move(page, slider, to, false)
    const answer = answerTo(page, 'quick-status', wish.co2, wish.wind)
    await answer.waitFor()
    const read = async (name: string) => Number(await answer.getAttribute(`data-${name}`))
    answers.push({ objective: await read('objective'), milliseconds: await read('milliseconds') })
    await page.waitForTimeout(300)
  }
  return answers
}

async function open(from: Site, query: string) {
  const { page } = await from.open(query)
  await page.locator('#map .oblast').first().waitFor()
  await page.locator('#co2').fill('2')
  await page.locator('#quick-status[data-objective]').waitFor()
  return { page, version: page.context().browser()!.version() }
}

/** Moves a slider, and lets go of it if every hour is to be solved. */
async function move(page: Page, slider: string, value: number, letsGo: boolean): Promise<void> {
  const input = page.locator(`#${slider}`)
  await input.fill(String(value))
  if (letsGo) await input.dispatchEvent('pointerup')
}

function answerTo(page: Page, id: string, co2: number, wind: number) {
  // A lever that stands where nobody moved it is not told.
  const has = (name: string, value: number, neutral: number) =>
    value === neutral ? `:not([data-${name}])` : `[data-${name}="${value}"]`
  return page.locator(`#${id}[data-objective]${has('co2', co2, 1)}${has('wind', wind, 0)}`)
}

async function exactCost(page: Page, co2: number, wind: number): Promise<number> {
  const answer = answerTo(page, 'exact-status', co2, wind)
  await answer.waitFor({ timeout: 300_000 })
  return Number(await answer.getAttribute('data-objective'))
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
