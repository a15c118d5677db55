import { largest, smallest, valueAt } from '../../../network/attribute.ts'
import type { Segmented } from '../../plan/segmented.ts'

/** Power below this is rounding. [MW] */
const SOME_MW = 0.01

/**
 * Buses at which nothing is given or taken in a plan, as those of hydrogen where no chain is built. Their price is any between what the
 * first to give would ask and the first to take would pay; so what touches them would come only together with others.
 */
export function idleBuses({ built: { ledger }, solution: { x } }: Segmented): Set<string> {
  const idle = new Set(ledger.balance.axes[0]!.labels)
  for (const { port, mw } of ledger.given)
    if (Math.max(largest(mw), -smallest(mw)) > SOME_MW) idle.delete(port.bus)
  for (const { key, rate, block, index } of ledger.injections) {
    if (!idle.has(key.bus)) continue
    const { hours } = ledger.snapshots
    if (hours.some((_, t) => Math.abs(valueAt(rate, t) * x[block.at(index, t)]!) > SOME_MW))
      idle.delete(key.bus)
  }
  return idle
}
