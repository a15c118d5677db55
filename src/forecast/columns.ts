/**
 * Where a column stands: by its name as it is written, otherwise by the same letters in whatever case, with “id” behind or
 * not. So `timestamp` and `zone` are found in tables whose header says `TIMESTAMP` and `ZONEID`.
 *
 * @returns  −1 if there is none
 *
 * @example
 * placeOf(['ZONEID', 'TIMESTAMP', 'TARGETVAR'], 'zone')   // 0
 */
export function placeOf(header: readonly string[], column: string): number {
  const exact = header.indexOf(column)
  return exact >= 0 ? exact : header.findIndex(name => plain(name) === plain(column))
}

const plain = (name: string): string => name.replace(/([_ -]id|I[dD])$/, '').toLowerCase()
