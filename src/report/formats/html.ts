import type { Investment } from '../../study/invest.ts'
import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Result } from '../../study/result.ts'
import type { Tornado } from '../../study/tornado/tornado.ts'
import { type Check, type ReportDocument, verdict } from '../document.ts'
import type { Figure, FigureTable } from '../figure.ts'
import { investmentFigures } from '../investment/index.ts'
import { pathwayFigures } from '../pathway/index.ts'
import { tornadoFigures } from '../tornado/index.ts'
import { escapeText } from './escape.ts'
import { drawMap } from './map.ts'
import { format } from './readable.ts'
import { style } from './style.ts'
import { drawSvg } from './svg.ts'

/** One self-contained page: headline, summary, key figures, figures with their numbers, the check, notes, sources. */
export function renderHtml(document: ReportDocument): string {
  const { title, figures, check, sources } = document
  return page(title, [
    header(document),
    banner(document),
    summary(document),
    keyFigures(document),
    ...figures.map(figure => section(figure, document)),
    checkSection(check),
    listed('notes', 'To be read with it', document.notes),
    listed('limits', 'What this study does not show', document.limits),
    sourcesSection(sources),
  ])
}

/** Runs side by side on one self-contained page. */
export function renderComparison(names: readonly string[], figures: readonly Figure[]): string {
  const [first, ...others] = names
  const title = `${first} beside ${others.join(', ')}`
  return page(title, [
    header({ title, because: `Differences are to ${first ?? ''}.` }),
    ...figures.map(figure => section(figure, { sources: [] })),
  ])
}

/** Deals, users and what stays in the country on one self-contained page. */
export function renderInvestmentPage(investment: Investment): string {
  return page(`${investment.title}: investments`, [
    header(investment),
    ...investmentFigures(investment).map(figure => section(figure, investment)),
    sourcesSection(investment.sources),
  ])
}

/** A path to a year far ahead on one self-contained page. */
export function renderPathwayPage(result: PathwayResult): string {
  return page(result.title, [
    header(result),
    ...pathwayFigures(result).map(figure => section(figure, result)),
    listed('notes', 'To be read with it', result.notes),
    sourcesSection(result.sources),
  ])
}

/** What a decision depends on, on one self-contained page. */
export function renderTornadoPage(result: Tornado): string {
  const title = `${result.title}: what it depends on`
  return page(title, [
    `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1></header>`,
    ...tornadoFigures(result).map(figure => section(figure, { sources: [] })),
  ])
}

function page(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)} · Qazgrid</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter(Boolean).join('\n')}
</main>
</body>
</html>
`
}

const header = ({ title, because }: { title: string; because: string }) =>
  `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1><p class="because">${escapeText(because)}</p></header>`

function banner({ alarms }: ReportDocument): string {
  if (alarms.length === 0) return ''
  return `<section class="alarm" role="alert">${alarms.map(alarm => `<p>${escapeText(alarm)}</p>`).join('')}</section>`
}

function summary({ summary: sentences }: ReportDocument): string {
  if (sentences.length === 0) return ''
  return `<section id="summary"><h2>In short</h2>${sentences.map(each => `<p>${escapeText(each)}</p>`).join('')}</section>`
}

function keyFigures({ keys }: ReportDocument): string {
  if (keys.length === 0) return ''
  return `<section class="keys" aria-label="Key figures">${keys
    .map(
      ({ name, value, unit }) => `<div><span>${name}</span><strong>${value}</strong><em>${unit}</em></div>`,
    )
    .join('')}</section>`
}

/** Picture, what must be known, the numbers (folded behind a picture), and where they come from. */
export function section(
  { id, title, note, chart, map, table, source }: Figure,
  { sources: known }: Pick<Result, 'sources'>,
): string {
  const drawing = chart ? drawSvg(chart) : map ? drawMap(map) : ''
  const kind = chart ? 'chart' : 'map'
  const picture = drawing
    ? `<div class="chart" role="img" aria-label="${escapeText(title)}, ${kind}">${drawing}</div>`
    : ''
  const numbers = table ? renderTable(table) : ''
  const folded =
    picture && table ? `<details><summary>The numbers behind it</summary>${numbers}</details>` : numbers
  const paragraphs = (note ?? '').split('\n').filter(Boolean)
  return [
    `<section id="${id}"><h2>${escapeText(title)}</h2>`,
    picture,
    ...(picture ? [] : [folded]),
    ...paragraphs.map(each => `<p class="note">${escapeText(each)}</p>`),
    ...(picture ? [folded] : []),
    ...(source ? [`<p class="source">${linkKeys(source, known)}</p>`] : []),
    '</section>',
  ].join('')
}

/** Keys of sources lead to the list at the end. */
function linkKeys(text: string, known: Result['sources']): string {
  const keys = new Set(known.map(({ key }) => key))
  return escapeText(text).replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g, word =>
    keys.has(word) ? `<a href="#source-${word}">${word}</a>` : word,
  )
}

function renderTable({ columns, rows, digits }: FigureTable): string {
  const numeric = columns.map((_, k) => rows.some(row => typeof row[k] === 'number'))
  const cell = (value: string | number, k: number, tag = 'td') =>
    `<${tag}${numeric[k] ? ' class="n"' : ''}>${typeof value === 'number' ? format(value, digits) : escapeText(value)}</${tag}>`
  const head = columns.map((column, k) => cell(column, k, 'th')).join('')
  const lines = rows.map(row => `<tr>${row.map((value, k) => cell(value, k)).join('')}</tr>`).join('')
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`
}

function checkSection(check?: Check): string {
  if (!check) return ''
  const lines = check.rows.map(
    ({ name, value, unit }) =>
      `<tr><td>${name}</td><td class="n">${value === null ? '' : value.toExponential(1)}</td><td>${unit}</td></tr>`,
  )
  return `<section id="check"><h2>Checked without the solver</h2><p>${verdict(check)}</p><div class="table"><table><tbody>${lines.join('')}</tbody></table></div></section>`
}

function listed(id: string, title: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return ''
  return `<section id="${id}"><h2>${title}</h2><ul>${sentences.map(each => `<li>${escapeText(each)}</li>`).join('')}</ul></section>`
}

function sourcesSection(sources: Result['sources']): string {
  const items = sources.map(({ key, title, publisher, year, url, licence, note }) => {
    const about = [publisher, year, licence].filter(Boolean).join(', ')
    const named = url ? `<a href="${escapeText(String(url))}">${escapeText(title)}</a>` : escapeText(title)
    return `<li id="source-${escapeText(key)}"><code>${escapeText(key)}</code> ${named}${about ? `. ${escapeText(about)}` : ''}${note ? `. <span>${escapeText(note)}</span>` : ''}</li>`
  })
  return `<section id="sources"><h2>Sources and assumptions</h2><ul class="sources">${items.join('')}</ul></section>`
}
