import { ban } from './ban.ts'
import { buildRate } from './buildRate.ts'
import { co2Cap } from './co2Cap.ts'
import { co2Price } from './co2Price.ts'
import { deliverable } from './deliverable.ts'
import { hydrogenDelivery } from './hydrogenDelivery.ts'
import { importLimit } from './importLimit.ts'
import type { Policy } from './policy.ts'
import { renewableShare } from './renewableShare.ts'
import { reserveMargin } from './reserveMargin.ts'
import { spinningReserve } from './spinningReserve.ts'
import { water } from './water.ts'

/** All policies; a price before a cap, since the order is that of the bill. */
export const policies: readonly Policy[] = [
  co2Price,
  co2Cap,
  renewableShare,
  reserveMargin,
  spinningReserve,
  importLimit,
  buildRate,
  deliverable,
  ban,
  hydrogenDelivery,
  water,
]
