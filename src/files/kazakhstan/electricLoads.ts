import type { Captive } from './captive.ts'
import { joinSources, NAMES, numberOf, type Row } from './records.ts'

const SECTORS: Record<string, readonly string[]> = {
  industry: ['Industry', 'Промышленность', 'Өнеркәсіп', '工业'],
  households: ['Households', 'Население', 'Тұрғындар', '居民'],
  services: ['Services', 'Услуги', 'Қызмет көрсету', '服务业'],
  losses: ['Network losses', 'Потери в сетях', 'Желідегі шығындар', '网损'],
  'own-use': ['Own use of plants', 'Собственные нужды', 'Өзіндік мұқтаж', '厂用电'],
  captive: [
    'Fields with turbines of their own',
    'Промыслы с собственными турбинами',
    'Өз турбинасы бар кеніштер',
    '自备燃气轮机的油气田',
  ],
}

/**
 * Loads of the zones, one a sector, as shares of the gross demand. What stands behind turbines of its own is a load beside the rest
 * of industry, as oblasts share it otherwise (`spread_by`, a key of shares.csv).
 */
export function electricLoads(sectors: readonly Row[], zones: readonly Row[], captive: Captive) {
  return sectors.flatMap(row => {
    const part = row.sector === 'industry' ? (captive.sharePu.get(row.bus!) ?? 0) : 0
    const load = (kind: string, share: number, spreadBy: string, source: string) => ({
      name: `${row.bus}-${kind}`,
      bus: row.bus,
      carrier: 'electricity',
      sector: row.sector,
      profile: `${row.bus}-${kind}`,
      energy_share: share,
      spread_by: captive.sharePu.has(row.bus!) ? spreadBy : '',
      source: joinSources(row.source, `gegis-demand korem-monthly assumption-sector-shapes ${source}`),
      ...namesOf(kind, zones.find(({ name }) => name === row.bus)!),
    })
    const rest = load(row.sector!, numberOf(row, 'share') - part, 'grid', '')
    return part === 0 ? [rest] : [rest, load('captive', part, 'captive', 'assumption-captive-demand')]
  })
}

const namesOf = (kind: string, zone: Row) =>
  Object.fromEntries(
    NAMES.map((column, k) => [
      column,
      k < 3 ? `${SECTORS[kind]![k]}, ${zone[column]}` : `${zone[column]}${SECTORS[kind]![k]}`,
    ]),
  )
