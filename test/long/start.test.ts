import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openChromium, watchPage } from '../support/chromium.ts'

test('the main job ends with an address, and the page there stands on the run that was just made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-start-'))
  const started = performance.now()
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'start'], { cwd: folder })
  onTestFinished(async () => {
    child.kill('SIGINT')
    await new Promise(ended => child.once('close', ended))
    rmSync(folder, { recursive: true, force: true })
  })
  let said = ''
  for await (const text of child.stdout) {
    said += text
    if (said.includes('Ctrl-C')) break
  }
  const url = /The desk is open at (\S+)/.exec(said)![1]!
  const seconds = (performance.now() - started) / 1000
  const browser = await openChromium()
  onTestFinished(() => browser.close())
  const { page, complaints, hosts } = await watchPage(browser, url)
  await page.locator('#map .oblast').first().waitFor()
  const picture = await page.evaluate(() => performance.getEntriesByName('first-picture')[0]?.startTime ?? 0)
  console.log(
    `address after ${seconds.toFixed(1)} s; first picture ${picture.toFixed(0)} ms; budgets 60 s and 1500 ms`,
  )
  const cost = await page.locator('[data-key="cost"] strong').textContent()
  // The terminal and the page set thousands apart in ways of their own.
  const digits = (text: string) => text.replaceAll(/[\s,]/g, '')
  expect(digits(said)).toContain(digits(cost!))
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(url).host])
})
