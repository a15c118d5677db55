import { PlannerError, type Problem } from '../../errors.ts'
import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import { layersOf as layersThatTravelled, type Portable, unpack } from '../../study/portable.ts'
import { type Prepared, prepare } from '../../study/prepare.ts'
import type { Source } from '../../study/result.ts'
import { refuseProblems } from '../../study/run.ts'
import { readScenario } from '../../study/scenario.ts'
import type { Wish } from '../messages.ts'
import { layersOf, withoutCo2 } from './wish.ts'

/** A scenario with its data, ready to be changed by wishes. */
export interface Desk {
  prepare(wish: Wish): Prepared
  /** By key. */
  sources: ReadonlyMap<string, Source>
}

/**
 * Opens a scenario that came as text. A price of CO₂ changes nothing in the network, so what was assembled last is kept for
 * wishes that differ in no more than that.
 *
 * @throws PlannerError  where there is no such scenario; from `prepare`, where a wish cannot be had
 */
export function openDesk(text: string, name: string): Desk {
  const portable = JSON.parse(text) as Portable
  const layers = layersThatTravelled(
    portable.scenarios[name] ?? notFound(name, Object.keys(portable.scenarios)),
  )
  const packages = new Map(
    Object.entries(portable.packages).map(([key, each]) => [key, unpack(each)] as const),
  )
  const readData = (key: string): DataPackage => packages.get(key)!
  const data = readData(readScenario(name, layers, []).data)
  let kept: { key: string; prepared: Prepared } | undefined
  return {
    sources: new Map(portable.sources.map(source => [source.key, source])),
    prepare(wish) {
      const problems: Problem[] = []
      const all = [...layers, ...layersOf(wish, data)]
      const key = JSON.stringify({ ...wish, levers: withoutCo2(wish.levers) })
      const prepared =
        kept?.key === key
          ? { ...kept.prepared, scenario: readScenario(name, all, problems) }
          : prepare(name, all, readData, problems)
      refuseProblems(name, problems)
      kept = { key, prepared }
      return prepared
    },
  }
}

function notFound(name: string, known: readonly string[]): never {
  throw new PlannerError('NOT_FOUND', `There is no scenario “${name}”`, [
    {
      where: 'the address of this page',
      what: `There is no “${name}” here.`,
      hint: `Known are ${known.join(', ')}.`,
    },
  ])
}
