import type { Operation } from '../../study/operate/operation.ts'
import type { Figure } from '../figure.ts'
import { paletteColor } from '../view.ts'
import { pathNamed, wayNamed } from '../words/naming.ts'
import { inUnit, paragraphs, say, yearlyMillions } from '../words/text.ts'

/** What participants pay for having been wrong. */
export function imbalances(operation: Operation): Figure {
  const { ways, currency, tengePerMoney } = operation
  return {
    id: 'operation-imbalances',
    title: say('operatedBalance.title'),
    note: paragraphs([say('operatedBalance.note'), say('operatedBalance.prices')]),
    chart: {
      kind: 'bars',
      categories: ways.map(({ name }) => wayNamed(name)),
      unit: yearlyMillions(operation),
      stacked: false,
      series: (['low', 'middle', 'high'] as const).map((bound, k) => ({
        name: pathNamed(bound),
        color: paletteColor(k),
        values: ways.map(({ imbalanceBill }) => imbalanceBill[bound] / 1e6),
      })),
    },
    table: {
      columns: [
        say('operatedCost.way'),
        say('operatedBalance.bill', { currency }),
        pathNamed('low'),
        pathNamed('high'),
        say('operatedBalance.tenge'),
        inUnit(say('operatedBalance.missing'), 'GWh'),
        inUnit(say('operatedBalance.surplus'), 'GWh'),
      ],
      rows: ways.map(({ name, imbalanceBill, shortMwh, surplusMwh }) => [
        wayNamed(name),
        imbalanceBill.middle / 1e6,
        imbalanceBill.low / 1e6,
        imbalanceBill.high / 1e6,
        (imbalanceBill.middle * tengePerMoney) / 1e9,
        shortMwh / 1e3,
        surplusMwh / 1e3,
      ]),
      digits: 2,
    },
  }
}

/** What skill is worth. */
export function skill(operation: Operation): Figure {
  const { differences, currency, tengePerMoney, better } = operation
  const way = better ? wayNamed(better) : say('operatedSkill.theOther')
  return {
    id: 'operation-skill',
    title: say('operatedSkill.title'),
    note: say('operatedSkill.note', { way }),
    table: {
      columns: [
        say('operatedSkill.better'),
        say('operatedSkill.than'),
        say('operatedSkill.saves', { currency }),
        say('operatedCost.from'),
        say('operatedCost.to'),
        say('operatedSkill.points'),
        say('operatedSkill.point', { currency }),
        say('operatedCost.from'),
        say('operatedCost.to'),
        say('operatedSkill.point', { currency: 'KZT' }),
      ],
      rows: differences.map(({ of, against, saved, points, perPoint }) => [
        wayNamed(of),
        wayNamed(against),
        saved.mean / 1e6,
        saved.low / 1e6,
        saved.high / 1e6,
        points,
        perPoint.mean / 1e6,
        perPoint.low / 1e6,
        perPoint.high / 1e6,
        (perPoint.mean * tengePerMoney) / 1e6,
      ]),
      digits: 2,
    },
  }
}
