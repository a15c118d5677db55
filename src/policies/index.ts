import { co2Cap } from './co2Cap.ts'
import { co2Price } from './co2Price.ts'
import type { Policy } from './policy.ts'

/** All policies; a price before a cap, since the order is that of the bill. */
export const policies: readonly Policy[] = [co2Price, co2Cap]
