import type { Names } from '../../languages.ts'
import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import { namesIn } from '../../study/dataNames.ts'
import { readOutline } from '../../study/outline.ts'
import type { Source } from '../../study/result.ts'
import type { Corridor, Fact, Ground, Plant } from '../data/ground.ts'
import { cellsOf as rowsOf } from './tableRows.ts'

/** Tables whose plants are drawn. */
const PLANTS = ['generators', 'heat_and_powers', 'storage_units']

/** What a page shows of a data package whatever the scenario. */
export function groundOf(
  data: DataPackage,
  sources: readonly Source[],
  scenarios: Ground['scenarios'],
  atCentre: boolean,
): Ground {
  const carriers = rowsOf(data, 'carriers')
  return {
    names: namesOf(data),
    colors: Object.fromEntries(carriers.map(({ name, color }) => [name, color ?? ''])),
    renewable: carriers.filter(({ renewable }) => renewable === 'true').map(({ name }) => name!),
    places: placesOf(data),
    outlines: outlinesOf(data),
    plants: plantsOf(data),
    corridors: corridorsOf(data),
    facts: factsOf(data),
    sources: Object.fromEntries(sources.map(({ key, title }) => [key, title])),
    scenarios,
    atCentre,
  }
}

/** Of plants, only those that may be built are named here. */
const CANDIDATE = 'p_nom_extendable'

const namesOf = (data: DataPackage): Record<string, Names> =>
  namesIn(
    data,
    (row, table) => row.carrier !== 'heat' && (!PLANTS.includes(table) || row[CANDIDATE] === 'true'),
  )

const placesOf = (data: DataPackage): Ground['places'] =>
  Object.fromEntries([
    ...rowsOf(data, 'oblasts').map(({ name, x, y, zone }) => [
      name,
      { at: [Number(x), Number(y)], country: 'KZ', zone: zone ?? '' },
    ]),
    ...rowsOf(data, 'buses')
      .filter(({ carrier }) => carrier === 'AC')
      .map(({ name, x, y, country }) => [
        name,
        { at: [Number(x), Number(y)], country: country ?? '', zone: country === 'KZ' ? name : '' },
      ]),
  ])

function outlinesOf(data: DataPackage): Ground['outlines'] {
  const zones = new Map(rowsOf(data, 'oblasts').map(({ name, zone }) => [name, zone ?? '']))
  return rowsOf(data, 'outlines').map(({ name, outline }) => ({
    name: name!,
    zone: zones.get(name) ?? '',
    rings: readOutline(outline ?? ''),
  }))
}

function plantsOf(data: DataPackage): Plant[] {
  return PLANTS.flatMap(table =>
    rowsOf(data, table)
      .filter(({ x, y, p_nom }) => x && y && Number(p_nom) > 0)
      .map(
        ({
          name,
          carrier,
          bus,
          x,
          y,
          p_nom,
          build_year,
          closing_year,
          name_en,
          name_ru,
          name_kk,
          name_zh,
        }) => ({
          name: name!,
          carrier: carrier!,
          place: bus!,
          at: [Number(x), Number(y)] as const,
          mw: Number(p_nom),
          from: Number(build_year || 0),
          until: Number(closing_year || Number.MAX_SAFE_INTEGER),
          names: { en: name_en!, ru: name_ru!, kk: name_kk!, zh: name_zh! },
        }),
      ),
  )
}

function corridorsOf(data: DataPackage): Corridor[] {
  return rowsOf(data, 'corridors').map(row => ({
    name: row.name!,
    from: row.oblast0!,
    to: row.oblast1!,
    voltageKv: Number(/-(\d+)$/.exec(row.name!)?.[1] ?? 0),
    circuits: Number(row.num_parallel || 1),
    mw: Number(row.s_nom),
    fromYear: Number(row.build_year || 0),
  }))
}

/** Columns that the editor offers, and their units. */
const EDITABLE: readonly (readonly [table: string, column: string, unit: string])[] = [
  ['fuels', 'price', 'USD/MWh_th'],
  ['demand', 'energy_twh', 'TWh'],
  ['generators', 'p_nom', 'MW'],
  ['generators', 'marginal_cost', 'USD/MWh'],
  ['heat_and_powers', 'p_nom', 'MW'],
  ['storage_units', 'p_nom', 'MW'],
  ['lines', 's_nom', 'MW'],
  ['links', 'p_nom', 'MW'],
  ['calibration', 'factor', '1'],
]

function factsOf(data: DataPackage): Fact[] {
  return EDITABLE.flatMap(([table, column, unit]) =>
    rowsOf(data, table)
      .filter(row => row[column])
      .map(row => ({
        table,
        row: row.name!,
        column,
        value: row[column]!,
        unit: row.unit || unit,
        low: row.low ?? '',
        high: row.high ?? '',
        source: row.source ?? '',
      })),
  )
}
