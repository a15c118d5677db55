import type { Language } from '../../languages.ts'
import type { Investment } from '../../study/invest.ts'
import type { PathInvestment } from '../../study/investPath.ts'
import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Result } from '../../study/result.ts'
import type { Tornado } from '../../study/tornado/tornado.ts'
import { type SpokenReport, verdict } from '../document.ts'
import type { Figure, SpokenFigure, SpokenTable } from '../figure.ts'
import { investmentFigures } from '../investment/index.ts'
import { pathInvestmentFigures } from '../pathInvestment/index.ts'
import { pathwayFigures } from '../pathway/index.ts'
import { tornadoFigures } from '../tornado/index.ts'
import { modelSays, ofScenario } from '../words/naming.ts'
import { speak, spoken, type Tongue, wordsIn } from '../words/speak.ts'
import { joined, say } from '../words/text.ts'
import { escapeText } from './escape.ts'
import { drawMap } from './map.ts'
import { format, scientific } from './readable.ts'
import { style } from './style.ts'
import { drawSvg } from './svg.ts'

/** One self-contained page: headline, summary, key figures, figures with their numbers, the check, notes, sources. */
export function renderHtml(document: SpokenReport): string {
  const { title, figures, check, sources, language } = document
  const word = wordsIn(language)
  return page(
    title,
    [
      header(document),
      banner(document),
      summary(document),
      keyFigures(document),
      ...figures.map(figure => section(figure, document)),
      checkSection(check, language),
      listed('notes', word('frame.notes'), document.notes),
      listed('limits', word('frame.limits'), document.limits),
      sourcesSection(sources, language),
    ],
    language,
  )
}

/** Runs side by side on one self-contained page. */
export function renderComparison(
  [first = '', ...others]: readonly string[],
  figures: readonly Figure[],
  tongue: Tongue,
): string {
  const title = spoken(say('comparison.page', { first, others: joined(others) }), tongue)
  const because = spoken(say('comparison.because', { first }), tongue)
  return page(title, [header({ title, because }), ...sections(figures, [], tongue)], tongue.language)
}

/** Deals, users and what stays in the country on one self-contained page. */
export function renderInvestmentPage(investment: Investment, tongue: Tongue): string {
  const heading = headingOf(investment, tongue)
  const figures = sections(investmentFigures(investment), investment.sources, tongue)
  return page(
    spoken(say('deals.page', { title: heading.title }), tongue),
    [header(heading), ...figures, ...closing(investment, tongue)],
    tongue.language,
  )
}

/** Deals, users and what stays in the country over all years of a path, on one self-contained page. */
export function renderPathInvestmentPage(investment: PathInvestment, tongue: Tongue): string {
  const heading = headingOf(investment, tongue)
  const figures = sections(pathInvestmentFigures(investment), investment.sources, tongue)
  return page(
    spoken(say('deals.page', { title: heading.title }), tongue),
    [header(heading), ...figures, ...closing(investment, tongue)],
    tongue.language,
  )
}

/** A path to a year far ahead on one self-contained page. */
export function renderPathwayPage(result: PathwayResult, tongue: Tongue): string {
  const heading = headingOf(result, tongue)
  const figures = sections(pathwayFigures(result), result.sources, tongue)
  return page(heading.title, [header(heading), ...figures, ...closing(result, tongue)], tongue.language)
}

/** What a decision depends on, on one self-contained page. */
export function renderTornadoPage(result: Tornado, tongue: Tongue): string {
  const scenario = ofScenario('scenario', result.scenario, result.title)
  const title = spoken(say('tornado.title', { title: scenario }), tongue)
  const heading = `<header><p class="brand">Qazgrid</p><h1>${escapeText(title)}</h1></header>`
  return page(title, [heading, ...sections(tornadoFigures(result), [], tongue)], tongue.language)
}

/** What a study was made for. */
type Study = Pick<PathwayResult, 'scenario' | 'title' | 'because' | 'notes' | 'sources'>

/** Title and purpose of a scenario. */
const headingOf = ({ scenario, title, because }: Study, tongue: Tongue) => ({
  title: spoken(ofScenario('scenario', scenario, title), tongue),
  because: spoken(ofScenario('because', scenario, because), tongue),
})

/** A section for each figure. */
const sections = (figures: readonly Figure[], sources: Result['sources'], tongue: Tongue): string[] =>
  speak(figures, tongue).map(figure => section(figure, { sources, language: tongue.language }))

/** What must be known of a study, and its sources. */
const closing = ({ notes, sources }: Study, tongue: Tongue): string[] => [
  listed('notes', wordsIn(tongue.language)('frame.notes'), speak(notes.map(modelSays), tongue)),
  sourcesSection(sources, tongue.language),
]

function page(title: string, body: readonly string[], language: Language): string {
  return `<!doctype html>
<html lang="${language}">
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

function banner({ alarms }: SpokenReport): string {
  if (alarms.length === 0) return ''
  return `<section class="alarm" role="alert">${alarms.map(alarm => `<p>${escapeText(alarm)}</p>`).join('')}</section>`
}

function summary({ summary: sentences, language }: SpokenReport): string {
  if (sentences.length === 0) return ''
  return `<section id="summary"><h2>${wordsIn(language)('frame.inShort')}</h2>${sentences.map(each => `<p>${escapeText(each)}</p>`).join('')}</section>`
}

function keyFigures({ keys, language }: SpokenReport): string {
  if (keys.length === 0) return ''
  return `<section class="keys" aria-label="${wordsIn(language)('frame.keys')}">${keys
    .map(
      ({ name, value, unit }) =>
        `<div><span>${escapeText(name)}</span><strong>${value}</strong><em>${escapeText(unit)}</em></div>`,
    )
    .join('')}</section>`
}

/** Picture, what must be known, the numbers (folded behind a picture), and where they come from. */
export function section(
  { id, title, note, chart, map, table, source }: SpokenFigure,
  { sources: known, language = 'en' }: Pick<Result, 'sources'> & { language?: Language },
): string {
  const word = wordsIn(language)
  const drawing = chart ? drawSvg(chart, language) : map ? drawMap(map) : ''
  const kind = word(chart ? 'frame.chart' : 'frame.map')
  const picture = drawing
    ? `<div class="chart" role="img" aria-label="${escapeText(title)}, ${kind}">${drawing}</div>`
    : ''
  const numbers = table ? renderTable(table, language) : ''
  const folded =
    picture && table ? `<details><summary>${word('frame.numbers')}</summary>${numbers}</details>` : numbers
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

function renderTable({ columns, rows, digits }: SpokenTable, language: Language): string {
  const numeric = columns.map((_, k) => rows.some(row => typeof row[k] === 'number'))
  const cell = (value: string | number, k: number, tag = 'td') =>
    `<${tag}${numeric[k] ? ' class="n"' : ''}>${typeof value === 'number' ? format(value, digits, language) : escapeText(value)}</${tag}>`
  const head = columns.map((column, k) => cell(column, k, 'th')).join('')
  const lines = rows.map(row => `<tr>${row.map((value, k) => cell(value, k)).join('')}</tr>`).join('')
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`
}

function checkSection(check: SpokenReport['check'], language: Language): string {
  if (!check) return ''
  const word = wordsIn(language)
  const lines = check.rows.map(
    ({ name, value, unit }) =>
      `<tr><td>${name}</td><td class="n">${value === null ? '' : scientific(value, language)}</td><td>${unit}</td></tr>`,
  )
  return `<section id="check"><h2>${word('frame.checked')}</h2><p>${spoken(verdict(check), { language })}</p><div class="table"><table><tbody>${lines.join('')}</tbody></table></div></section>`
}

function listed(id: string, title: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return ''
  return `<section id="${id}"><h2>${title}</h2><ul>${sentences.map(each => `<li>${escapeText(each)}</li>`).join('')}</ul></section>`
}

function sourcesSection(sources: Result['sources'], language: Language): string {
  const items = sources.map(({ key, title, publisher, year, url, licence, note }) => {
    const about = [publisher, year, licence].filter(Boolean).join(', ')
    const named = url ? `<a href="${escapeText(String(url))}">${escapeText(title)}</a>` : escapeText(title)
    return `<li id="source-${escapeText(key)}"><code>${escapeText(key)}</code> ${named}${about ? `. ${escapeText(about)}` : ''}${note ? `. <span>${escapeText(note)}</span>` : ''}</li>`
  })
  return `<section id="sources"><h2>${wordsIn(language)('frame.sources')}</h2><ul class="sources">${items.join('')}</ul></section>`
}
