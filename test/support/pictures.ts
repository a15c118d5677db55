import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures lie that screenshots are compared with; `QAZGRID_NEW_PICTURES=1` writes them anew, to be looked at before they are committed. */
const FOLDER = 'test/web/pictures'
const [WIDTH, HEIGHT] = [1000, 760]
/** Squares in which colours are averaged: letters of another typeface vanish in them, a missing bar does not. */
const [COLUMNS, ROWS] = [40, 30]
/** Pictures are kept smaller than they were taken. */
const KEPT_WIDTH = 400

/** How far a screenshot is from the kept one. */
export interface Difference {
  /** Mean over squares and colours. [of 255] */
  mean: number
  /** Share of squares that are quite another colour. [pu] */
  otherPu: number
}

/** A square differs if one of its colours does by more than this. [of 255] */
const OTHER = 24

/** Takes a picture of what stands on the page and compares it with the kept one of that name. */
export async function differenceFrom(page: Page, name: string): Promise<Difference> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT })
  await page.waitForTimeout(400)
  const taken = await page.screenshot({ animations: 'disabled' })
  const file = join(FOLDER, `${name}.png`)
  if (process.env.QAZGRID_NEW_PICTURES || !existsSync(file)) await keep(page, taken, file)
  const [now, before] = [await squaresOf(page, taken), await squaresOf(page, readFileSync(file))]
  const apart = now.map((value, k) => Math.abs(value - before[k]!))
  const squares = Array.from({ length: COLUMNS * ROWS }, (_, k) => Math.max(...apart.slice(3 * k, 3 * k + 3)))
  return {
    mean: apart.reduce((sum, each) => sum + each, 0) / apart.length,
    otherPu: squares.filter(each => each > OTHER).length / squares.length,
  }
}

async function keep(page: Page, taken: Buffer, file: string): Promise<void> {
  const url = await page.evaluate<string>(`(async () => {
    const image = await ${decoded(taken)}
    const canvas = new OffscreenCanvas(${KEPT_WIDTH}, Math.round((${KEPT_WIDTH} * image.height) / image.width))
    const pen = canvas.getContext('2d')
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  })()`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, Buffer.from(url, 'base64'))
}

/** Mean red, green and blue of each square, row by row; decoded by the browser, which reads PNG anyway. */
const squaresOf = (page: Page, png: Buffer): Promise<number[]> =>
  page.evaluate<number[]>(`(async () => {
    const image = await ${decoded(png)}
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    const sums = new Float64Array(${4 * COLUMNS * ROWS})
    for (let y = 0; y < image.height; y++)
      for (let x = 0; x < image.width; x++) {
        const square = Math.floor((y * ${ROWS}) / image.height) * ${COLUMNS} + Math.floor((x * ${COLUMNS}) / image.width)
        for (let c = 0; c < 3; c++) sums[4 * square + c] += data[4 * (y * image.width + x) + c]
        sums[4 * square + 3]++
      }
    return Array.from({ length: ${3 * COLUMNS * ROWS} }, (_, k) => sums[4 * Math.floor(k / 3) + (k % 3)] / sums[4 * Math.floor(k / 3) + 3])
  })()`)

/** Code that decodes a picture in the page without asking anybody for it. */
const decoded = (png: Buffer): string =>
  `createImageBitmap(new Blob([Uint8Array.from(atob('${png.toString('base64')}'), each => each.charCodeAt(0))], { type: 'image/png' }))`
