import { parseRows } from '../csv.ts'
import { type ColumnOf, type MeasuredWeather, measured, refuse } from './measured.ts'

const W_PER_KW = 1000

/**
 * A CSV of renewables.ninja for one place: lines of words that begin with `#`, the last of them the query as JSON, then
 * hours by their beginning, UTC. Power is taken as a share of the capacity that was asked for.
 *
 * @see S. Pfenninger and I. Staffell, www.renewables.ninja; “Long-term patterns of European PV output …”, Energy 114, 2016.
 */
export function readNinja(origin: string, text: string): MeasuredWeather {
  const lines = text.split(/\r?\n/)
  const words = lines.filter(line => line.startsWith('#'))
  const [names = [], ...hours] = parseRows(lines.filter(line => !line.startsWith('#')).join('\n'))
  if (names[0] !== 'time' || !names.includes('electricity')) {
    refuse(origin, [
      {
        where: `${origin}, header`,
        what: `The columns are ${names.join(', ') || 'none'}.`,
        hint: 'A file of one place has time and electricity.',
      },
    ])
  }
  const asked = queryOf(words)
  const capacityKw = asked('capacity') ?? 1
  const at = (name: string) => (row: string[]) => row[names.indexOf(name)]
  const light = (row: string[]) => {
    const [direct, diffuse] = [at('irradiance_direct')(row), at('irradiance_diffuse')(row)]
    return direct === undefined || diffuse === undefined ? undefined : Number(direct) + Number(diffuse)
  }
  const columns: ColumnOf<string[]>[] = [
    { quantity: 'powerPu', cell: at('electricity'), scale: 1 / capacityKw },
    { quantity: 'temperatureDegC', cell: at('temperature') },
    { quantity: 'windMps', cell: at('wind_speed') },
    { quantity: 'diffuseWm2', cell: at('irradiance_diffuse'), scale: W_PER_KW },
    { quantity: 'globalWm2', cell: light, scale: W_PER_KW },
  ]
  return measured(
    {
      origin,
      latitudeDeg: asked('lat') ?? titled(words, 1),
      longitudeDeg: asked('lon') ?? titled(words, 2),
      heightM: Number.NaN,
      windHeightM: asked('height') ?? Number.NaN,
    },
    hours,
    columns,
    ([time = '']) => Date.parse(`${time.replace(' ', 'T')}Z`),
    k => `${origin}, hour ${k + 1}`,
    asked('capacity') === undefined ? ['The capacity asked for is not told; 1 kW is taken.'] : [],
  )
}

/** A number of the query, wherever in its JSON it stands. */
function queryOf(words: readonly string[]): (name: string) => number | undefined {
  const json = words.find(line => line.includes('{')) ?? ''
  return name => {
    const [, value] = new RegExp(`"${name}":\\s*"?(-?[\\d.]+)`).exec(json) ?? []
    return value === undefined ? undefined : Number(value)
  }
}

const TITLE = /-\s*(-?[\d.]+),\s*(-?[\d.]+)\s*-/

/** Latitude (1) or longitude (2) out of the first line, which has them between dashes; `NaN` where it has not. */
const titled = ([title = '']: readonly string[], part: 1 | 2): number => Number(TITLE.exec(title)?.[part])
