import type { Sheet } from '../export/csv.ts'
import { useWords } from '../words/useWords.ts'
import { Scroll } from './Scroll.tsx'

/** Numbers of a figure as a table. */
export function Numbers({
  sheet: { columns, rows, digits, digitsBy },
  label,
}: {
  sheet: Sheet
  label: string
}) {
  const { number } = useWords()
  const isWords = (column: number) =>
    rows.length > 0 && rows.every(row => typeof row[column] === 'string' && /^\p{L}/u.test(row[column]))
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column, j) => (
              <th key={column} scope="col" {...(isWords(j) ? { className: 'words' } : {})}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own and stand still.
            <tr key={k}>
              {row.map((cell, j) => (
                <td key={columns[j]} {...(isWords(j) ? { className: 'words' } : {})}>
                  {typeof cell === 'number' ? number(cell, digitsBy?.[j] ?? digits) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
