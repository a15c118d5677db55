import { expect, test } from 'vitest'
import { problemOf } from '../../src/server/api/problems.ts'
import { noRoom, patiently } from '../../src/server/database/away.ts'
import { openPlace } from '../../src/server/database/openPlace.ts'

const failing = (code: string) => Object.assign(new Error('as the server says it'), { code })

test('a database that is away and a disk that is full are told as that, and not as our fault', () => {
  const told = ['57P01', 'ECONNREFUSED', '53100', '42601'].map(code => problemOf(failing(code)).status)
  expect(told).toEqual([503, 503, 507, 500])
  expect(problemOf(new Error('Connection terminated unexpectedly')).code).toBe('UNAVAILABLE')
  expect(problemOf(noRoom('Full.'))).toMatchObject({
    status: 507,
    problems: [{ where: 'disk', what: 'Full.' }],
  })
})

test('how a job ended is told again until the database is back, but a mistake is not repeated', async () => {
  const answers = [failing('57P03'), noRoom('Full.'), 'kept']
  let asked = 0
  const ask = async () => {
    const answer = answers[asked++]
    if (answer instanceof Error) throw answer
    return answer
  }
  expect(await patiently(ask, 1)).toBe('kept')
  await expect(
    patiently(async () => {
      asked++
      throw failing('23505')
    }, 1),
  ).rejects.toThrow('as the server says it')
  expect(asked).toBe(4)
})

test('whoever starts on a server that is not there is told where, without the password', async () => {
  const start = openPlace({ databaseUrl: 'postgres://qazgrid:secret@127.0.0.1:1/plans' })
  await expect(start).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    problems: [{ where: 'postgres://127.0.0.1:1/plans', what: 'connect ECONNREFUSED 127.0.0.1:1.' }],
  })
})
