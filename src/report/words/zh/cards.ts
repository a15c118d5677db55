import type { Words } from '../../../study/sentence.ts'
import type { cards as english } from '../en/cards.ts'

/** Templates of the cards, in Chinese. */
export const cards: Words<typeof english> = {
  'card.built': '{name}（{bus}）：建设 {size}。',
  'card.notBuilt': '{name}（{bus}）：不建设。',
  'card.earns': '每 {unit} 每年收入 {money} {currency}：{parts}。',
  'card.wouldEarn': '第一个 {unit} 每年可收入 {money} {currency}：{parts}。',
  'card.wouldEarnNothing': '第一个 {unit} 不会有收入：没有任何一个小时的电价能覆盖其运行成本。',
  'card.costs': '成本为 {money}：{parts}。',
  'card.breaksEven': '因此收入恰好等于成本；最后一个 {unit} 的价值正好等于其成本。',
  'card.more': '超出成本的收入 {money} 即限制它的因素的价值：{limits}。',
  'card.forced': '收入比成本少 {money}，因必须建设而建设：{limits}。',
  'card.lacks': '每 {unit} 每年尚缺 {money} {currency}。',
  'card.wouldEnter':
    '在这些电价下，造价从 {overnight} 降到 {breakEven} {currency}/{small}（{change}）时会建设。',
  'card.wouldEnterOr':
    '在这些电价下，造价从 {overnight} 降到 {breakEven} {currency}/{small}（{change}），或每 MWh 补贴 {premium} {currency} 时会建设。',
  'card.together': '本方案中“{idle}”没有交易，那里的价格可能不同：它只会与其他项目一起建设。',
  'card.notForNothing':
    '即使造价为零也不会建设，因为收入不足以覆盖固定运维；每 MWh 补贴 {premium} {currency} 即可。',
  'card.notAtAll': '即使造价为零也不会建设，因为收入不足以覆盖固定运维。',
  'card.part': '{what} {money}',
  'card.none': '不建设',
  'card.entered':
    '{technology}：不建设，造价须不高于 {breakEven} {currency}/{small}；{name} 的造价为 {overnight}。',
  'card.left':
    '{technology}：在造价 {overnight} {currency}/{small}（{name}）时建设，造价不超过 {breakEven} 时仍会建设。',
  'card.indispensable': '{technology}：方案不可或缺，没有它，任何成本下都无可行方案。',
  'card.neverEnters':
    '{technology}：不建设，造价为零也不会建设；{name} 造价 {overnight} {currency}/{small}，但仅固定运维就超过其价值。',
  'card.proof': '重新求解验证：造价为该值的 99% 时方案建设 {below}，101% 时{above}。',
  'card.noProof': '未能验证：造价为该值的 99% 时方案建设 {below}，101% 时{above}。',
}
