/** Degrees to radians; angles are degrees at every door of a function and radians only inside it. */
export const radians = (deg: number): number => (deg * Math.PI) / 180
/** Radians to degrees. */
export const degrees = (rad: number): number => (rad * 180) / Math.PI
/** The same direction within [0, 360). [°] */
export const turn = (deg: number): number => ((deg % 360) + 360) % 360
