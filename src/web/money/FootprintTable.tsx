import type { Case } from '../data/case.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useWords } from '../words/useWords.ts'

/** Sums of the ledgers of air and land, and their units. */
const LINES = [
  ['so2Kt', 'SO₂', 'kt'],
  ['noxKt', 'NOₓ', 'kt'],
  ['dustKt', 'footprint.dust', 'kt'],
  ['ashKt', 'footprint.ash', 'kt'],
  ['landKm2', 'footprint.land', 'km²'],
] as const

/** What goes into the air, onto heaps and what land is taken, with ranges. */
export function FootprintTable({ shown }: { shown: Case }) {
  const { t, unit: inWords } = useWords()
  const { footprint } = shown
  if (!footprint) return null
  const sheet = {
    columns: [t('table.name'), t('trust.unit'), t('range.low'), t('range.middle'), t('range.high')],
    rows: LINES.map(([key, label, unit]) => {
      const { low, middle, high } = footprint[key]
      const words = label === 'SO₂' || label === 'NOₓ' ? label : t(label)
      return [words, inWords(unit), low, middle, high]
    }),
    digits: 1,
  }
  return (
    <Figure
      title={t('footprint.title')}
      note={t('footprint.note')}
      saving={{ file: `footprint-${shown.scenario}`, sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={t('footprint.title')} />
    </Figure>
  )
}
