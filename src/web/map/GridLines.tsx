import type { Ground } from '../data/ground.ts'
import { useWords } from '../words/useWords.ts'
import type { Frame } from './mapModel.ts'

/** Lines between oblasts that stand in a year, by voltage; drawn between centres of demand, not along their routes. */
export function GridLines({
  ground: { corridors, places },
  year,
  frame,
}: {
  ground: Ground
  year: number
  frame: Frame
}) {
  const { t, name, number } = useWords()
  return (
    <g className="grid-lines">
      {corridors
        .filter(({ fromYear }) => fromYear <= year)
        .map(({ name: key, from, to, voltageKv, circuits, mw }) => {
          const [[x0, y0], [x1, y1]] = [frame.at(places[from]!.at), frame.at(places[to]!.at)]
          return (
            <line key={key} x1={x0} y1={y0} x2={x1} y2={y1} className={`kv${voltageKv}`}>
              <title>{t('map.line', { line: name(key), circuits: number(circuits), mw: number(mw) })}</title>
            </line>
          )
        })}
    </g>
  )
}
