import type { Result, TargetComparison } from '../../study/result.ts'
import { summarise } from '../../study/summary.ts'
import { verdict } from '../figures/backcast.ts'
import { inOrder } from '../view.ts'

const BAR = 28

/** A summary that fits a terminal of 80 × 24. */
export function renderTerminal(result: Result): string {
  const { heading, status, check, targets } = result
  const summary = summarise(result)
  const title = `${heading.title}  (${heading.scenario})`
  if (status !== 'optimal') {
    return [title, `No solution: ${status}.`, ...result.reasons.map(reason => `  ${reason}`)].join('\n')
  }
  const generation = summary.generationTwh ?? {}
  const total = Object.values(generation).reduce((sum, twh) => sum + twh, 0)
  const carriers = inOrder(Object.keys(generation)).filter(carrier => generation[carrier]! > 0.005)
  const bars = carriers.map(carrier => {
    const share = generation[carrier]! / total
    const amount = `${generation[carrier]!.toFixed(2).padStart(7)} TWh ${(100 * share).toFixed(1).padStart(5)} %`
    return `  ${carrier.padEnd(15)}${amount}  ${'█'.repeat(Math.round(share * BAR))}`
  })
  const prices = Object.entries(summary.averagePricePerMwh ?? {})
    .filter(([bus]) => ['north', 'south', 'west'].includes(bus))
    .map(([bus, price]) => `${bus} ${price.toFixed(1)}`)
  const money = `${summary.currency} of ${summary.priceYear}`
  return [
    title,
    `${summary.hours} h, demand ${summary.demandTwh.toFixed(2)} TWh, peak ${summary.peakGw.toFixed(2)} GW`,
    '',
    ...bars,
    '',
    `  imports ${(summary.importsTwh ?? 0).toFixed(2)} TWh, exports ${(summary.exportsTwh ?? 0).toFixed(2)} TWh, unserved ${((summary.unservedTwh ?? 0) * 1000).toFixed(2)} GWh`,
    `  CO₂ ${(summary.emissionsMt ?? 0).toFixed(1)} Mt, running cost ${((summary.objective ?? 0) / 1e6).toFixed(1)} million ${money}`,
    `  price per MWh: ${prices.join(', ')}`,
    ...verdicts('published figures met', targets),
    ...result.past.flatMap(year => verdicts(`${year.title}: published figures met`, year.targets)),
    `  check: ${check.passed ? 'passed' : `failed: ${check.failures.join('; ')}`}`,
  ].join('\n')
}

function verdicts(title: string, targets: readonly TargetComparison[]): string[] {
  const judged = targets.filter(({ met }) => met !== null)
  if (judged.length === 0) return []
  const missed = judged.filter(({ met }) => !met)
  return [
    `  ${title}: ${judged.length - missed.length} of ${judged.length}`,
    ...missed.map(target => `    ${target.quantity}: ${verdict(target)}`),
  ]
}
