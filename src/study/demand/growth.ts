import { type DemandPath, type Driver, levelOf } from './drivers.ts'

/** How demand changes from one year to another. */
export interface Growth {
  /** Energy of a sector over what it was. */
  factor(sector: string): number
  /** What uses need that hardly exist today. */
  newUses: readonly NewUse[]
}

/** A use of its own, told apart from those that statistics know. */
export interface NewUse {
  sector: string
  /** By how much more than in the first year. [TWh] */
  moreTwh: number
  spread: string
  profile: string
}

/**
 * Growth of demand between two years on a path:
 *
 *   sector(y)     = sector(y₀) · Π (level(y) / level(y₀)) ^ elasticity        over its drivers          [TWh]
 *   new use(y)    = Π level(y) − Π level(y₀)                                                            [TWh]
 *   following(y)  = following(y₀) · (Σ others(y) / Σ others(y₀)) · Π (level(y) / level(y₀))             [TWh]
 *
 * What a new use takes in the first year lies within the sectors of that year already; where it shrinks, the sector whose places
 * it shares shrinks with it. Demand does not answer to prices here.
 *
 * @param energies  energy of each sector in the first year [TWh]
 */
export function growthOf(
  drivers: readonly Driver[],
  path: DemandPath,
  energies: ReadonlyMap<string, number>,
  from: number,
  year: number,
): Growth {
  const moving = (sector: string, kind: Driver['kind']) =>
    drivers.filter(each => each.kind === kind && each.sectors.includes(sector))
  const index = (sector: string, kind: Driver['kind']) =>
    moving(sector, kind).reduce(
      (product, driver) =>
        product * (levelOf(driver, year, path) / levelOf(driver, from, path)) ** driver.elasticity,
      1,
    )
  const follows = (sector: string) => moving(sector, 'following').length > 0
  const newUses = newUsesOf(drivers, path, from, year)
  const shrinking = (sector: string) =>
    newUses.reduce((sum, use) => sum + (use.spread === sector ? Math.min(0, use.moreTwh) : 0), 0) /
    (energies.get(sector) || 1)
  const others = [...energies].filter(([sector]) => !follows(sector))
  const before = others.reduce((sum, [, twh]) => sum + twh, 0)
  const after =
    others.reduce((sum, [sector, twh]) => sum + twh * index(sector, 'index'), 0) +
    newUses.reduce((sum, { moreTwh }) => sum + moreTwh, 0)
  const total = before > 0 ? after / before : 1
  return {
    factor: sector =>
      follows(sector) ? total * index(sector, 'following') : index(sector, 'index') + shrinking(sector),
    newUses: newUses.filter(({ moreTwh }) => moreTwh > 0),
  }
}

function newUsesOf(drivers: readonly Driver[], path: DemandPath, from: number, year: number): NewUse[] {
  const products = Map.groupBy(
    drivers.filter(({ kind }) => kind === 'product'),
    ({ sectors }) => sectors[0]!,
  )
  return [...products].map(([sector, own]) => {
    const twh = (at: number) => own.reduce((product, driver) => product * levelOf(driver, at, path), 1)
    const { spread, profile } = own[0]!
    return { sector, moreTwh: twh(year) - twh(from), spread, profile }
  })
}
