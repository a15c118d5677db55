const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
  'stroke-linejoin',
  'stroke-linecap',
]

/** An SVG of the page as a file: what the style sheet says is written into its elements. */
export function pageSvg(element: SVGSVGElement | null): string | undefined {
  if (!element) return undefined
  const copy = element.cloneNode(true) as SVGSVGElement
  const [from, to] = [element.querySelectorAll('*'), copy.querySelectorAll('*')]
  from.forEach((each, k) => {
    const style = getComputedStyle(each)
    for (const name of KEPT) {
      const value = style.getPropertyValue(name)
      if (value) to[k]!.setAttribute(name, value)
    }
  })
  for (const moving of copy.querySelectorAll('.chevron')) moving.remove()
  const { width, height } = element.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
