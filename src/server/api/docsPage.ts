import type { OpenApi, Operation, Schema } from './openapi.ts'

/** The description of the interface as one page that asks for nothing else: no script, no style, no font. */
export function docsPage({ info, paths }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({ path, method, each })),
  )
  const contents = operations.map(
    ({ path, method, each }) =>
      `<li><a href="#${each.operationId}"><code>${method.toUpperCase()} ${text(path)}</code></a> ${text(each.summary)}</li>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${text(info.title)}</title>
<meta name="viewport" content="width=device-width"></head><body>
<h1>${text(info.title)} ${text(info.version)}</h1>
<p>${text(info.description)} For programs: <a href="/api/openapi.json">openapi.json</a>. Paths begin with <code>/api/v1</code>.</p>
<ol>${contents.join('\n')}</ol>
${operations.map(({ path, method, each }) => section(path, method, each)).join('\n')}
</body></html>
`
}

function section(path: string, method: string, each: Operation): string {
  const parameters = each.parameters.map(
    ({ name, in: place, required, schema }) =>
      `<li><code>${text(name)}</code> (${place}${required ? '' : ', may be left out'}) ${text(String(schema.description ?? ''))}</li>`,
  )
  const answers = Object.entries(each.responses).map(
    ([status, { description, content = {} }]) =>
      `<dt>${status}: ${text(description)}, ${text(Object.keys(content).join())}</dt><dd>${schemas(content)}</dd>`,
  )
  return `<section id="${each.operationId}"><h2><code>${method.toUpperCase()} ${text(path)}</code></h2>
<p>${text(each.summary)} ${text(each.description)}</p>
${parameters.length > 0 ? `<ul>${parameters.join('')}</ul>` : ''}
${each.requestBody ? `<p>Body:</p>${schemas(each.requestBody.content)}` : ''}
<dl>${answers.join('')}</dl></section>`
}

const schemas = (content: Record<string, { schema: Schema }>) =>
  Object.values(content)
    .map(
      ({ schema }) =>
        `<details><summary>Schema</summary><pre>${text(JSON.stringify(schema, null, 2))}</pre></details>`,
    )
    .join('')

const text = (raw: string) =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
