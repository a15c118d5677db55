import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, type Page } from '../../src/cli/page/openPage.ts'
import type { Running } from '../../src/server/serve.ts'
import { centreForTest, keptCentre } from '../server/support.ts'
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

test('the first account of a centre is made on its page with the token that the server printed, and signs in', async () => {
  const { url, centre } = await centreForTest({ site: page, team: true })
  const browser = await openChromium()
  try {
    const { page: tab, complaints } = await watchPage(browser, `${url}/?language=en#editor`)
    const make = async (token: string) => {
      for (const [name, value] of Object.entries({ token, name: 'first', password: 'correct horse battery' }))
        await tab.locator(`#first-account input[name="${name}"]`).fill(value)
      await tab.locator('#first-account button').click()
    }
    await tab.locator('#first-account').waitFor({ timeout: 300_000 })
    expect(await tab.locator('#sign-in').count()).toBe(0)
    await make('guessed')
    await tab.locator('#first-account [role="alert"]').waitFor()
    await tab.locator('#first-account').scrollIntoViewIfNeeded()
    if (PICTURES) await tab.screenshot({ path: `${PICTURES}/firstAccount.png` })
    await make(centre.setupToken)
    await tab.locator('#sign-out').waitFor()
    await tab.locator('#sign-out').click()
    // From now on it asks who the reader is.
    await tab.locator('#sign-in').waitFor()
    expect(complaints.filter(each => !/ERR_ABORTED|40[13]/.test(each))).toEqual([])
  } finally {
    await browser.close()
  }
})
