import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, type Page } from '../../src/cli/page/openPage.ts'
import { keptCentre } from '../server/support.ts'
import { openChromium, watchPage } from '../support/chromium.ts'

let page: Page
let url: string
beforeAll(async () => {
  process.env.QAZGRID_SITE_HOURS = '48'
  page = (await openPage())!
  url = (await keptCentre({ site: page })).url
}, 120_000)
afterAll(() => page.close())

test('the address of a centre opens the desk on the solved case, and a case that nobody had solved comes when it is looked at', async () => {
  const browser = await openChromium()
  try {
    const { page: tab, complaints, hosts } = await watchPage(browser, url)
    await tab.locator('#map .oblast').first().waitFor()
    expect(await tab.locator('[data-key="cost"] strong').textContent()).toMatch(/\d/)
    await tab.locator('#scenario').selectOption('2030-cold-calm')
    await tab.locator('#map .oblast').first().waitFor({ timeout: 100_000, state: 'attached' })
    await tab.locator('.waiting').waitFor({ state: 'detached', timeout: 100_000 })
    expect(tab.url()).toContain('2030-cold-calm')
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(url).host])
  } finally {
    await browser.close()
  }
}, 120_000)

test('a centre with a page hands out its interface, and nothing for what is not there', async () => {
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
  expect((await fetch(`${url}/2031-moon.case`)).status).toBe(404)
})
