import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder } from '../../files/places.ts'

/** Where the page lies, without the files beside it. */
const FOLDER = join(projectFolder, 'build', 'page')

/**
 * The folder with the page: bundled anew from the repository, which takes a second or two, or as the published package brought it.
 * Nothing if there is neither.
 */
export async function bundledPage(): Promise<string | undefined> {
  const bundler = findBundler()
  if (bundler && existsSync(join(projectFolder, 'page.config.ts'))) await bundle(bundler)
  return existsSync(join(FOLDER, 'index.html')) ? FOLDER : undefined
}

/** Vite's program, which the repository has and the published package has not. */
function findBundler(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  } catch {
    return undefined
  }
}

/** In a process of its own, so that it takes the second core while the first one solves. */
function bundle(bundler: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [bundler, 'build', '--config', 'page.config.ts', '--logLevel', 'error'],
    { cwd: projectFolder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  child.stderr.on('data', text => {
    complaint += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`The page could not be bundled: ${complaint}`)),
    )
  })
}
