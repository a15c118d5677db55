import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { costInNode } from '../support/costInNode.ts'
import { openSite, type Site } from '../support/openSite.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** All hours are solved in `test/long`. */
const WEEK = '?hours=168'
const answered = (page: Page, id: string) => page.locator(`#${id}[data-objective]`).waitFor()
const read = async (page: Page, id: string, what: string) =>
  Number(await page.locator(`#${id}`).getAttribute(`data-${what}`))

test('the page opens without a complaint, asks no other host, and moving a slider is answered', async () => {
  const { page, complaints, hosts } = await site.open(WEEK)
  await answered(page, 'quick-status')
  const before = await read(page, 'quick-status', 'objective')
  await page.locator('#co2').press('PageUp')
  const status = page.locator(`#quick-status:not([data-objective="${before}"])[data-co2="11"]`)
  await status.waitFor()
  expect(await read(page, 'quick-status', 'objective')).toBeGreaterThan(before)
  expect(await read(page, 'quick-status', 'snapshots')).toBeGreaterThanOrEqual(96)
  expect(await page.locator('#picture rect').count()).toBeGreaterThan(6)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
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
  await page.locator('#numbers tr:first-child td:last-child:not(:empty)').waitFor()
  expect(await page.locator('#numbers tr:first-child').textContent()).toMatch(/^Cost, million USD.* %$/)
  expect(complaints).toEqual([])
})

test('a solve is cancelled at once, and the next one is whole', async () => {
  const { page, complaints } = await site.open('?hours=504')
  await page.locator('#solve').click()
  await page.locator('#cancel:not([disabled])').click()
  expect(await page.locator('#exact-status').textContent()).toBe('stopped')
  expect(await page.locator('#cancel').isDisabled()).toBe(true)
  await page.locator('#solve').click()
  await answered(page, 'exact-status')
  expect(await page.locator('#exact-status').textContent()).toMatch(/^504 hours .*optimal, checked/)
  expect(complaints).toEqual([])
})

test('a wish that cannot be had is refused with its address', async () => {
  const { page } = await site.open('?hours=0')
  await page.locator('#problems p').nth(1).waitFor()
  expect(await page.locator('#problems').textContent()).toContain('your wish, horizon.hours – 0 is below 1.')
})

test('a scenario that the page does not have is not replaced by another', async () => {
  const { page } = await site.open('?scenario=2035-moon')
  await page.locator('#problems p').nth(1).waitFor()
  expect(await page.locator('#problems').textContent()).toContain('There is no “2035-moon” here.')
  expect(await page.locator('#quick-status').textContent()).toBe('')
})
