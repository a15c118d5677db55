import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter(line => /^\| /.test(line) && !/^\| (risk|danger) \|/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )

/** Tests whose file the table does not name stand here. */
const USUAL = 'hostile.test.ts'

/** Of a cell: files of tests, each with the beginnings and ends of titles that are quoted after it. */
function namedIn(cell: string): { file: string; titles: string[] }[] {
  const found: { file: string; titles: string[] }[] = []
  for (const [, file, title] of cell.matchAll(/`([\w/.]+\.test\.ts)`|\*([^*]+)\*/g)) {
    if (file) found.push({ file, titles: [] })
    else {
      if (found.length === 0) found.push({ file: USUAL, titles: [] })
      found.at(-1)!.titles.push(title!)
    }
  }
  return found
}

const placeOf = (file: string) => (file.includes('/') ? file : join('test', 'server', file))
const titlesOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^test(?:\.each\(.*?\))?\(\s*['`]([^'`]+)['`]/gm)].map(
    ([, title]) => title!,
  )
/** A title may be quoted with pieces left out. */
function isQuoted(quoted: string, title: string): boolean {
  let at = 0
  return quoted.split('…').every(piece => {
    const found = title.indexOf(piece.trim(), at)
    at = found + piece.trim().length
    return found >= 0
  })
}

test('the ten risks of the OWASP list stand in the document, each with a test that covers it', () => {
  const risks = rows.filter(([risk]) => /^API\d+ /.test(risk!))
  expect(risks.map(([risk]) => risk!.split(' ')[0])).toEqual(
    Array.from({ length: 10 }, (_, k) => `API${k + 1}`),
  )
  for (const [risk, , tests] of risks) expect(namedIn(tests!).length, risk).toBeGreaterThan(0)
})

test('every test that the document on security names is there, under the title that it quotes', () => {
  const named = rows.flatMap(([risk, , tests]) => namedIn(tests!).map(each => ({ risk, ...each })))
  expect(named.length).toBeGreaterThan(20)
  for (const { risk, file, titles } of named) {
    expect(existsSync(placeOf(file)), `${risk}: ${file}`).toBe(true)
    const there = titlesOf(placeOf(file))
    for (const title of titles)
      expect(
        there.some(each => isQuoted(title, each)),
        `${risk}: ${file}, “${title}”`,
      ).toBe(true)
  }
})

test('the planning centre asks no other service for anything', () => {
  const sources = readdirSync('src/server', { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.startsWith('client/'),
  )
  expect(sources.length).toBeGreaterThan(50)
  const asking = /\bfetch\(|\bhttps?\.(get|request)\(|from 'node:(https|net|dns|tls)'/
  expect(sources.filter(file => asking.test(readFileSync(join('src/server', file), 'utf8')))).toEqual([])
})
