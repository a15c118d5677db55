import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import npmChromium from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/** Where machines keep a Chromium of their own. */
const OWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The machine's own Chromium, at CHROME_PATH or where it usually is; else the one that npm brought. */
export async function openChromium(): Promise<Browser> {
  const own = [process.env.CHROME_PATH, ...OWN].find(path => path !== undefined && existsSync(path))
  return own ? chromium.launch({ executablePath: own, args: ARGUMENTS }) : openNpmChromium()
}

/** Chromium out of npm's package, with the few libraries that a bare Linux lacks. */
export async function openNpmChromium(): Promise<Browser> {
  const executablePath = await npmChromium.executablePath()
  const env = { ...process.env, LD_LIBRARY_PATH: unpackLibraries() } as Record<string, string>
  return chromium.launch({ executablePath, args: ARGUMENTS, env })
}

function unpackLibraries(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packed = readFileSync(join(dirname(main), '../../bin/al2023.tar.br'))
  const folder = join(tmpdir(), 'qazgrid-chromium')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(packed) })
  return join(folder, 'lib')
}

/** A page and all that it should not have done. */
export interface Watched {
  page: Page
  /** Errors and warnings of the console, exceptions, failed requests. */
  complaints: string[]
  /** Hosts that were asked for something. */
  hosts: Set<string>
}

/** Opens an address in a new page and writes down what happens there, in its workers as well. */
export async function watchPage(browser: Browser, address: string): Promise<Watched> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const [complaints, hosts]: [string[], Set<string>] = [[], new Set()]
  context.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(error.error().message))
  context.on('requestfailed', request => complaints.push(`${request.url()}: ${request.failure()?.errorText}`))
  context.on('request', request => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:') hosts.add(host)
  })
  await page.goto(address)
  return { page, complaints, hosts }
}
