import type { Words } from '../../../study/sentence.ts'
import type { compare as english } from '../en/compare.ts'

/** Templates of what changes between two plans, in Chinese. */
export const compare: Words<typeof english> = {
  'compare.value': '{name}（{bus}）：{before} → {after}。单位规模每年收入变化 {more} {currency}：{parts}。',
  'compare.cost': '{name}（{bus}）：{before} → {after}。单位规模每年成本变化 {dearer} {currency}。',
  'compare.both':
    '{name}（{bus}）：{before} → {after}。单位规模每年收入变化 {more} {currency}（{parts}），成本变化 {dearer}。',
  'compare.follows':
    '{name}（{bus}）：{before} → {after}。单位规模的收入与成本几乎没有变化：其规模取决于其他建设项目。',
}
