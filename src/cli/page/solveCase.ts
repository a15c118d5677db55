import { gzipSync } from 'node:zlib'
import { readSources } from '../../files/packageFolder.ts'
import { keepCase, keptCase, placeOfCase, readCaseRequest } from '../../files/solvedCases.ts'
import type { Solver } from '../../lp/solver.ts'
import type { Prepared } from '../../study/prepare.ts'
import { type Run, run } from '../../study/run.ts'
import { pack } from '../../web/data/pack.ts'
import { caseOf } from '../../web/worker/caseOf.ts'
import type { PageCase } from './cases.ts'

/** A run as the page fetches it. */
export const encodeCase = (solved: Run, prepared: Prepared): Uint8Array =>
  gzipSync(pack(caseOf(solved, prepared, readSources())), { level: 9 })

/** Keeps a run that was made for something else, so that the page need not make it again. Gives the place. */
export function keepSolved(solved: Run, prepared: Prepared, texts: readonly string[]): string {
  const place = placeOfCase(prepared.scenario.name, texts, prepared)
  keepCase(place, encodeCase(solved, prepared))
  return place
}

/** The case as it was kept, or solved now and kept. */
export async function solveCase(
  wanted: PageCase,
  solver: Solver,
): Promise<{ kept: string; bytes: Uint8Array }> {
  const { prepared, kept } = readCaseRequest(wanted)
  const before = keptCase(kept)
  if (before) return { kept, bytes: before }
  const bytes = encodeCase(await run(prepared, { solver, sources: readSources() }), prepared)
  keepCase(kept, bytes)
  return { kept, bytes }
}
