import { inter, notoSansSc } from './fonts.ts'

/** Pixels for each pixel of a drawing, so that it is sharp in print. */
const SCALE = 2

/** Draws an SVG as PNG on white, with the fonts of the project and none of the machine. */
export async function setPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js')
  const files = [inter(), notoSansSc()].flatMap(({ normal, bold }) => [normal, bold])
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
  return drawing.render().asPng()
}
