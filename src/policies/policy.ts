import type { z } from 'zod'
import type { Building } from '../network/component.ts'

/** A rule laid on the whole system: it reads a ledger and adds rows or entries. */
export interface Policy<Options = unknown> {
  /** Key under `policies` in a scenario. */
  name: string
  options: z.ZodType<Options>
  build(options: Options, building: Building): void
}

/** Declares a policy; its options give `build` its types. */
export function definePolicy<Options>(policy: Policy<Options>): Policy {
  return policy as unknown as Policy
}
