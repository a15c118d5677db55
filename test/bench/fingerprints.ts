import { createHash } from 'node:crypto'

/**
 * What the folders of the cases hash to, as the definition of record wrote them: in each folder
 * `LC_ALL=C sha256sum *.csv | sha256sum`.
 */
export const fingerprints: Readonly<Record<string, string>> = {
  'case3-expand-168': '31dce11578d1a642fb2269a3cbb46649f1f711c156837ecf9078f209d6b47ee2',
  'case3-expand-730': '4cf23fe1d1020a8ee0c30fd89668b98cbf6e344535bf48845cd1fdfd517d8870',
  'case3-expand-2190': 'f7bf29ad3423e75bb9ead673c5acd759d2d614eea71ce34778a60cdc67d2169f',
  'case3-expand-8760': '9457a992a135f5d28defb34fbba5c000fe19d9ceea05435911dda4ebe74830b0',
  'case3-dispatch-168': 'db9994d8a7b300cba0059531eeebcaee840393fde69139f7fa3394ceb553d86d',
  'case3-dispatch-730': '6b171f332f0af2b523498bb87f52f5510903a186b57deb5a28c0f4c5fd58eb35',
  'case3-dispatch-2190': '62841a32ba8cc4a0aa912e3230a8a7cd8fc76c7299cc92c450bf3b0099857cd1',
  'case3-dispatch-8760': '83524fb07d80fe9706dd33f607b9843f159189b306f4777b1cf1cccb05e10d61',
  'case16-expand-168': 'd4d4c1ee75be28eb069a86929198cd2ac4c0655d9576c909491ea803d9441c31',
  'case16-expand-730': '23da07a369708d9c7005fe05f08b52f3e7a98def717f4690760408cdb0ac5607',
  'case16-expand-2190': '147e9fdf6f81ec29f062a3eab0b2e2dae2e7a03be8e79eebaa3ea40cb41cd222',
  'case16-expand-8760': '60ef11152e249f9a51618b81b92c1ad4e8b611c7d6ad134937ce61b4215e2edf',
  'case16-dispatch-168': 'd747140ee838eb30f9a9ad4b7386dc3a2869de58ebbaf8aade46c095281a12f2',
  'case16-dispatch-730': 'f28bf602fc8f6fc972bd9e1fa4a9ebd0b793a969244383238df97ec07d259f48',
  'case16-dispatch-2190': 'cdbc8f59f78f2c5af3a190244f1e6464983de62fbd40d16c3c61af1660b1e5fc',
  'case16-dispatch-8760': '33528d9dca26afd27d84264571745d0c5f234e70fac631d827741a3399feacc6',
}

/** The same of files in memory. */
export function fingerprintOf(files: ReadonlyMap<string, string>): string {
  const lines = [...files.keys()].sort().map(file => `${sha256(files.get(file)!)}  ${file}\n`)
  return sha256(lines.join(''))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
