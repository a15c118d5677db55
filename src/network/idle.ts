import type { Series, Unit } from './attribute.ts'
import type { Component } from './component.ts'
import { type Network, textOf, unitsIn } from './network.ts'

/** A unit that can do nothing, and what it is. */
export interface IdleUnit {
  component: Component
  unit: Unit
}

/** Limits of a size that is decided; they say nothing where it is given. */
const LIMITS_OF_SIZE = ['leastSize', 'mostSize', 'givenSize']

/**
 * Units that can do nothing: their size is given and nought, and so is all else that grows with it (inflow, heat, energy to be
 * made). What may be switched on, has a curve of cost, or limits a partner's size stays, since its rows may say more than that it
 * stands still.
 *
 * @param apart  lists whose units are all kept: a line of no rating still holds its ends at one angle
 */
export function idleUnits(
  network: Network,
  components: readonly Component[],
  apart: readonly string[] = [],
): IdleUnit[] {
  const partners = new Set(
    Object.values(network.units).flatMap(units => units.map(unit => textOf(unit, 'pairedWith'))),
  )
  return components
    .filter(({ list, attributes }) => 'extendable' in attributes && !apart.includes(list))
    .flatMap(component =>
      unitsIn(network, component.list)
        .filter(unit => isIdle(unit, component) && !partners.has(unit.name))
        .map(unit => ({ component, unit })),
    )
}

/** Buses that a unit touches. */
export function busesOf({ unit, component }: IdleUnit): string[] {
  const keys = Object.keys(component.attributes).filter(key => /^(bus\d*|heatBus)$/.test(key))
  return keys.map(key => textOf(unit, key)).filter(bus => bus !== '')
}

function isIdle(unit: Unit, { attributes }: Component): boolean {
  const { extendable, committable, marginalCurve } = unit as unknown as Record<string, unknown>
  if (extendable || committable || marginalCurve) return false
  return Object.entries(attributes).every(
    ([key, { extensive }]) =>
      !extensive ||
      LIMITS_OF_SIZE.includes(key) ||
      isNought((unit as Record<string, unknown>)[key] as Series),
  )
}

/** 0 everywhere, or no number and so no demand: free, without limit. */
const isNought = (series: Series): boolean =>
  typeof series === 'number'
    ? series === 0 || !Number.isFinite(series)
    : series.every(value => value === 0 || Number.isNaN(value))
