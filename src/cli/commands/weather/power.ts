import { type MeasuredWeather, type Quantity, refuse } from '../../../files/weather/measured.ts'
import { type Mounting, solarSeries, windSeries } from '../../../weather/plantSeries.ts'
import { turbineCurve } from '../../../weather/powerCurve.ts'

/** What kind of plants stand in a weather. */
export interface PlantOptions {
  /** Tilt of fixed modules that look south; trackers where missing. [°] */
  tiltDeg?: number
  hubHeightM: number
}

const TRACKER = { axisAzimuthDeg: 180, mostDeg: 60, groundCoverPu: 0.35 }
const TURBINE = { cutInMps: 3, ratedMps: 12, cutOutMps: 25 }
const SOUTH_DEG = 180

/** Power of a solar plant and of turbines in a weather, each where it has what they need. [pu] */
export function powerOf(weather: MeasuredWeather, options: PlantOptions): Map<string, Float64Array> {
  const { series, startMs, latitudeDeg, longitudeDeg, heightM, windHeightM, origin } = weather
  if (Number.isNaN(latitudeDeg + longitudeDeg)) {
    refuse(origin, [{ where: origin, what: 'It does not tell where it is, and power depends on the sun.' }])
  }
  const nothing = () => new Float64Array(startMs.length).fill(Number.NaN)
  const at = (quantity: Quantity) => series.get(quantity) ?? nothing()
  const [beamWm2, diffuseWm2] = [series.get('beamWm2'), series.get('diffuseWm2')]
  const here = {
    place: { latitudeDeg, longitudeDeg, heightM: Number.isNaN(heightM) ? 0 : heightM },
    startMs,
    temperatureDegC: at('temperatureDegC'),
    globalWm2: at('globalWm2'),
    ...(beamWm2 && diffuseWm2 ? { beamWm2, diffuseWm2 } : {}),
    windMps: at('windMps'),
    windHeightM,
  }
  const mounting: Mounting =
    options.tiltDeg === undefined
      ? { tracker: TRACKER }
      : { plane: { tiltDeg: options.tiltDeg, azimuthDeg: SOUTH_DEG } }
  const all = new Map([
    ['solarPu', solarSeries(here, mounting)],
    ['windPu', windSeries(here, options.hubHeightM, turbineCurve(TURBINE))],
  ])
  return new Map([...all].filter(([, values]) => values.some(value => !Number.isNaN(value))))
}
