import { answerApart } from '../../../src/files/apart/answer.ts'

/** A reader as libraries are on some damaged files: it never comes back, it takes all memory there is, or it dies. */
answerApart(async ({ path }) => {
  const kept: object[] = []
  if (path.endsWith('.dies')) process.exit(3)
  const isGreedy = path.endsWith('.greedy')
  const bytes = new DataView(new ArrayBuffer(8))
  for (let sum = 0; ; sum += bytes.getUint8(sum & 7))
    if (isGreedy) kept.push({ length: kept.length, text: `${Math.random()}` })
})
