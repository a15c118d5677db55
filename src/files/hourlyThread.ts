import { readFileSync } from 'node:fs'
import { answerApart, type Order } from './apart/answer.ts'
import { type HoursWished, readHourlyFrom } from './parquet.ts'
import { shownPath } from './places.ts'

answerApart(({ path, columns, from, to }: Order & HoursWished) => {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return readHourlyFrom(shownPath(path), file, columns, from, to)
})
