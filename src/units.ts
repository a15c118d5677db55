// The only place where units change. Inside: MW, MWh, h, year, pu, t, °, and *money*; people and files also speak of
// GW, TWh and Mt.

const MW_PER_GW = 1_000
/** Costs are published by the kW, units have MW. */
export const KW_PER_MW = 1_000
const MWH_PER_TWH = 1_000_000
const TONNES_PER_MT = 1_000_000

/** Every year of the model, leap years too. [h] */
export const HOURS_PER_YEAR = 8760

/** MW to GW. */
export const toGw = (mw: number): number => mw / MW_PER_GW
/** MWh to GWh. */
export const toGwh = (mwh: number): number => mwh / MW_PER_GW
/** MWh to TWh. */
export const toTwh = (mwh: number): number => mwh / MWH_PER_TWH
/** TWh to MWh. */
export const fromTwh = (twh: number): number => twh * MWH_PER_TWH
/** t to Mt. */
export const toMt = (tonnes: number): number => tonnes / TONNES_PER_MT
