import { expect, test } from 'vitest'
import { fromAddress, toAddress } from '../../src/web/state/url.ts'

const read = (address: string) => {
  const [search = '', hash = ''] = address.split('#')
  return fromAddress({ search, hash: hash ? `#${hash}` : '' })
}

test('what an address says comes back from the address that is written of it', () => {
  const address =
    '?lang=kk&theme=dark&scenario=2030-cold-calm&l.co2=20&l.demand=-5&hour=17&from=100&to=268&place=south&compare=a%2Cb#dispatch'
  const shared = read(address)
  expect(shared).toMatchObject({
    language: 'kk',
    view: 'dispatch',
    levers: { co2: 20, demand: -5 },
    window: [100, 268],
    compared: ['a', 'b'],
  })
  expect(read(toAddress(shared))).toEqual(shared)
})

test('a lever that was moved to nothing is kept, and what is as on the first visit is left out', () => {
  const shared = { ...read('?lang=en'), levers: { co2: 0 } }
  expect(toAddress(shared)).toBe('?l.co2=0#map')
  expect(toAddress({ ...shared, levers: {} })).toBe('#map')
})

test('changes travel in the address, and a torn address is not believed', () => {
  const changes = { set: { fuels: { gas: { price: 9, because: 'сильная зима & лето' } } } }
  const address = toAddress({ ...read('?lang=en'), changes })
  expect(read(address).changes).toEqual(changes)
  expect(read('?lang=en&changes={"set":').changes).toEqual({})
  expect(read('?lang=tlh&hour=-4&l.co2=much')).toMatchObject({ language: 'en', hour: 0, levers: {} })
})
