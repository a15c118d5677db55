/**
 * The only place where units change.
 *
 * Inside: MW, MWh, h, year, pu, t, °, and *money*. People and files also speak of GW, TWh, GWh and Mt.
 */
export const MW_PER_GW = 1_000
export const MWH_PER_TWH = 1_000_000
export const TONNES_PER_MT = 1_000_000
export const HOURS_PER_YEAR = 8760

/** MW to GW. */
export const toGw = (mw: number): number => mw / MW_PER_GW
/** MWh to TWh. */
export const toTwh = (mwh: number): number => mwh / MWH_PER_TWH
/** TWh to MWh. */
export const fromTwh = (twh: number): number => twh * MWH_PER_TWH
/** t to Mt. */
export const toMt = (tonnes: number): number => tonnes / TONNES_PER_MT
