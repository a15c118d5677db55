import type { Investment } from '../../study/invest.ts'
import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Result } from '../../study/result.ts'
import { type Summary, summarise } from '../../study/summary.ts'
import type { Tornado } from '../../study/tornado/tornado.ts'
import type { Figure, FigureTable } from '../figure.ts'
import { figures } from '../figures/index.ts'
import { why } from '../figures/why.ts'
import { investmentFigures } from '../investment/index.ts'
import { pathwayFigures } from '../pathway/index.ts'
import { tornadoFigures } from '../tornado/index.ts'
import { escapeText } from './escape.ts'
import { drawMap } from './map.ts'
import { format } from './readable.ts'
import { style } from './style.ts'
import { drawSvg } from './svg.ts'

/** Share of unserved energy above which the report says so in red. */
const ALARM_PU = 0.001

/** One self-contained page: headline, key figures, figures with their numbers, the check, notes, sources. */
export function renderHtml(result: Result): string {
  const { heading } = result
  const summary = summarise(result)
  const body = [
    `<header><p class="brand">Qazgrid</p><h1>${escapeText(heading.title)}</h1><p class="because">${escapeText(heading.because)}</p></header>`,
    banner(result, summary),
    ...(result.status === 'optimal'
      ? [
          keyFigures(summary),
          ...figures.map(make => make(result)).flatMap(figure => (figure ? [section(figure, result)] : [])),
        ]
      : [why(result)].flatMap(figure => (figure ? [section(figure, result)] : []))),
    checkSection(result),
    notes(result),
    sources(result),
  ]
  return page(heading.title, body)
}

/** Runs side by side on one self-contained page. */
export function renderComparison(names: readonly string[], figures: readonly Figure[]): string {
  const [first, ...others] = names
  const title = `${first} beside ${others.join(', ')}`
  return page(title, [
    `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1><p class="because">Differences are to ${escapeText(first ?? '')}.</p></header>`,
    ...figures.map(figure => section(figure, { sources: [] })),
  ])
}

/** Deals, users and what stays in the country on one self-contained page. */
export function renderInvestmentPage(investment: Investment): string {
  const { title, because } = investment
  return page(`${title}: investments`, [
    `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1><p class="because">${escapeText(because)}</p></header>`,
    ...investmentFigures(investment).map(figure => section(figure, investment)),
    sources(investment),
  ])
}

/** A path to a year far ahead on one self-contained page. */
export function renderPathwayPage(result: PathwayResult): string {
  const { title, because } = result
  return page(title, [
    `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1><p class="because">${escapeText(because)}</p></header>`,
    ...pathwayFigures(result).map(figure => section(figure, result)),
    notes(result),
    sources(result),
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

/** What must not be overlooked. */
function banner(result: Result, { unservedTwh, demandTwh }: Summary): string {
  const alarms = [
    ...(result.status === 'optimal'
      ? []
      : [`This run has no solution: ${result.status}.`, ...result.reasons]),
    ...(unservedTwh !== null && unservedTwh > ALARM_PU * demandTwh
      ? [
          `${(unservedTwh * 1000).toFixed(1)} GWh of demand are not met, ${((100 * unservedTwh) / demandTwh).toFixed(2)} %.`,
        ]
      : []),
    ...(result.status === 'optimal' ? result.check.failures.map(failure => `Check failed: ${failure}.`) : []),
  ]
  if (alarms.length === 0) return ''
  return `<section class="alarm" role="alert">${alarms.map(alarm => `<p>${escapeText(alarm)}</p>`).join('')}</section>`
}

function keyFigures(summary: Summary): string {
  const generation = Object.entries(summary.generationTwh ?? {})
  const total = generation.reduce((sum, [, twh]) => sum + twh, 0)
  const coal = summary.generationTwh?.coal ?? 0
  const cells: [string, string, string][] = [
    ['Demand', format(summary.demandTwh, 1), 'TWh'],
    ['Peak', format(summary.peakGw, 1), 'GW'],
    ['Generation', format(total, 1), 'TWh'],
    ['Coal', format((100 * coal) / total, 0), '%'],
    ['Imports', format(summary.importsTwh ?? 0, 1), 'TWh'],
    ['Exports', format(summary.exportsTwh ?? 0, 1), 'TWh'],
    ['Unserved', format((summary.unservedTwh ?? 0) * 1000, 1), 'GWh'],
    ['CO₂', format(summary.emissionsMt ?? 0, 1), 'Mt'],
    ...costCells(summary),
    ...(summary.adequacy
      ? [['Loss of load', format(summary.adequacy.loleHours, 1), 'h a year'] as [string, string, string]]
      : []),
  ]
  return `<section class="keys" aria-label="Key figures">${cells
    .map(([name, value, unit]) => `<div><span>${name}</span><strong>${value}</strong><em>${unit}</em></div>`)
    .join('')}</section>`
}

function costCells({ objective, cost, plan, currency }: Summary): [string, string, string][] {
  const unit = `million ${currency}`
  const millions = (money: number) => format(money / 1e6, 0)
  if (!plan || !cost) return [['Running cost', millions(objective ?? 0), unit]]
  return [
    ['Cost a year', millions(objective ?? 0), unit],
    ['of which building', millions(cost.building), unit],
  ]
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

function checkSection({ check, status }: Result): string {
  if (status !== 'optimal') return ''
  const rows: [string, number | null, string][] = [
    ['Largest imbalance of a bus in an hour', check.largestImbalanceMw, 'MW'],
    ['Largest limit that is broken', check.largestViolation, 'MW or MWh'],
    ['Largest energy from nothing', check.largestFreeEnergyMw, 'MW'],
    ['Bill less objective', check.billMinusObjective, 'money'],
    ['Cost above the lower bound', check.relativeGap, 'share'],
  ]
  return `<section id="check"><h2>Checked without the solver</h2><p>${check.passed ? 'All checks passed.' : 'The run did not pass.'}</p><div class="table"><table><tbody>${rows
    .map(
      ([name, value, unit]) =>
        `<tr><td>${name}</td><td class="n">${value === null ? '' : value.toExponential(1)}</td><td>${unit}</td></tr>`,
    )
    .join('')}</tbody></table></div></section>`
}

function notes(result: Pick<Result, 'notes'>): string {
  return `<section id="notes"><h2>To be read with it</h2><ul>${result.notes.map(note => `<li>${escapeText(note)}</li>`).join('')}</ul></section>`
}

function sources(result: Pick<Result, 'sources'>): string {
  const items = result.sources.map(({ key, title, publisher, year, url, licence, note }) => {
    const about = [publisher, year, licence].filter(Boolean).join(', ')
    const named = url ? `<a href="${escapeText(String(url))}">${escapeText(title)}</a>` : escapeText(title)
    return `<li id="source-${escapeText(key)}"><code>${escapeText(key)}</code> ${named}${about ? `. ${escapeText(about)}` : ''}${note ? `. <span>${escapeText(note)}</span>` : ''}</li>`
  })
  return `<section id="sources"><h2>Sources and assumptions</h2><ul class="sources">${items.join('')}</ul></section>`
}
