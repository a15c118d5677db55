import type { Sheet } from '../export/csv.ts'
import { useWords } from '../words/useWords.ts'
import { Scroll } from './Scroll.tsx'

/** Numbers of a figure as a table. */
export function Numbers({ sheet: { columns, rows, digits }, label }: { sheet: Sheet; label: string }) {
  const { number } = useWords()
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
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
                <td key={columns[j]}>{typeof cell === 'number' ? number(cell, digits) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
