import { csvOf, type Sheet } from './csv.ts'

/** Saves a sheet for spreadsheets: UTF-8 with a mark, so that they know the letters. */
export function saveCsv(name: string, sheet: Sheet): void {
  download(`${name}.csv`, new Blob([`\ufeff${csvOf(sheet)}`], { type: 'text/csv;charset=utf-8' }))
}

/** Saves a drawing as vectors. */
export function saveSvg(name: string, svg: string): void {
  download(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
}

/** Points of a picture for each of the drawing. */
const DENSITY = 2

/** Saves a drawing as points. */
export function savePng(name: string, svg: string): void {
  const image = new Image()
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * DENSITY
    canvas.height = image.naturalHeight * DENSITY
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    canvas.toBlob(blob => blob && download(`${name}.png`, blob), 'image/png')
  })
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

/** Saves text under a name. */
export function saveText(name: string, text: string): void {
  download(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
