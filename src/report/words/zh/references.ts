import type { Words } from '../../../study/sentence.ts'
import type { references as english } from '../en/references.ts'

/** References that a forecast is held against, in Chinese. */
export const references: Words<typeof english> = {
  'forecastWay.smart persistence': '晴空修正持续法',
  'forecastWay.convex combination': '凸组合',
  'forecastWay.same hour last week': '上周同一小时',
  'forecastWay.linear quantile regression': '线性分位数回归',
  'forecastWay.foreseen weather alone': '仅用气象预报',
  'forecastWay.usual course': '通常走势',
}
