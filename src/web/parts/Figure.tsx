import { type ReactNode, useId } from 'react'
import type { Drawing } from '../charts/pen.ts'
import { drawSvg } from '../charts/svgPen.ts'
import { inkNow } from '../design/ink.ts'
import type { Sheet } from '../export/csv.ts'
import { saveCsv, savePng, saveSvg } from '../export/save.ts'
import { useWords } from '../words/useWords.ts'
import { Numbers } from './Numbers.tsx'

/** What a figure can be saved as. */
export interface Saving {
  /** Name of the files, without ending. */
  file: string
  drawing?: { draw: Drawing; height: number }
  /** Or an element of the page that is a picture. */
  svg?: () => string | undefined
  sheet?: Sheet
  /** Long sheets are saved and not shown. */
  isLong?: boolean
}

/** Width of a drawing that is saved. [px] */
export const SAVED_WIDTH = 1000

/** What a picture may be saved as. */
const PICTURES = [
  ['svg', saveSvg, 'save.svg'],
  ['png', savePng, 'save.png'],
] as const

/** A figure with its title, a note, its numbers, and buttons that save it. */
export function Figure({
  title,
  note,
  saving,
  tools,
  children,
}: {
  title: string
  note?: string | undefined
  saving?: Saving
  tools?: ReactNode
  children: ReactNode
}) {
  const { t } = useWords()
  const heading = useId()
  const picture = () => {
    if (saving?.svg) return saving.svg()
    const { drawing } = saving ?? {}
    return drawing && drawSvg(drawing.draw, { width: SAVED_WIDTH, height: drawing.height }, inkNow(), title)
  }
  const save = (how: (file: string, svg: string) => void) => {
    const svg = picture()
    if (svg && saving) how(saving.file, svg)
  }
  return (
    <section className="figure" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <div className="tools">
          {tools}
          {saving?.sheet ? (
            <button
              type="button"
              className="small"
              data-save="csv"
              onClick={() => saveCsv(saving.file, saving.sheet!)}
              aria-label={t('save.csv', { title })}
            >
              CSV
            </button>
          ) : null}
          {saving?.drawing || saving?.svg
            ? PICTURES.map(([format, saveAs, label]) => (
                <button
                  key={format}
                  type="button"
                  className="small"
                  data-save={format}
                  onClick={() => save(saveAs)}
                  aria-label={t(label, { title })}
                >
                  {format.toUpperCase()}
                </button>
              ))
            : null}
        </div>
      </header>
      {note ? <p className="note">{note}</p> : null}
      {children}
      {saving?.sheet && !saving.isLong ? (
        <details className="numbers">
          <summary>{t('figure.numbers')}</summary>
          <Numbers sheet={saving.sheet} label={title} />
        </details>
      ) : null}
    </section>
  )
}
