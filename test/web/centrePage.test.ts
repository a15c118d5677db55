import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, type Page } from '../../src/cli/page/openPage.ts'
import { keptCentre } from '../server/support.ts'
import { openChromium, watchPage } from '../support/chromium.ts'

let page: Page
let url: string
beforeAll(async () => {
  process.env.QAZGRID_SITE_HOURS = '48'
  page = (await openPage())!
  url = (await keptCentre({ site: page, solves: 1 })).url
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

test('a changed scenario is solved at the centre: how far it is, what happened to it and its result are told, and another is cancelled', async () => {
  const browser = await openChromium()
  try {
    const changes = encodeURIComponent(JSON.stringify({ horizon: { hours: 24 } }))
    const { page: tab, complaints } = await watchPage(browser, `${url}/?changes=${changes}#editor`)
    await tab.locator('#ask-centre:not([disabled])').click()
    const done = tab.locator('[data-job][data-state="done"]')
    await done.waitFor({ timeout: 100_000 })
    await done.locator('summary').click()
    expect(await done.locator('ol li').allTextContents()).toEqual([
      expect.stringContaining('waiting'),
      expect.stringContaining('being solved'),
      expect.stringContaining('done'),
    ])
    const [result, report] = await Promise.all(
      (await done.locator('a').all()).map(async link =>
        (await fetch((await link.getAttribute('href'))!)).text(),
      ),
    )
    expect((JSON.parse(result!) as { status: string }).status).toBe('optimal')
    expect(report).toContain('2030-reference, from the desk')
    await tab.goto(`${url}/#editor`)
    await tab.reload()
    await tab.locator('#ask-centre:not([disabled])').click()
    await tab.locator('[data-job]:not([data-state="done"]) button').click()
    await tab.locator('[data-job][data-state="cancelled"]').waitFor({ timeout: 60_000 })
    expect(complaints.filter(each => !each.includes('ERR_ABORTED'))).toEqual([])
  } finally {
    await browser.close()
  }
}, 200_000)

test('a centre with a page hands out its interface, and nothing for what is not there', async () => {
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
  expect((await fetch(`${url}/2031-moon.case`)).status).toBe(404)
})
