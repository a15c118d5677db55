import { PlannerError, type Problem } from '../../errors.ts'
import { layersOf, type Portable, unpack } from '../../study/portable.ts'
import { type Prepared, prepare } from '../../study/prepare.ts'
import { refuseProblems } from '../../study/run.ts'
import { readScenario } from '../../study/scenario.ts'
import type { Wish } from '../messages.ts'
import { layerOf } from './wish.ts'

/** A scenario with its data, ready to be changed by wishes. */
export interface Desk {
  prepare(wish: Wish): Prepared
}

/**
 * Opens a scenario that came as text. A price of CO₂ changes nothing in the network, so what was assembled last is kept for
 * wishes that differ in no more than that.
 *
 * @throws PlannerError  where there is no such scenario; from `prepare`, where a wish cannot be had
 */
export function openDesk(text: string, name: string): Desk {
  const portable = JSON.parse(text) as Portable
  const layers = layersOf(portable.scenarios[name] ?? notFound(name, Object.keys(portable.scenarios)))
  const packages = new Map(
    Object.entries(portable.packages).map(([key, each]) => [key, unpack(each)] as const),
  )
  let kept: { wish: Wish; prepared: Prepared } | undefined
  return {
    prepare(wish) {
      const problems: Problem[] = []
      const all = [...layers, layerOf(wish)]
      const prepared = sameNetwork(kept?.wish, wish)
        ? { ...kept!.prepared, scenario: readScenario(name, all, problems) }
        : prepare(name, all, key => packages.get(key)!, problems)
      refuseProblems(name, problems)
      kept = { wish, prepared }
      return prepared
    },
  }
}

const sameNetwork = (one: Wish | undefined, other: Wish) =>
  one?.moreWindMw === other.moreWindMw && one.hours === other.hours

function notFound(name: string, known: readonly string[]): never {
  throw new PlannerError('NOT_FOUND', `There is no scenario “${name}”`, [
    {
      where: 'the address of this page',
      what: `There is no “${name}” here.`,
      hint: `Known are ${known.join(', ')}.`,
    },
  ])
}
