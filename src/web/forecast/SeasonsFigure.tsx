import type { ScoreCard } from '../../forecast/report.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useWords } from '../words/useWords.ts'
import { targetName } from './targetName.ts'

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const

/** Skill of every target, over the year and in each season: where a forecast helps most, and when. */
export function SeasonsFigure({ model, scores }: { model: string; scores: Record<string, ScoreCard> }) {
  const speech = useWords()
  const { t } = speech
  const percent = (share: number | undefined) => (share === undefined ? '–' : 100 * share)
  const sheet = {
    columns: [t('forecast.target'), t('forecast.whole'), ...SEASONS.map(season => t(`season.${season}`))],
    rows: Object.entries(scores).map(([target, { skillPu, seasonSkillsPu }]) => [
      targetName(target, speech),
      percent(skillPu),
      ...SEASONS.map(season => percent(seasonSkillsPu[season])),
    ]),
    digits: 0,
  }
  const title = t('forecast.seasons')
  return (
    <Figure
      title={title}
      note={t('forecast.seasonsNote')}
      saving={{ file: `seasons-${model}`, sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={title} />
    </Figure>
  )
}
