import { mkdirSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { PlannerError } from '../errors.ts'
import { commandOf, type Manifest } from '../files/manifest.ts'
import { setPdf } from '../files/pdf.ts'
import { shownPath } from '../files/places.ts'
import { setPng } from '../files/png.ts'
import { saveReportBook } from '../files/reportBook.ts'
import { type KeptReport, readReport } from '../files/reportFile.ts'
import { writeRunPackage } from '../files/runPackage.ts'
import { writeFile } from '../files/writeFile.ts'
import type { Language } from '../languages.ts'
import { type SpokenReport, tellReport } from '../report/document.ts'
import { renderHtml } from '../report/formats/html.ts'
import { drawMap } from '../report/formats/map.ts'
import { type Imprint, pdfOf } from '../report/formats/pdf/index.ts'
import { drawSvg } from '../report/formats/svg.ts'
import { wordsIn } from '../report/words/speak.ts'
import { runFolder } from './runFolder.ts'

/** Describes the tables of a run. */
const PACKAGE = 'datapackage.json'
/** What is written where nothing is asked for. */
const USUAL = ['report.pdf', 'report.xlsx', PACKAGE]

/**
 * Writes what a run found into files, by their ending; nothing where one of them cannot be written.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export async function writeReports(run: string, { out, figure, language }: ReportRequest): Promise<void> {
  const folder = runFolder(run)
  const report = readReport(folder)
  const paths = (out ?? USUAL.map(name => join(folder, name))).map(path => resolve(path))
  const writers = paths.map(path => writerOf(path, { folder, report, figure, language }))
  for (const [k, write] of writers.entries()) {
    mkdirSync(dirname(paths[k]!), { recursive: true })
    await write()
    process.stdout.write(`${wordsIn(language)('terminal.written', { path: shownPath(paths[k]!) })}\n`)
  }
}

/** What is asked for. */
export interface ReportRequest {
  out?: readonly string[] | undefined
  figure?: string | undefined
  language: Language
}

/** What is written, and of which run. */
interface Wanted {
  folder: string
  report: KeptReport
  figure: string | undefined
  language: Language
}

/**
 * How a file is written, by its ending.
 *
 * @throws PlannerError INPUT_INVALID  where there is no such format or figure
 */
function writerOf(path: string, { folder, report, figure, language }: Wanted): () => Promise<void> {
  const document = tellReport(report.document, language)
  const imprint = imprintOf(report.manifest)
  switch (extname(path)) {
    case '.pdf':
      return async () => writeFile(path, [await setPdf(pdfOf(document, imprint))])
    case '.xlsx':
      return () => saveReportBook(document, imprint, path)
    case '.html':
      return async () => writeFile(path, [renderHtml(document)])
    case '.svg': {
      const drawing = drawn(document, figure)
      return async () => writeFile(path, [drawing])
    }
    case '.png': {
      const drawing = drawn(document, figure)
      return async () => writeFile(path, [await setPng(drawing)])
    }
    case '.json':
      if (path !== join(folder, PACKAGE))
        throw refused(
          path,
          `${PACKAGE} stands beside its tables.`,
          `Write ${shownPath(join(folder, PACKAGE))}.`,
        )
      return async () => writeRunPackage(folder, report)
    default:
      throw refused(
        path,
        `There is no format “${extname(path) || basename(path)}”.`,
        `Write .pdf, .xlsx, .html, .svg, .png or ${PACKAGE}.`,
      )
  }
}

function drawn({ figures, language }: SpokenReport, id?: string): string {
  const figure = figures.find(each => each.id === id)
  if (figure?.chart) return drawSvg(figure.chart, language)
  if (figure?.map) return drawMap(figure.map)
  const ids = figures.flatMap(each => (each.chart || each.map ? [each.id] : []))
  throw new PlannerError('INPUT_INVALID', id ? `There is no figure ${id}` : 'Which figure?', [
    { where: '--figure', what: `This run has ${ids.join(', ')}.` },
  ])
}

const refused = (path: string, what: string, hint: string) =>
  new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be written`, [
    { where: shownPath(path), what, hint },
  ])

const imprintOf = (manifest: Manifest): Imprint => ({
  version: manifest.version,
  inputs: manifest.inputs,
  solver: manifest.solver,
  method: manifest.method,
  madeOn: manifest.startedAt.slice(0, 10),
  command: commandOf(manifest),
})
