import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { openChromium, type Watched, watchPage } from './chromium.ts'
import { serveFolder } from './fileServer.ts'

/** The built page in a real browser, and what it takes to end both. */
export interface Site {
  /** Where the built files lie. */
  folder: string
  /** Their names. */
  files: readonly string[]
  /** Opens the page afresh; the one before is closed. */
  open(query?: string): Promise<Watched>
  close(): Promise<void>
}

/**
 * Builds the page as `npm run build:site` does, into a folder of its own, and serves that to Chromium.
 *
 * @param hours  length of the solved cases beside the page; whole years unless given
 */
export async function openSite(hours?: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-site-'))
  if (hours) process.env.QAZGRID_SITE_HOURS = String(hours)
  await build({ configFile: resolve('site.config.ts'), logLevel: 'error', build: { outDir: folder } })
  const server = await serveFolder(folder)
  const browser = await openChromium()
  let watched: Watched | undefined
  return {
    folder,
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.\w+$/.test(name)),
    async open(query = '') {
      await watched?.page.context().close()
      watched = await watchPage(browser, server.address + query)
      return watched
    },
    async close() {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
