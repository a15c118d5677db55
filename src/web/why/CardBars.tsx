import { useMemo } from 'react'
import { barsDrawing, barsHeight } from '../charts/barsDrawing.ts'
import type { Case } from '../data/case.ts'
import { seriesColor } from '../design/colors.ts'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'

/** What a MW earns and what it costs in a year, part by part, on one axis. */
export function CardBars({ card, currency }: { card: Case['cards'][number]; currency: string }) {
  const speech = useWords()
  const { t, name } = speech
  const { parts, picture } = useMemo(() => {
    const label = ({ what, where }: { what: string; where: string }) => {
      const known = sayOr(t, `part.${what}`, what)
      return where && (what === 'energy' || what === 'taken') ? `${known}, ${name(where)}` : known
    }
    const all = [...card.values, ...card.costs]
    const colorOf = (part: (typeof all)[number]) => seriesColor(all.indexOf(part))
    const bar = (title: string, of: readonly (typeof all)[number][]) => ({
      name: title,
      parts: of.map(part => ({ name: label(part), color: colorOf(part), value: part.money })),
    })
    return {
      parts: all.map(part => ({ name: label(part), color: colorOf(part) })),
      picture: {
        unit: `${currency}/MW`,
        digits: 0,
        left: 90,
        bars: [bar(t('why.earns'), card.values), bar(t('why.costs'), card.costs)],
      },
    }
  }, [card, currency, t, name])
  const draw = useMemo(() => barsDrawing(picture, speech), [picture, speech])
  return (
    <>
      <Picture draw={draw} height={barsHeight(picture)} label={`${t('why.earns')}, ${t('why.costs')}`} />
      <Legend items={[...new Map(parts.map(part => [part.name, part])).values()]} />
    </>
  )
}
