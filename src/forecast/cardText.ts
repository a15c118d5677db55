import { meanPinball, type TaskScore } from './backtest.ts'
import type { ModelCard } from './card.ts'
import type { ScoreCard } from './report.ts'
import type { Score } from './score.ts'

/** A model card for people, as Markdown. */
export function cardText(card: ModelCard): string {
  const { period, scores, tasks } = card
  return [
    `# ${card.title}`,
    '',
    `- Target: ${card.target}${card.unit ? ` [${card.unit}]` : ''}`,
    `- Data: ${card.source}`,
    `- Period: ${period.from} to ${period.to}, ${period.hours} hours`,
    `- Series: ${card.zones.join(', ')}`,
    `- Method: ${card.method}`,
    `- Weights: ${card.weights}`,
    `- Features: ${card.features.join('; ')}`,
    '',
    ...(tasks ? taskLines(tasks) : []),
    '## Skill and coverage',
    '',
    ...(scores === 'not tested' ? ['Not tested.'] : Object.entries(scores).flatMap(scoreLines)),
    '',
    '## Limits',
    '',
    ...card.limits.map(limit => `- ${limit}`),
    '',
  ].join('\n')
}

/** Pinball losses of each task, mean of the zones, and the mean of the tasks. */
function taskLines(tasks: readonly TaskScore[]): string[] {
  const names = Object.keys(tasks[0]!.pinball)
  const row = (label: string, losses: readonly number[]) =>
    `| ${[label, ...losses.map(loss => loss.toFixed(5))].join(' | ')} |`
  return [
    '## Tasks, mean pinball loss',
    '',
    `| task | ${names.join(' | ')} |`,
    `|---${'|---'.repeat(names.length)}|`,
    ...tasks.map(({ name, pinball }) =>
      row(
        name,
        names.map(each => pinball[each]!),
      ),
    ),
    row(
      'mean',
      names.map(each => meanPinball(tasks, each)),
    ),
    '',
  ]
}

function scoreLines([name, { whole, seasons, skillPu, seasonSkillsPu }]: [string, ScoreCard]): string[] {
  const percent = (share: number) => (100 * share).toFixed(1)
  const row = (label: string, { mae, rmse, pinball, coverage80Pu }: Score, skill?: number) =>
    `| ${label} | ${[mae, rmse, pinball].map(value => value.toPrecision(4)).join(' | ')} | ${percent(coverage80Pu)} | ${skill === undefined ? '' : percent(skill)} |`
  return [
    `### ${name}`,
    '',
    '| | MAE | RMSE | pinball loss | in 80 % interval, % | skill against convex combination, % |',
    '|---|---|---|---|---|---|',
    ...Object.entries(whole).map(([label, score]) =>
      row(label, score, label === 'model' ? skillPu : undefined),
    ),
    ...Object.entries(seasons).map(([season, score]) =>
      row(`model, ${season}`, score, seasonSkillsPu[season]),
    ),
    '',
  ]
}
