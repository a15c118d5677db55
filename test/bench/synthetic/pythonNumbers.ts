// Numbers as Python rounds and writes them: the definition of record of the cases was written by Python.

/**
 * The nearest number with so many decimals; exactly between two, the one whose last digit is even.
 *
 * A binary number lies exactly between two decimals with d places only where x · 2^(d+1) is odd.
 *
 * @param x  not negative
 */
export function rounded(x: number, decimals: number): number {
  const nearest = x.toFixed(decimals)
  const isBetween = (x * 2 ** (decimals + 1)) % 2 === 1
  const isOdd = Number(nearest.at(-1)) % 2 === 1
  // `toFixed` goes up from the middle; a quarter of the last place lower it goes down.
  return Number(isBetween && isOdd ? (x - 10 ** -decimals / 4).toFixed(decimals) : nearest)
}

/** A floating-point number as text: the fewest digits that tell it apart, always with a point or an exponent. */
export function float(x: number): string {
  const size = Math.abs(x)
  if (size !== 0 && (size < 1e-4 || size >= 1e16))
    return x.toExponential().replace(/e([+-])(\d)$/, (_, sign, digit) => `e${sign}0${digit}`)
  return Number.isInteger(x) ? `${x}.0` : `${x}`
}

/** A floating-point number rounded to so many decimals, as text. */
export const decimal = (x: number, decimals: number): string => float(rounded(x, decimals))
