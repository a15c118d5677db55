import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readProgram } from '../../../src/cli/readProgram.ts'
import { writeProgramFile } from '../../../src/cli/solveProgram.ts'
import { applyCosts } from '../../../src/exchange/applyCosts.ts'
import type { Dataset } from '../../../src/exchange/dataset.ts'
import type { Findings } from '../../../src/exchange/sheet.ts'
import { programOf } from '../../../src/exchange/solve.ts'
import { readTechnologyData } from '../../../src/exchange/technologyData.ts'
import { toNetwork } from '../../../src/exchange/toNetwork.ts'
import { readSheet } from '../../../src/files/pypsa/csvFolder.ts'
import { readDataset, writeDataset } from '../../../src/files/pypsa/index.ts'
import { readNetcdf } from '../../../src/files/pypsa/netcdfNetwork.ts'
import { readWorkbook } from '../../../src/files/pypsa/workbook.ts'
import { readEra5 } from '../../../src/files/weather/era5.ts'
import type { Random } from '../../../src/forecast/random.ts'
import { SOUND } from '../../exchange/brokenNetworks.ts'
import { era5File } from '../../files/weather/era5File.ts'
import { garbledBytes, garbledEncoding, garbledText } from '../garbled.ts'
import { folderOf } from '../networkFiles.ts'
import { partsOf, zipOf } from './zip.ts'

/** A reader of files that users have, fed with garbled ones. */
export interface FuzzedReader {
  /** What is garbled. */
  name: string
  /** Does it read in a thread of its own, which takes a while to start? */
  apart?: boolean
  read(random: Random): unknown
}

/** Short, so that files on which a library never comes back do not take the whole time. */
export const LIMITS = { seconds: 6, memoryMb: 600 }

const COSTS =
  'technology,parameter,value,unit,source\nwind,investment,1000,EUR/kW,x\nwind,FOM,2.5,%/year,x\nwind,lifetime,25,years,x\ncoal,fuel,9,EUR/MWh_th,x\n'

/** What a command makes of a network that was read. */
function understood(dataset: Dataset, findings: Findings): void {
  toNetwork(dataset, findings)
  const empty = findings.problems.find(({ where, what }) => where === '' || what === '')
  if (empty) throw new Error(`A problem without a place or a word: ${JSON.stringify(empty)}`)
}

const noFindings = (): Findings => ({ problems: [], notes: [] })

/** Readers of networks, of programmes and of costs. */
export async function networkReaders(root: string): Promise<FuzzedReader[]> {
  const at = (name: string) => join(root, name)
  const sound = await readDataset(folderOf({ ...SOUND, 'meta.json': '{"a":{"b":[1]}}' }), noFindings())
  for (const ending of ['nc', 'xlsx']) await writeDataset(at(`sound.${ending}`), sound)
  const program = programOf(toNetwork(sound, noFindings()))
  for (const ending of ['mps', 'lp']) await writeProgramFile(at(`sound.${ending}`), program)
  const bytesOf = (name: string) => readFileSync(at(name))
  const [netcdf, workbook, era5] = [
    bytesOf('sound.nc'),
    bytesOf('sound.xlsx'),
    readFileSync(await era5File([0, 0, 0, 0, 0, 0, 0, 360])),
  ] as const
  const put = (name: string, content: Uint8Array) => {
    writeFileSync(at(name), content)
    return at(name)
  }
  return [
    { name: 'a folder of a network', read: folderReader },
    {
      name: 'a netCDF file of a network',
      apart: true,
      async read(random) {
        const findings = noFindings()
        understood(await readNetcdf(put('mine.nc', garbledBytes(netcdf, random)), findings, LIMITS), findings)
      },
    },
    {
      name: 'a netCDF file of weather',
      apart: true,
      read: random => readEra5('mine.nc', put('era5.nc', garbledBytes(era5, random)), PLACE, LIMITS),
    },
    {
      name: 'a workbook of a network',
      apart: true,
      async read(random) {
        const garbled = random.below(2) ? garbledBytes(workbook, random) : garbledParts(workbook, random)
        const findings = noFindings()
        understood(await readWorkbook(put('mine.xlsx', garbled), findings, LIMITS), findings)
      },
    },
    ...(['mps', 'lp'] as const).map((format): FuzzedReader => {
      const text = bytesOf(`sound.${format}`).toString('utf8')
      return {
        name: `a programme as ${format.toUpperCase()}`,
        apart: true,
        read: random =>
          readProgram(put(`mine.${format}`, garbledEncoding(garbledText(text, random), random)), LIMITS),
      }
    }),
    {
      name: 'a table of costs',
      read(random) {
        const findings = noFindings()
        put('costs.csv', garbledEncoding(garbledText(COSTS, random), random))
        applyCosts(sound, readTechnologyData(readSheet(root, 'costs.csv'), 2030, findings), 0.07, findings)
      },
    },
  ]
}

const PLACE = { latitudeDeg: 51, longitudeDeg: 71.5 }

async function folderReader(random: Random): Promise<void> {
  const files: Record<string, string> = { ...SOUND, 'meta.json': '{"a":{"b":[1]}}', 'crs.json': '{}' }
  const names = Object.keys(files)
  const file = names[random.below(names.length)]!
  const folder = folderOf({ ...files, [file]: garbledText(files[file]!, random) })
  writeFileSync(join(folder, file), garbledEncoding(garbledText(files[file]!, random), random))
  const findings = noFindings()
  understood(await readDataset(folder, findings), findings)
}

/** An archive whose parts are garbled, and which is whole itself: what libraries of archives let through. */
function garbledParts(zip: Buffer, random: Random): Uint8Array {
  const parts = partsOf(zip)
  const names = [...parts.keys()]
  const name = names[random.below(names.length)]!
  const text = parts.get(name)!
  parts.set(name, random.below(3) ? garbledXml(text, random) : garbledText(text, random))
  if (random.below(10) === 0) parts.set('../../../../tmp/outside.xml', text)
  return zipOf(parts, random.below(10) === 0 ? { size: 0 } : {})
}

/** XML in which numbers, names of cells or values of attributes are others. */
function garbledXml(text: string, random: Random): string {
  const odd = [
    'XFD1048576',
    'A1:XFD1048576',
    '1048576',
    '99999999',
    '-1',
    '',
    '__proto__',
    'ZZZZ9',
    '1e999',
    'n',
    'str',
    'e',
  ]
  const places = [...text.matchAll(/"[^"]*"|>[^<]+</g)]
  const place = places[random.below(Math.max(1, places.length))]
  if (!place) return garbledText(text, random)
  const [start, end] = [place.index + 1, place.index + place[0].length - 1]
  return text.slice(0, start) + odd[random.below(odd.length)] + text.slice(end)
}
