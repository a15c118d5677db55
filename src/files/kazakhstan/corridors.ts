import { joinSources, numberOf, type Output, type Row } from './records.ts'

/** Voltage to which all reactances are referred, that of the oblasts' buses. [kV] */
const REFERENCE_KV = 500

const NAMES = ['name_en', 'name_ru', 'name_kk', 'name_zh'] as const
const KILOVOLT = ['kV', 'кВ', 'кВ', '千伏'] as const

/**
 * Lines between neighbouring oblasts: `corridors.csv`.
 *
 *   rating = circuits · rating of a circuit of its voltage, or as published                     [MVA]
 *   x = reactance per km · length / circuits · (500 kV / voltage)²                              [Ω at 500 kV]
 *
 * so that all lines may join buses of one voltage; transformers between 500 and 220 kV are left out.
 *
 * @param corridors  rows of base/corridors.csv
 * @param voltages   rows of base/voltages.csv
 * @param oblasts    rows of oblasts.csv, for names
 */
export function corridorTable(
  corridors: readonly Row[],
  voltages: readonly Row[],
  oblasts: readonly Row[],
): Output {
  return {
    path: 'corridors.csv',
    columns: [
      'name',
      'oblast0',
      'oblast1',
      'carrier',
      's_nom',
      'x',
      'r',
      'length',
      'num_parallel',
      'build_year',
      'closing_year',
      'because',
      ...NAMES,
      'source',
    ],
    rows: corridors.map(row => {
      const voltage = found(voltages, row.voltage!, 'voltage')
      const [kv, circuits] = [numberOf(voltage, 'voltage_kv'), numberOf(row, 'circuits')]
      const published = numberOf(row, 's_nom')
      const referred = (numberOf(row, 'length') / circuits) * (REFERENCE_KV / kv) ** 2
      const ends = [found(oblasts, row.oblast0!, 'oblast'), found(oblasts, row.oblast1!, 'oblast')]
      return {
        ...row,
        carrier: 'AC',
        s_nom: Number.isNaN(published) ? circuits * numberOf(voltage, 's_nom') : published,
        x: referred * numberOf(voltage, 'reactance_ohm_per_km'),
        r: referred * numberOf(voltage, 'resistance_ohm_per_km'),
        num_parallel: circuits,
        source: joinSources(row.source, voltage.source),
        ...Object.fromEntries(
          NAMES.map((column, k) => [
            column,
            `${ends.map(end => end[column]).join('–')}${k < 3 ? ' ' : ''}${kv}${k < 3 ? ' ' : ''}${KILOVOLT[k]}`,
          ]),
        ),
      }
    }),
  }
}

function found(rows: readonly Row[], name: string, kind: string): Row {
  const row = rows.find(each => each.name === name)
  if (!row) throw new RangeError(`base/corridors.csv: there is no ${kind} ${name}`)
  return row
}
