import type { Words } from '../../../study/sentence.ts'
import type { cards as english } from '../en/cards.ts'

/** Templates of the cards, in Russian. */
export const cards: Words<typeof english> = {
  'card.built': '{name} ({bus}): строится {size}.',
  'card.notBuilt': '{name} ({bus}): не строится.',
  'card.earns': 'Каждый {unit} приносит {money} {currency} в год: {parts}.',
  'card.wouldEarn': 'Первый {unit} принёс бы {money} {currency} в год: {parts}.',
  'card.wouldEarnNothing':
    'Первый {unit} не принёс бы ничего: ни в один час цена не покрывает затрат на работу.',
  'card.costs': 'Стоит он {money}: {parts}.',
  'card.breaksEven':
    'Так он окупает свои затраты, и не более; последний {unit} стоит ровно столько, сколько приносит.',
  'card.more': 'Сверх затрат он приносит {money}; столько стоит то, что его сдерживает: {limits}.',
  'card.forced': 'Он приносит на {money} меньше, чем стоит, и строится, потому что обязан: {limits}.',
  'card.lacks': 'На каждый {unit} не хватает {money} {currency} в год.',
  'card.wouldEnter':
    'При этих ценах строительство началось бы при {breakEven} {currency}/{small} вместо {overnight} ({change}).',
  'card.wouldEnterOr':
    'При этих ценах строительство началось бы при {breakEven} {currency}/{small} вместо {overnight} ({change}) или при доплате {premium} {currency} за каждый МВт·ч.',
  'card.together':
    'Узел «{idle}» в этом плане не ведёт торговли, поэтому цена там может быть и другой: строить можно только вместе с другими.',
  'card.notForNothing':
    'Не строилось бы и даром, поскольку доход не покрывает постоянных затрат; помогла бы доплата {premium} {currency} за каждый МВт·ч.',
  'card.notAtAll': 'Не строилось бы и даром, поскольку доход не покрывает постоянных затрат.',
  'card.part': '{what} {money}',
  'card.none': 'ничего',
  'card.entered':
    '{technology}: не строится и должна стоить не более {breakEven} {currency}/{small}; {name} стоит {overnight}.',
  'card.left':
    '{technology}: строится при {overnight} {currency}/{small} ({name}) и строилась бы до {breakEven}.',
  'card.indispensable': '{technology}: план без неё невозможен ни при каких затратах.',
  'card.neverEnters':
    '{technology}: не строится и не строилась бы даром; {name} стоит {overnight} {currency}/{small}, но одни постоянные затраты больше того, что она приносит.',
  'card.proof':
    'Доказательство, решено заново: при 99 % этой стоимости план строит {below}, при 101 % — {above}.',
  'card.noProof': 'Не доказано: при 99 % этой стоимости план строит {below}, при 101 % — {above}.',
}
