import { expect, test } from 'vitest'
import { inColumns, widthOf } from '../../src/report/formats/columns.ts'

test('columns stand below one another in Chinese as well, whose signs take two places', () => {
  const lines = inColumns([
    ['合作方', '占比'],
    ['home', '60.0 %'],
  ])
  // Six places beside four; four beside six.
  expect(lines).toEqual(['  合作方    占比', '  home    60.0 %'])
  expect(new Set(lines.map(widthOf)).size).toBe(1)
})

test('all columns may stand to the left', () => {
  expect(inColumns([['a', 'low … high', '1']], 'left')).toEqual(['  a  low … high  1'])
})
