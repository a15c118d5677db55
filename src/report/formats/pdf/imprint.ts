import type { Content } from 'pdfmake/interfaces.js'

/** How a run came about, as far as a reader who wants to make it again has to know it. */
export interface Imprint {
  version: string
  /** SHA-256 of all inputs. */
  inputs: string
  solver: string
  method: string
  /** Day of the run, `2026-11-25`. */
  madeOn: string
  /** What to type to make it again. */
  command: string
}

/** How to make the same report again. */
export function imprintPage(imprint: Imprint): Content[] {
  const line = (name: string, value: string): Content => ({
    columns: [
      { text: name, width: 110 },
      { text: value, width: '*' },
    ],
    fontSize: 8,
    margin: [0, 0, 0, 2],
  })
  return [
    { text: 'To make it again', style: 'chapter', margin: [0, 18, 0, 6], tocItem: true, headlineLevel: 1 },
    line('Command', imprint.command),
    line('Version', imprint.version),
    line('Hash of the inputs', imprint.inputs),
    line('Solver', `${imprint.solver}, ${imprint.method}`),
    line('Made on', imprint.madeOn),
    { text: 'The same version, command and hash give the same numbers.', style: 'note' },
  ]
}
