import type { ReserveRule } from '../../study/operate/reserveNeed.ts'

/** How years are operated unless something else is asked for. */
export const USUAL: { seed: number; days: number; reserve: ReserveRule; commitment: 'relaxed' | 'whole' } = {
  seed: 401,
  days: 365,
  reserve: 'quantiles',
  commitment: 'relaxed',
}
