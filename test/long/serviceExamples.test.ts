import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { callerOf, centreForTest, folderForTest, itemsOf } from '../server/support.ts'

test('the first steps of the manual do what they say, as they stand there', async () => {
  const { url } = await centreForTest({ solves: 1 })
  const folder = folderForTest()
  const blocks = [...readFileSync('docs/service.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, text]) => text!,
  )
  expect(blocks.length).toBe(2)
  const steps = blocks
    .join('\n')
    .replace('http://127.0.0.1:8420', url)
    .replaceAll('report.html -o report.html', `report.html -o ${folder}/report.html`)
    .replace('--out years', `--out ${folder}/years`)
    .replace('years/gen', `${folder}/years/gen`)
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', steps], { maxBuffer: 50e6 })
  expect(stdout).toContain('"status":"up"')
  expect(stdout).toContain('event: log')
  expect(stdout).toContain('"state":"done"')
  expect(stdout).toMatch(/"price:north:perMwh":\[[\d.]+,/)
  expect(readFileSync(`${folder}/report.html`, 'utf8')).toContain('Dear carbon')
  const call = callerOf(url)
  const [workspace] = itemsOf(await call('GET', '/workspaces'))
  const [sweep] = itemsOf(await call('GET', `/workspaces/${workspace!.id}/sweeps`))
  const points = itemsOf(await call('GET', `/workspaces/${workspace!.id}/sweeps/${sweep!.id}/points`))
  expect(
    points.map(({ point }) => `${point!.dataset} ${point!['policies.co2Price.perTonne']}`).sort(),
  ).toEqual(['Weather 1 10', 'Weather 1 30', 'Weather 2 10', 'Weather 2 30'])
})
