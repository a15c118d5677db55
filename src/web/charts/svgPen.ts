import { overflows } from './names.ts'
import { type Drawing, type Ink, type Pen, type Size, TYPEFACE } from './pen.ts'

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const

/** A drawing as an SVG file. */
export function drawSvg(drawing: Drawing, size: Size, ink: Ink, title: string): string {
  const parts: string[] = []
  drawing(svgPen(parts), size, ink)
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family='${TYPEFACE}'><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${ink.paper}"/>${parts.join('')}</svg>`
}

/** A pen that writes elements of SVG. */
function svgPen(parts: string[]): Pen {
  return {
    area: (points, color) => parts.push(`<path d="${path(points)}Z" fill="${color}"/>`),
    line: (points, color, width, dash = []) =>
      parts.push(
        `<path d="${path(points)}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
      ),
    rect: (x, y, width, height, color) =>
      parts.push(
        `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${color}"/>`,
      ),
    circle: (x, y, radius, color) =>
      parts.push(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${color}"/>`),
    text: (x, y, text, { color, size = 12, align = 'left', isBold = false, most }) =>
      parts.push(
        `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${color}" text-anchor="${ANCHOR[align]}"${isBold ? ' font-weight="600"' : ''}${squeezed(text, size, most)}>${escaped(text)}</text>`,
      ),
  }
}

/** Letters narrow enough for their room, where they would certainly need more. */
const squeezed = (text: string, size: number, most = Number.POSITIVE_INFINITY) =>
  overflows(text, size, most) ? ` textLength="${short(most)}" lengthAdjust="spacingAndGlyphs"` : ''

const short = (value: number) => String(Math.round(value * 100) / 100)

function path(points: readonly number[]): string {
  let text = ''
  for (let k = 0; k < points.length; k += 2)
    text += `${k === 0 ? 'M' : 'L'}${short(points[k]!)} ${short(points[k + 1]!)}`
  return text
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
