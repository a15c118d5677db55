import type { Component } from '../network/component.ts'
import { bus } from './bus.ts'
import { carrier } from './carrier.ts'
import { generator } from './generator.ts'
import { heatAndPower } from './heatAndPower.ts'
import { hvdcLink } from './hvdcLink.ts'
import { line } from './line.ts'
import { link } from './link.ts'
import { load } from './load.ts'
import { storageUnit } from './storageUnit.ts'
import { store } from './store.ts'

/** All components in the order in which they are built; buses last, since unserved energy needs the demand. */
export const components: readonly Component[] = [
  carrier,
  load,
  generator,
  heatAndPower,
  storageUnit,
  store,
  line,
  link,
  hvdcLink,
  bus,
]
