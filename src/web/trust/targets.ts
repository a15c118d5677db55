import type { Case } from '../data/case.ts'
import { sayOr } from '../words/sayOr.ts'
import type { Speech } from '../words/speech.ts'

/** A published figure beside the model's, as it is shown. */
export interface ShownTarget {
  label: string
  /** Keys of its sources. */
  source: string
  unit: string
  published: number
  tolerance: number | null
  modelled: number
  met: boolean | null
}

const PERCENT = 100

/** Targets with names for people; shares in percent. */
export function shownTargets({ targets }: Case, { t, name }: Pick<Speech, 't' | 'name'>): ShownTarget[] {
  return targets.map(({ quantity, unit, published, tolerance, modelled, met, source }) => {
    const isShare = unit.startsWith('share')
    const factor = isShare ? PERCENT : 1
    const [, carrier = ''] = /^generation-(.*)$/.exec(quantity) ?? []
    return {
      label: carrier
        ? t('trust.generationOf', { carrier: name(carrier) })
        : sayOr(t, `quantity.${quantity}`, quantity),
      source,
      unit: isShare ? '%' : unit,
      published: factor * published,
      tolerance: tolerance === null ? null : factor * tolerance,
      modelled: factor * modelled,
      met,
    }
  })
}
