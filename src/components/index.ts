import type { Component } from '../network/component.ts'
import { bus } from './bus.ts'
import { carrier } from './carrier.ts'
import { cut } from './cut.ts'
import { generator } from './generator.ts'
import { globalConstraint } from './globalConstraint.ts'
import { heatAndPower } from './heatAndPower.ts'
import { hvdcLink } from './hvdcLink.ts'
import { line } from './line.ts'
import { link } from './link.ts'
import { load } from './load.ts'
import { process } from './process.ts'
import { storageUnit } from './storageUnit.ts'
import { store } from './store.ts'
import { transformer } from './transformer.ts'

/**
 * All components in the order in which they are built. Buses stand after demand, which unserved energy needs; carriers and
 * global constraints last, since they speak of all others.
 */
export const components: readonly Component[] = [
  load,
  generator,
  heatAndPower,
  storageUnit,
  store,
  line,
  transformer,
  link,
  process,
  hvdcLink,
  cut,
  bus,
  carrier,
  globalConstraint,
]
