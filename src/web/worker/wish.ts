import type { Layer } from '../../study/scenario.ts'
import type { Wish } from '../messages.ts'

/** A wish as the last layer of a scenario: what a reader would write in a file of his own. */
export function layerOf({ co2PerTonne, moreWindMw, hours }: Wish): Layer {
  return {
    content: {
      horizon: { hours },
      policies: { co2Price: { perTonne: co2PerTonne } },
      ...(moreWindMw > 0 ? { add: { generators: { 'more-wind-south': moreWind(moreWindMw) } } } : {}),
    },
    where: path => ['your wish', path.join('.')].join(', '),
  }
}

/** A row of its own, which is added up with the wind that is there already. */
const moreWind = (mw: number) => ({
  bus: 'south',
  carrier: 'wind',
  profile: 'south-wind',
  p_nom: mw,
  build_year: 2020,
  source: 'assumption-my-own',
})
