import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { costInNode } from '../support/costInNode.ts'
import { openSite, type Site } from '../support/openSite.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(48)
}, 120_000)
afterAll(async () => {
  await site.close()
})

/** All hours are solved in `test/long`. */
const WEEK = '?hours=168'
const answered = (page: Page, id: string) => page.locator(`#${id}[data-objective]`).waitFor()
const read = async (page: Page, id: string, what: string) =>
  Number(await page.locator(`#${id}`).getAttribute(`data-${what}`))

test('the page opens on a solved case without a solve, a complaint or another host', async () => {
  const { page, complaints, hosts } = await site.open()
  await page.locator('#map .oblast').first().waitFor()
  expect(await page.locator('#map .oblast').count()).toBeGreaterThan(12)
  expect(await page.locator('#map .flow').count()).toBeGreaterThan(2)
  expect(await page.locator('[data-key="cost"] strong').textContent()).toMatch(/\d/)
  expect(await page.locator('#quick-status').textContent()).toBe('')
  const timing = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    picture: performance.getEntriesByName('first-picture')[0]?.startTime ?? 0,
  }))
  console.log(
    `first paint ${timing.paint.toFixed(0)} ms, first picture ${timing.picture.toFixed(0)} ms; budget 1500 ms`,
  )
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

test('moving a slider is answered over stretches, and the map and the numbers follow', async () => {
  const { page, complaints } = await site.open(WEEK)
  await answered(page, 'quick-status')
  const before = await read(page, 'quick-status', 'objective')
  await page.locator('#co2').press('PageUp')
  await page.locator(`#quick-status:not([data-objective="${before}"])[data-co2="11"]`).waitFor()
  expect(await read(page, 'quick-status', 'objective')).toBeGreaterThan(before)
  expect(await read(page, 'quick-status', 'snapshots')).toBeGreaterThanOrEqual(96)
  expect(page.url()).toContain('l.co2=11')
  expect(complaints).toEqual([])
})

test('every hour, solved in the browser without a network, costs what it costs on the command line', async () => {
  const { page, complaints } = await site.open(WEEK)
  await answered(page, 'quick-status')
  await page.context().setOffline(true)
  await page.locator('#wind').press('PageUp')
  await answered(page, 'exact-status')
  const wind = await page.locator('#wind').inputValue()
  const more = `{ bus: south, carrier: wind, profile: south-wind, p_nom: ${wind}, build_year: 2020, source: x }`
  const settings = ['horizon.hours=168', `add.generators.more-wind-south=${more}`]
  const cost = await costInNode('2030-reference', settings)
  expect(Number(wind)).toBeGreaterThan(0)
  expect(Math.abs((await read(page, 'exact-status', 'objective')) / cost - 1)).toBeLessThan(1e-9)
  await page.locator('#numbers tbody tr:first-child td:last-child:not(:empty)').waitFor()
  expect(await page.locator('#numbers tbody tr:first-child').textContent()).toMatch(/^Cost, M USD.*\s%$/)
  expect(complaints).toEqual([])
})

test('every lever moves the answer', async () => {
  const { page, complaints } = await site.open('?hours=24&segments=24')
  await answered(page, 'quick-status')
  const seen = new Set([await read(page, 'quick-status', 'objective')])
  for (const lever of ['demand', 'gas', 'coal', 'co2', 'wind', 'solar', 'pumped', 'hvdc']) {
    await page.locator(`#${lever}`).fill(lever === 'hvdc' || lever === 'pumped' ? '1000' : '20')
    if (lever === 'wind' || lever === 'solar') await page.locator(`#${lever}`).fill('1000')
    await page.locator(`#quick-status[data-${lever}]`).waitFor()
    const [, wanted] = [await page.waitForTimeout(50), await page.locator(`#${lever}`).inputValue()]
    await page.locator(`#quick-status[data-${lever}="${wanted}"]`).waitFor()
    seen.add(await read(page, 'quick-status', 'objective'))
  }
  // Pumped storage and more lines may be worth nothing in one day; all others cost or save something.
  expect(seen.size).toBeGreaterThanOrEqual(7)
  expect(complaints).toEqual([])
})

test('a solve is cancelled at once, and the next one is whole', async () => {
  const { page, complaints } = await site.open('?hours=504')
  await page.locator('#solve').click()
  await page.locator('#cancel:not([disabled])').click()
  expect(await page.locator('#progress-text').textContent()).toBe('stopped')
  expect(await page.locator('#cancel').isDisabled()).toBe(true)
  await page.locator('#solve').click()
  await answered(page, 'exact-status')
  expect(await page.locator('#exact-status').textContent()).toMatch(/^504 hours .*optimal, checked/)
  expect(complaints).toEqual([])
})

test('a wish that cannot be had is refused with its address', async () => {
  const { page } = await site.open('?changes={"horizon":{"hours":0}}')
  await page.locator('#problems p').nth(1).waitFor()
  expect(await page.locator('#problems').textContent()).toContain('your wish, horizon.hours – 0 is below 1.')
})

test('a scenario that the page does not have is not replaced by another', async () => {
  const { page } = await site.open('?scenario=2035-moon')
  await page.locator('#problems p').nth(1).waitFor()
  expect(await page.locator('#problems').textContent()).toContain('There is no “2035-moon” here.')
  expect(await page.locator('#quick-status').textContent()).toBe('')
})
