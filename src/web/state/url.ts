import { LANGUAGES, type Language } from '../../languages.ts'
import type { Levers } from '../levers.ts'
import type { Changes } from '../messages.ts'
import type { Shared, Theme, ViewName } from './shared.ts'

const FIRST_SCENARIO = '2030-reference'

/** The parts of an address that speak of the page's state. */
export interface Address {
  search: string
  hash: string
}

/** What an address says; what it leaves out is as on the first visit. */
export function fromAddress({ search, hash }: Address): Shared {
  const asked = new URLSearchParams(search)
  const [view] = hash.slice(1).split('?')
  return {
    view: (view || 'map') as ViewName,
    language: languageOf(asked.get('lang')),
    theme: (asked.get('theme') ?? 'auto') as Theme,
    scenario: asked.get('scenario') ?? FIRST_SCENARIO,
    levers: leversOf(asked),
    changes: changesOf(asked.get('changes')),
    hour: numberOf(asked, 'hour'),
    window: [numberOf(asked, 'from'), numberOf(asked, 'to')],
    place: asked.get('place') ?? '',
    compared: (asked.get('compare') ?? '').split(',').filter(Boolean),
    hours: numberOf(asked, 'hours'),
    segments: numberOf(asked, 'segments'),
    solver: asked.get('solver') ?? '',
  }
}

/** The same as an address: what is as on the first visit is left out. */
export function toAddress(shared: Shared): string {
  const { levers, changes, window, compared } = shared
  const entries: (readonly [string, string | number])[] = [
    ['lang', shared.language === 'en' ? '' : shared.language],
    ['theme', shared.theme === 'auto' ? '' : shared.theme],
    ['scenario', shared.scenario === FIRST_SCENARIO ? '' : shared.scenario],
    ...Object.entries(levers).map(([name, value]) => [`l.${name}`, value] as const),
    ['changes', Object.keys(changes).length > 0 ? JSON.stringify(changes) : ''],
    ['hour', shared.hour],
    ['from', window[0]],
    ['to', window[1]],
    ['place', shared.place],
    ['compare', compared.join(',')],
    ['hours', shared.hours],
    ['segments', shared.segments],
    ['solver', shared.solver],
  ]
  const isLever = (key: string) => key.startsWith('l.')
  const kept = entries.filter(([key, value]) => isLever(key) || (value !== '' && value !== 0))
  const query = new URLSearchParams(
    kept.map(([key, value]): [string, string] => [key, String(value)]),
  ).toString()
  return `${query ? `?${query}` : ''}#${shared.view}`
}

const numberOf = (asked: URLSearchParams, key: string) => Math.max(0, Number(asked.get(key)) || 0)

function languageOf(asked: string | null): Language {
  const wanted = asked ? [asked] : (globalThis.navigator?.languages ?? []).map(each => each.slice(0, 2))
  const known: readonly string[] = LANGUAGES
  return (wanted.find(each => known.includes(each)) ?? 'en') as Language
}

const leversOf = (asked: URLSearchParams): Levers =>
  Object.fromEntries(
    [...asked].flatMap(([key, value]) =>
      key.startsWith('l.') && Number.isFinite(Number(value)) ? [[key.slice(2), Number(value)]] : [],
    ),
  )

function changesOf(text: string | null): Changes {
  try {
    const read: unknown = JSON.parse(text ?? '{}')
    return typeof read === 'object' && read !== null ? (read as Changes) : {}
  } catch {
    return {}
  }
}
