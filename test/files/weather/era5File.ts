import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import h5 from 'h5wasm/node'

/** A grid of ERA5 as the Climate Data Store packs it: two hours, two by two points, in small whole numbers. */
export async function era5File(light: number[]): Promise<string> {
  await h5.ready
  const path = join(mkdtempSync(join(tmpdir(), 'qazgrid-era5-')), 'era5.nc')
  const file = new h5.File(path, 'w')
  const scale = (name: string, values: number[], units: string) => {
    const data = file.create_dataset({
      name,
      data: Float64Array.from(values),
      shape: [values.length],
      dtype: '<d',
    })
    data.create_attribute('units', units)
    data.make_scale(name)
  }
  scale('valid_time', [1514764800, 1514768400], 'seconds since 1970-01-01')
  scale('latitude', [51.25, 51], 'degrees_north')
  scale('longitude', [71.25, 71.5], 'degrees_east')
  const grid = (name: string, values: number[], factor: number, offset: number) => {
    const data = file.create_dataset({ name, data: Int16Array.from(values), shape: [2, 2, 2], dtype: '<h' })
    for (const [key, value] of [
      ['scale_factor', factor],
      ['add_offset', offset],
    ] as const) {
      data.create_attribute(key, value, null, '<d')
    }
    data.create_attribute('_FillValue', -32767, null, '<h')
    for (const [k, dim] of ['valid_time', 'latitude', 'longitude'].entries()) data.attach_scale(k, dim)
  }
  grid('t2m', [0, 0, 0, 100, 0, 0, 0, -32767], 0.1, 250)
  grid('ssrd', light, 1000, 0)
  grid('u100', [0, 0, 0, 30, 0, 0, 0, 60], 0.1, 0)
  grid('v100', [0, 0, 0, 40, 0, 0, 0, 80], 0.1, 0)
  file.flush()
  file.close()
  return path
}
