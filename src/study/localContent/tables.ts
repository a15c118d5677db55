import { z } from 'zod'
import { type Attributes, attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import type { Ranged } from '../ranged.ts'
import { range, readRanged, text } from '../rangedRows.ts'

/** A part of a technology, and how much of it is made at home. */
export interface Component {
  technology: string
  component: string
  phase: 'manufacturing' | 'construction'
  /** Of the price of building. [pu] */
  costShare: Ranged
  /** Made in the country now, and in the end. [pu] */
  domestic: Ranged
  reachable: Ranged
  rampYears: number
  /** On what is imported. [pu] */
  duty: Ranged
  /** Of a domestic order, what is left after imported inputs. [pu] */
  valueAdded: Ranged
  /** How much dearer than an import a first domestic order is, and how much of it goes with each doubling. [pu] */
  premium: Ranged
  learning: Ranged
  source: string
}

/** Jobs of a technology. [job-years/MW to make and to build, jobs/MW to run; MWh for stores of energy] */
export interface Jobs {
  technology: string
  manufacturing: Ranged
  construction: Ranged
  operation: Ranged
  source: string
}

/** Works that make components. */
export interface Factory {
  name: string
  technology: string
  components: readonly string[]
  bus: string
  /** [MW/a] */
  capacity: Ranged
  /** [million of money] */
  investment: Ranged
  /** Fixed yearly cost, of the investment. [pu/a] */
  fixedShare: Ranged
  /** Left of a price after material and energy. [pu] */
  margin: Ranged
  lifetimeYears: number
  discountRatePu: number
  source: string
}

/** All that orders are split with. */
export interface ContentTables {
  components: Component[]
  jobs: Map<string, Jobs>
  factories: Factory[]
}

const number = (column: string, unit: string, meaning: string) => attribute(column, unit, z.number(), meaning)

const componentColumns = {
  technology: text('technology', 'Key of technologies.csv.'),
  component: text('component', 'Part.'),
  phase: attribute('phase', '1', z.enum(['manufacturing', 'construction']), 'Made in works or on site.'),
  costShare: range('cost_share', 'Of the price of building. [pu]'),
  domestic: range('domestic', 'Made in the country now. [pu]'),
  reachable: range('reachable', 'Made in the country in the end. [pu]'),
  rampYears: number('ramp_years', 'year', 'Until then.'),
  duty: range('duty', 'On imports. [pu]'),
  valueAdded: range('value_added', 'Of a domestic order. [pu]'),
  premium: range('premium', 'How much dearer a first domestic order is. [pu]'),
  learning: range('learning', 'What goes of it with each doubling. [pu]'),
}
const jobColumns = {
  technology: text('technology', 'Key of technologies.csv.'),
  manufacturing: range('manufacturing', 'Job-years for each MW.'),
  construction: range('construction', 'Job-years for each MW.'),
  operation: range('operation', 'Jobs for each MW.'),
}
const factoryColumns = {
  technology: text('technology', 'Key of technologies.csv.'),
  components: text('components', 'What is made, with semicolons between.'),
  bus: text('bus', 'Zone.'),
  capacity: range('capacity', 'MW a year.'),
  investment: range('investment', 'Million.'),
  fixedShare: range('fixed_share', 'Fixed yearly cost, of the investment. [pu/a]'),
  margin: range('margin', 'Left of a price after material and energy. [pu]'),
  lifetimeYears: number('lifetime', 'year', 'Of the works.'),
  discountRatePu: number('discount_rate', 'pu', 'Of whoever builds them.'),
}

/** Reads component trees, jobs and works. Ranges out of order, and trees that are no whole, become problems. */
export function readContentTables(reader: TableReader): ContentTables {
  const read = <T>(name: string, columns: Attributes) => readRanged<T>(reader, name, columns)
  const components = read<Component>('components', componentColumns)
  for (const technology of new Set(components.map(each => each.technology))) {
    const whole = components
      .filter(each => each.technology === technology)
      .reduce((sum, { costShare }) => sum + costShare.middle, 0)
    if (Math.abs(whole - 1) > 1e-6)
      reader.problems.push({
        where: `components.csv, ${technology}`,
        what: `The shares of its components add up to ${whole}.`,
        hint: 'The middle ones must give 1.',
      })
  }
  const factories = read<Factory & { components: unknown }>('factories', factoryColumns)
  return {
    components,
    jobs: new Map(read<Jobs>('jobs', jobColumns).map(each => [each.technology, each])),
    factories: factories.map(each => ({ ...each, components: String(each.components).split(/; */) })),
  }
}
