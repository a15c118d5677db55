import type { Words } from '../../../study/sentence.ts'
import type { references as english } from '../en/references.ts'

/** References that a forecast is held against, in Russian. */
export const references: Words<typeof english> = {
  'forecastWay.smart persistence': 'инерционный с поправкой на ясное небо',
  'forecastWay.convex combination': 'выпуклая комбинация',
  'forecastWay.same hour last week': 'тот же час неделю назад',
  'forecastWay.linear quantile regression': 'линейная квантильная регрессия',
  'forecastWay.foreseen weather alone': 'только прогноз погоды',
  'forecastWay.usual course': 'обычный ход',
}
