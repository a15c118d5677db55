import { expect, test } from 'vitest'
import { readCaseRequest } from '../../src/files/solvedCases.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { run } from '../../src/study/run.ts'
import { caseOf } from '../../src/web/worker/caseOf.ts'

test('the hourly prices of a plan on the page have the mean that is told beside them', async () => {
  const settings = ['horizon.hours=48', 'resolution=3', 'policies.renewableShare.share=0.5']
  const { prepared } = readCaseRequest({ scenario: '2030-renewables-50', settings })
  const solver = await openSolver({ choice: 'highs' })
  try {
    const { places, prices, demand, lengths, market } = caseOf(
      await run(prepared, { solver, sources: new Map() }),
      prepared,
      null,
    )
    let [paid, energy] = [0, 0]
    for (const place of places) {
      const { mw } = demand.find(each => each.place === place)!
      const { perMwh } = prices.find(each => each.place === place)!
      for (let t = 0; t < lengths.length; t++) {
        paid += mw[t]! * perMwh[t]! * lengths[t]!
        energy += mw[t]! * lengths[t]!
      }
    }
    expect(paid / energy).toBeCloseTo(market!.meanPricePerMwh, 6)
  } finally {
    await solver.close()
  }
})
