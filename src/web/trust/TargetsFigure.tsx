import { useMemo } from 'react'
import type { Case } from '../data/case.ts'
import type { ScenarioNote } from '../data/ground.ts'
import { Figure, SAVED_WIDTH } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { titleOf } from '../words/titles.ts'
import { useWords } from '../words/useWords.ts'
import { shownTargets } from './targets.ts'
import { targetsDrawing, targetsHeight } from './targetsDrawing.ts'

/** Published figures of a year with their tolerance, and what the model gives. */
export function TargetsFigure({ one, note }: { one: Case; note: ScenarioNote }) {
  const speech = useWords()
  const { t, number, signed, unit: inWords } = speech
  const title = titleOf(note, t)
  const sources = useDesk(state => state.ground?.sources)
  const targets = useMemo(() => shownTargets(one, speech), [one, speech])
  const draw = useMemo(() => targetsDrawing(targets, speech), [targets, speech])
  if (targets.length === 0) return <p className="card note">{t('trust.none', { title })}</p>
  const sheet = {
    columns: (
      ['quantity', 'unit', 'published', 'tolerance', 'model', 'difference', 'met', 'source'] as const
    ).map(key => t(`trust.${key}`)),
    rows: targets.map(({ label, unit, published, tolerance, modelled, met, source }) => [
      label,
      inWords(unit),
      published,
      tolerance ?? '–',
      modelled,
      signed(modelled - published, 2),
      met === null ? '–' : met ? t('table.yes') : t('table.no'),
      source
        .split(' ')
        .map(key => sources?.[key] ?? key)
        .join('; '),
    ]),
    digits: 2,
  }
  const heightAt = (width: number) => targetsHeight(targets.length, width)
  const counted = targets.filter(each => each.met !== null)
  return (
    <Figure
      title={t('trust.past', { title })}
      note={t('trust.count', {
        met: number(counted.filter(({ met }) => met).length),
        counted: number(counted.length),
      })}
      saving={{ file: note.name, drawing: { draw, height: heightAt(SAVED_WIDTH) }, sheet }}
    >
      <Picture draw={draw} height={heightAt} label={t('trust.past', { title })} />
    </Figure>
  )
}
