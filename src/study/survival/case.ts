import { arrivingPu } from '../../components/hvdcLink.ts'
import { largest, type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { abroadBuses, homeBuses, homeDemandMw, isTrade } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import type { Reliability } from '../assemble/reliability.ts'
import type { Result } from '../result.ts'
import type { AdequacyCase, Reserve } from './adequacy.ts'
import type { Failing } from './outages.ts'
import type { Transfer } from './shortfall.ts'

/**
 * A dispatched system as adequacy sees it:
 *
 *   residual = demand − wind − sun − run-of-river − rivers and stores by plan + electricity lost for heat       [MW]
 *
 * Plants with an outage rate fail; what maintenance leaves of them is their availability over (1 − rate), at most 1.
 * Neighbours at a price sell what they sell in the dispatch at most, within their connections, and do not fail; those whose systems are
 * dispatched along send what they send in the dispatch.
 *
 * Oblasts count as the zone they are part of, without limits among them; between zones cuts hold in place of their lines.
 */
export function adequacyCase(
  result: Result,
  reliability: ReadonlyMap<string, Reliability>,
  draws: number,
  seed: number,
): AdequacyCase {
  const { network, snapshots } = result
  const { zones, place } = zonesOf(result)
  const length = snapshots.hours.length
  const residualMw = zones.map((_, k) =>
    homeDemandMw(network, new Set([...place].flatMap(([bus, zone]) => (zone === k ? [bus] : [])))),
  )
  const take = (bus: unknown, mwAt: (t: number) => number) => {
    const zone = place.get(String(bus))
    if (zone === undefined) return
    for (let t = 0; t < length; t++) residualMw[zone]![t]! -= mwAt(t)
  }

  const plants: Failing[] = []
  const maintained = new Map<string, Series>()
  const addPlant = (unit: Unit) => {
    const about = reliability.get(String(unit.technology))
    const zone = place.get(String(unit.bus))
    if (zone === undefined || Number(unit.sign ?? 1) < 0) return
    const availability = unit.availabilityPu as Series
    if (!about) {
      take(unit.bus, t => Number(unit.capacityMw) * valueAt(availability, t))
      return
    }
    const capacityMw = Number(unit.capacityMw)
    plants.push({
      name: unit.name,
      zone,
      capacityMw,
      units: Math.max(1, Math.round(capacityMw / about.unitMw)),
      maintainedPu: maintainedPu(availability, about.forcedOutageRatePu, maintained),
      forcedOutageRatePu: about.forcedOutageRatePu,
      repairHours: about.repairHours,
    })
  }
  for (const unit of unitsIn(network, 'generators')) addPlant(unit)
  for (const unit of unitsIn(network, 'heat_and_powers')) addPlant(unit)
  takeHeat(result, take)
  takeNeighbours(result, place, take)

  const reserves: Reserve[] = []
  const powers = new Map(result.dispatch.map(power => [`${power.component} ${power.name}`, power.mw]))
  const levels = new Map(result.levels.map(level => [`${level.component} ${level.name}`, level.mwh]))
  for (const unit of unitsIn(network, 'storage_units')) {
    const zone = place.get(String(unit.bus))
    const planned = powers.get(`StorageUnit ${unit.name}`)
    const levelMwh = levels.get(`StorageUnit ${unit.name}`)
    if (zone === undefined || !planned || !levelMwh) continue
    take(unit.bus, t => planned[t]!)
    const most = Number(unit.powerMw)
    reserves.push({
      zone,
      spareMw: planned.map((mw, t) => Math.max(0, most * valueAt(unit.mostPu as Series, t) - mw)),
      levelMwh,
      chargeMw: most,
      efficiencyPu: Number(unit.dischargeEfficiencyPu),
    })
  }
  const abroad = abroadBuses(result)
  for (const unit of unitsIn(network, 'links')) {
    // Conversion to and from other carriers keeps to its plan.
    const [here, there] = [place.has(String(unit.bus0)), place.has(String(unit.bus1))]
    const other = here ? unit.bus1 : unit.bus0
    if (here === there || (abroad.has(String(other)) && sellsAtPrice(result, other))) continue
    const flow = result.flows.find(each => each.component === 'Link' && each.name === unit.name)
    if (flow) take(here ? unit.bus0 : unit.bus1, t => (here ? -flow.mw0[t]! : flow.mw1[t]!))
  }
  return {
    zones,
    hours: snapshots.hours,
    residualMw,
    plants,
    reserves,
    transfersAt: transfersOf(result, place),
    draws,
    seed,
  }
}

/** Zones of the country, and the zone of each of its buses as its place among them. */
function zonesOf({ network }: Result): { zones: string[]; place: Map<string, number> } {
  const home = homeBuses({ network })
  const zoneOf = unitsIn(network, 'buses')
    .filter(({ name }) => home.has(name))
    .map(({ name, zone }) => [name, zone ? String(zone) : name] as const)
  const zones = [...new Set(zoneOf.map(([, zone]) => zone))]
  return { zones, place: new Map(zoneOf.map(([bus, zone]) => [bus, zones.indexOf(zone)])) }
}

/** Series that are equal stay one object, so that plants of one kind are sampled together. */
function maintainedPu(availability: Series, rate: number, known: Map<string, Series>): Series {
  const key =
    typeof availability === 'number'
      ? `${availability} ${rate}`
      : `${rate} ${availability.length} ${availability.reduce((sum, pu, t) => sum + pu * (1 + (t % 89)), 0)}`
  const found = known.get(key)
  if (found !== undefined) return found
  const share = (pu: number) => Math.min(1, pu / (1 - rate))
  const series = typeof availability === 'number' ? share(availability) : availability.map(share)
  known.set(key, series)
  return series
}

type Take = (bus: unknown, mwAt: (t: number) => number) => void

/** Heat that turbines give costs them electricity: c_v · heat. */
function takeHeat({ network, otherDispatch }: Result, take: Take): void {
  const heat = new Map(
    otherDispatch.filter(({ component }) => component === 'HeatAndPower').map(({ name, mw }) => [name, mw]),
  )
  for (const unit of unitsIn(network, 'heat_and_powers')) {
    const mw = heat.get(unit.name)
    if (mw) take(unit.bus, t => -Number(unit.powerLostPerHeat) * mw[t]!)
  }
}

/** Does somebody sell at a price there? */
const sellsAtPrice = ({ network }: Result, at: unknown): boolean =>
  unitsIn(network, 'generators').some(({ bus, carrier }) => carrier === 'import' && bus === at)

/** What neighbours can sell, within their connections; given exchange as it is. */
function takeNeighbours({ network }: Result, place: ReadonlyMap<string, number>, take: Take): void {
  for (const { bus, carrier, sign, demandMw } of unitsIn(network, 'loads')) {
    if (isTrade(carrier)) continue
    if (Number(sign) > 0 && place.has(String(bus))) take(bus, t => valueAt(demandMw as Series, t))
  }
  for (const { bus, carrier, capacityMw } of unitsIn(network, 'generators')) {
    if (carrier !== 'import') continue
    const links = unitsIn(network, 'links').filter(
      ({ bus0, bus1 }) =>
        (bus1 === bus && place.has(String(bus0))) || (bus0 === bus && place.has(String(bus1))),
    )
    const total = links.reduce((sum, link) => sum + Number(link.capacityMw), 0)
    if (total === 0) continue
    const sold = Math.min(Number(capacityMw), total)
    for (const link of links) {
      const zone = place.has(String(link.bus0)) ? link.bus0 : link.bus1
      take(zone, () => (sold * Number(link.capacityMw)) / total)
    }
  }
}

function transfersOf({ network }: Result, place: ReadonlyMap<string, number>): (t: number) => Transfer[] {
  const cuts = unitsIn(network, 'cuts')
  const inCuts = new Set(cuts.flatMap(({ lines }) => linesOf(lines)))
  const between = (list: string, unit: Unit, ends: Unit) => {
    const [from, to] = [place.get(String(ends.bus0)), place.get(String(ends.bus1))]
    return from === undefined || to === undefined || from === to
      ? []
      : [{ from, to, ...limitsOf(list, unit) }]
  }
  const connections = ['lines', 'links', 'hvdc_links'].flatMap(list =>
    unitsIn(network, list)
      .filter(({ name }) => list !== 'lines' || !inCuts.has(name))
      .flatMap(unit => between(list, unit, unit)),
  )
  for (const unit of cuts) {
    const line = unitsIn(network, 'lines').find(({ name }) => linesOf(unit.lines).includes(name))
    if (line) connections.push(...between('cuts', unit, line))
  }
  const constant = connections.every(({ forward, backward }) => !varies(forward) && !varies(backward))
  const at = (t: number) =>
    connections.flatMap(({ from, to, forward, backward }) => [
      { from, to, mw: valueAt(forward, t) },
      { from: to, to: from, mw: valueAt(backward, t) },
    ])
  const always = constant ? at(0) : undefined
  return t => always ?? at(t)
}

/** Names of a cut's lines, whatever their direction. */
const linesOf = (lines: unknown) =>
  String(lines)
    .split(/\s+/)
    .map(word => word.replace(/^-/, ''))

const varies = (series: Series) => typeof series !== 'number' && largest(series) !== series[0]

/** Power that can arrive either way. [MW] */
function limitsOf(list: string, unit: Unit): { forward: Series; backward: Series } {
  if (list === 'cuts') return { forward: unit.limitMw as Series, backward: unit.limitMw as Series }
  if (list === 'lines') {
    const usable = unit.usablePu as Series
    const mw =
      typeof usable === 'number'
        ? usable * Number(unit.ratingMva)
        : usable.map(pu => pu * Number(unit.ratingMva))
    return { forward: mw, backward: mw }
  }
  if (list === 'links') {
    const least = Math.min(
      0,
      -largest(
        typeof unit.leastPu === 'number' ? -unit.leastPu : (unit.leastPu as Float64Array).map(pu => -pu),
      ),
    )
    return {
      forward: Number(unit.capacityMw) * Number(unit.efficiencyPu),
      backward: -least * Number(unit.capacityMw),
    }
  }
  const arrives =
    Number(unit.capacityMw) *
    arrivingPu(Number(unit.converterLossPu), Number(unit.lineLossPuPer1000Km), Number(unit.lengthKm))
  return { forward: arrives, backward: arrives }
}
