import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

/** An example in a docstring: `call   // value`, or `// ≈ value` where only the shown digits count. */
interface Example {
  file: string
  call: string
  about: boolean
  expected: string
}

const ROOT = resolve('src')
const examples = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => examplesIn(file))

function examplesIn(file: string): Example[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map(line => /^\s*\* (\w+\(.*?)\s{2,}\/\/ (≈ )?(.+)$/.exec(line))
      .flatMap(match =>
        match ? [{ file, call: match[1]!, about: match[2] !== undefined, expected: match[3]! }] : [],
      ),
  )
}

test('there are examples to execute', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3)
})

test.each(examples)('$call is what the docstring says', async ({ file, call, about, expected }) => {
  const exported = (await import(pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>
  const names = Object.keys(exported)
  const evaluate = (code: string) =>
    new Function(...names, `return (${code})`)(...names.map(name => exported[name])) as unknown
  const [value, wanted] = [evaluate(call), evaluate(expected)]
  if (about) expect(value).toBeCloseTo(wanted as number, (expected.split('.')[1] ?? '').length)
  else expect(value).toEqual(wanted)
})
