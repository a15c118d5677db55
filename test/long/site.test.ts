import { afterAll, beforeAll, expect, test } from 'vitest'
import { costInNode } from '../support/costInNode.ts'
import { openSite, type Site } from '../support/openSite.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 900_000)
afterAll(async () => {
  await site.close()
})

test('all 8760 hours of the reference scenario are solved in the browser and cost what they cost on the command line', async () => {
  const { page, complaints, hosts } = await site.open()
  await page.locator('#solve').click()
  await page.locator('#exact-status[data-objective]').waitFor({ timeout: 300_000 })
  const status = await page.locator('#exact-status').textContent()
  expect(status).toMatch(/^8,760 hours .* by time-structured interior point: optimal, checked\.$/)
  const inBrowser = Number(await page.locator('#exact-status').getAttribute('data-objective'))
  const inNode = await costInNode('2030-reference', [])
  expect(Math.abs(inBrowser / inNode - 1)).toBeLessThan(1e-9)
  const difference = page.locator('#numbers tbody tr:first-child td:last-child:not(:empty)')
  await difference.waitFor()
  expect(Math.abs(Number.parseFloat((await difference.textContent())!.replace('−', '-')))).toBeLessThan(0.5)
  expect(complaints).toEqual([])
  expect(hosts.size).toBe(1)
})

test('a plan made in the browser costs what the command line plans', async () => {
  const { page, complaints } = await site.open('?scenario=2030-renewables-50&hours=2190')
  await page.locator('#solve').click()
  await page.locator('#exact-status[data-objective]').waitFor({ timeout: 300_000 })
  expect(await page.locator('#exact-status').textContent()).toMatch(/optimal, checked\.$/)
  const inBrowser = Number(await page.locator('#exact-status').getAttribute('data-objective'))
  const inNode = await costInNode('2030-renewables-50', ['horizon.hours=2190'])
  expect(Math.abs(inBrowser / inNode - 1)).toBeLessThan(1e-9)
  expect(
    Number(await page.locator('#numbers [data-key="built"] td:nth-child(3)').textContent()),
  ).toBeGreaterThan(1)
  expect(complaints).toEqual([])
})
