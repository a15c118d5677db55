import { beforeAll, expect, test } from 'vitest'
import { siteData } from '../../src/files/siteData.ts'
import { CHALLENGES, isReached } from '../../src/web/class/challenges.ts'
import type { Levers } from '../../src/web/levers.ts'
import { caseOf } from '../../src/web/worker/caseOf.ts'
import { openCoarse } from '../../src/web/worker/coarse.ts'
import { openDesk } from '../../src/web/worker/desk.ts'

const SCENARIO = '2030-reference'
const RENEWABLE = ['hydro', 'wind', 'solar', 'biomass']

let solve: (levers: Levers) => Promise<ReturnType<typeof caseOf>>
beforeAll(() => {
  const desk = openDesk(JSON.stringify(siteData([SCENARIO])), SCENARIO)
  const quick = openCoarse(desk, 96, 'highs', () => 0)
  solve = async levers => {
    const { run, prepared } = await quick.answer({ levers, changes: {} })
    return caseOf(run, prepared, null)
  }
})

test('no challenge is won by leaving the levers alone, and each by the levers that are shown for it', async () => {
  const untouched = await solve({})
  for (const { id, goals, solution } of CHALLENGES) {
    const missed = goals.filter(goal => !isReached(goal, untouched, RENEWABLE))
    expect(missed, id).not.toEqual([])
    const solved = await solve(solution)
    expect(
      goals.filter(goal => !isReached(goal, solved, RENEWABLE)).map(({ label }) => label),
      id,
    ).toEqual([])
  }
})
