/** The look of the report: calm, printable, readable on a phone. */
export const style = `
:root { --ink: #1c1c1e; --soft: #6a6a70; --line: #e3e3e6; --accent: #1f4e9c; --alarm: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; background: #fafafa; color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 40px 24px 80px; }
header { margin-bottom: 32px; }
.brand { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .04em; }
h1 { margin: 4px 0 8px; font-size: 2rem; line-height: 1.2; font-weight: 650; }
h2 { margin: 0 0 16px; font-size: 1.25rem; font-weight: 600; }
.because { margin: 0; max-width: 60ch; color: var(--soft); }
section { margin: 0 0 24px; padding: 28px; background: #fff; border: 1px solid var(--line); border-radius: 10px; }
.alarm { border: 2px solid var(--alarm); color: var(--alarm); }
.alarm p { margin: 0 0 6px; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 20px; }
.keys span, .keys em { display: block; color: var(--soft); font-style: normal; font-size: .85rem; }
.keys strong { font-size: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.25; }
.chart svg { display: block; width: 100%; height: auto; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: 6px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.n { white-space: normal; }
.note { margin: 16px 0 0; max-width: 75ch; color: var(--soft); font-size: .875rem; }
details { margin-top: 16px; }
details .table { margin-top: 8px; }
summary { color: var(--accent); font-size: .875rem; cursor: pointer; }
.source { margin: 12px 0 0; color: var(--soft); font-size: .75rem; line-height: 1.4; overflow-wrap: anywhere; }
.source a { color: inherit; }
ul { margin: 0; padding-left: 1.2em; }
.sources { font-size: .85rem; }
.sources li { margin-bottom: 6px; }
.sources span { color: var(--soft); }
code { font-size: .85em; color: var(--soft); }
a { color: var(--accent); }
@media (max-width: 560px) { main { padding: 20px 10px 40px; } section { padding: 16px; } h1 { font-size: 1.5rem; } }
@page { size: A4; margin: 14mm; }
@media print { body { background: #fff; font-size: 12px; } main { max-width: none; padding: 0; } section { border: 0; padding: 8px 0; margin: 0 0 12px; }
.keys { grid-template-columns: repeat(auto-fit, minmax(90px, 1fr)); gap: 10px; } .keys strong { font-size: 1.3rem; }
.table { overflow: visible; } table { font-size: .62rem; } th, td { padding: 2px 5px; } .chart svg { width: 82%; } .chart, tr, h2, .note, .source { break-inside: avoid; } h2 { break-after: avoid; } .source { break-before: avoid; } summary { display: none; }
details::details-content { content-visibility: visible; display: block; height: auto; }
details:not([open]) > :not(summary) { display: block; } }
`.trim()
