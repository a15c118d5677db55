import type { Network } from '../network/network.ts'
import { unitsIn } from '../network/network.ts'
import type { Dataset } from './dataset.ts'
import type { Findings } from './sheet.ts'

/** What PyPSA itself refuses because it has no one meaning over several investment periods. */
export function refuseAmbiguous(network: Network, dataset: Dataset, findings: Findings): void {
  if (!dataset.periods) return
  refuseUnequalYears(network, dataset, findings)
  refuseRunningDown(network, dataset, findings)
}

/** An annuity of an overnight cost is scaled by the length of a period; there must be one length. */
function refuseUnequalYears({ snapshots, units }: Network, dataset: Dataset, { problems }: Findings): void {
  const lengths = snapshots.stretches.map(({ start, end, periodWeight, probability }) => {
    const hours = snapshots.costHours.subarray(start, end).reduce((sum, h) => sum + h, 0)
    return hours / periodWeight / probability
  })
  if (lengths.every(length => Math.abs(length - lengths[0]!) <= 1e-9 * lengths[0]!)) return
  for (const [list, own] of Object.entries(units)) {
    for (const { name, overnightPerSize, extendable } of own) {
      if (!extendable || !Number.isFinite(overnightPerSize)) continue
      problems.push({
        where: whereOf(dataset, list, name, 'overnight_cost'),
        what: 'An overnight cost has no meaning where the investment periods differ in length.',
        hint: 'Give capital_cost instead.',
      })
    }
  }
}

/** A level that falls from period to period cannot be counted in a limit that weighs the periods by years. */
function refuseRunningDown(network: Network, dataset: Dataset, { problems }: Findings): void {
  if (dataset.periods!.years.every(years => years === 1)) return
  const value = new Map(
    unitsIn(network, 'carriers').map(unit => [unit.name, unit as Record<string, unknown>]),
  )
  const limits = unitsIn(network, 'global_constraints').filter(({ type }) =>
    ['primary_energy', 'operational_limit'].includes(String(type)),
  )
  const isCounted = (carrier: string) =>
    limits.some(({ type, subject }) => {
      if (type === 'operational_limit') return subject === carrier
      const key = subject === 'co2_emissions' ? 'co2TonnesPerMwhThermal' : String(subject)
      return Number(value.get(carrier)?.[key] ?? 0) !== 0
    })
  for (const list of ['storage_units', 'stores']) {
    for (const unit of unitsIn(network, list)) {
      if (unit.cyclic || unit.initialPerPeriod || !isCounted(String(unit.carrier))) continue
      const { name } = unit
      problems.push({
        where: whereOf(dataset, list, name, list === 'stores' ? 'e_initial' : 'state_of_charge_initial'),
        what: `The level of “${name}” runs on through periods that count for more than a year each, and a limit counts what it loses.`,
        hint: 'Let it begin each period at its initial level, or make it cyclic.',
      })
    }
  }
}

function whereOf({ tables }: Dataset, list: string, name: string, column: string): string {
  const table = tables.get(list)
  const i = table?.names.indexOf(name) ?? -1
  return table && i >= 0 ? table.where(i, column) : `${list} “${name}”, ${column}`
}
