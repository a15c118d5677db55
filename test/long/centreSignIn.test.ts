import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, type Page } from '../../src/cli/page/openPage.ts'
import type { Running } from '../../src/server/serve.ts'
import { keptCentre } from '../server/support.ts'
import { team } from '../server/team.ts'
import { openChromium, watchPage } from '../support/chromium.ts'

let page: Page
let running: Running
beforeAll(async () => {
  process.env.QAZGRID_SITE_HOURS = '48'
  page = (await openPage())!
  running = await keptCentre({ site: page, solves: 1, team: true })
  await team(running)
}, 600_000)
afterAll(() => page.close())

/** Where pictures of the page are left to be looked at, if anywhere. */
const PICTURES = process.env.PICTURES

test('a centre with accounts asks who the reader is, refuses a wrong password, solves for the right one, and forgets him who leaves', async () => {
  const browser = await openChromium()
  try {
    const changes = encodeURIComponent(JSON.stringify({ horizon: { hours: 24 } }))
    const { page: tab, complaints } = await watchPage(browser, `${running.url}/?changes=${changes}#editor`)
    const enter = async (password: string) => {
      await tab.locator('#sign-in input[name="name"]').fill('collaborator')
      await tab.locator('#sign-in input[name="password"]').fill(password)
      await tab.locator('#sign-in button').click()
    }
    await tab.locator('#sign-in').waitFor({ timeout: 300_000 })
    expect(await tab.locator('#jobs').count()).toBe(0)
    await enter('not the password')
    await tab.locator('#sign-in [role="alert"]').waitFor()
    await tab.locator('#sign-in').scrollIntoViewIfNeeded()
    if (PICTURES) await tab.screenshot({ path: `${PICTURES}/signIn.png` })
    await enter('correct horse battery staple')
    // The session is a cookie that no script reads, and holds when the page is opened again.
    await tab.locator('#ask-centre:not([disabled])').waitFor()
    expect(await tab.evaluate(() => document.cookie)).toBe('')
    await tab.reload()
    await tab.locator('#ask-centre:not([disabled])').click()
    await tab.locator('[data-job][data-state="done"]').waitFor({ timeout: 300_000 })
    expect(await tab.locator('#jobs .tools').textContent()).toContain('collaborator')
    await tab.locator('#jobs').scrollIntoViewIfNeeded()
    if (PICTURES) await tab.screenshot({ path: `${PICTURES}/jobs.png` })
    // A session that was ended elsewhere is told by asking again, not by a riddle.
    await running.centre.database.query('delete from sessions')
    await tab.locator('#ask-centre').click()
    await enter('correct horse battery staple')
    await tab.locator('#sign-out').click()
    await tab.locator('#sign-in').waitFor()
    expect(await tab.locator('#jobs').count()).toBe(0)
    const cookies = await tab.context().cookies()
    expect(cookies.filter(({ value }) => value !== '')).toEqual([])
    // The browser itself tells of each 401.
    expect(complaints.filter(each => !/ERR_ABORTED|401/.test(each))).toEqual([])
  } finally {
    await browser.close()
  }
})
