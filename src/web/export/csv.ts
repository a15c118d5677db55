/** Numbers behind a picture. A column of numbers has its unit in the title. */
export interface Sheet {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  digits: number
  /** Where columns differ in that, digits of each. */
  digitsBy?: readonly (number | undefined)[]
}

/** A sheet as CSV after RFC 4180, numbers with a point. */
export function csvOf({ columns, rows, digits }: Sheet): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(Number(value.toFixed(digits + 3))) : value
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')
}
