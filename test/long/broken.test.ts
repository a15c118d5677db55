import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BROKEN, SOUND } from '../exchange/brokenNetworks.ts'
import { folderOf } from '../support/networkFiles.ts'

test.each(BROKEN)(
  '%s: exit code 2 from the command line, and nothing is written',
  (_, changes, where, what) => {
    const out = join(folderOf({}), 'out')
    const path = folderOf({ ...SOUND, ...changes })
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'solve', path, '--out', out], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(where)
    expect(stderr).toMatch(what)
    expect(existsSync(out)).toBe(false)
  },
)
