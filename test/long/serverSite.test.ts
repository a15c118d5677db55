import { expect, test } from 'vitest'
import { centreForTest } from '../server/support.ts'
import { openChromium, watchPage } from '../support/chromium.ts'
import { openSite } from '../support/openSite.ts'

test('the page is served by the centre as it is by a file server: no policy of the centre is in its way', async () => {
  const site = await openSite(48)
  const browser = await openChromium()
  try {
    const { url } = await centreForTest({ site: { folder: site.folder, beside: () => undefined } })
    const { page, complaints, hosts } = await watchPage(browser, url)
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(url).host])
    expect(await page.evaluate(async () => (await fetch('/api/v1/health')).status)).toBe(200)
  } finally {
    await browser.close()
    await site.close()
  }
})
