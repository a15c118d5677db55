import { z } from 'zod'

/** Which part of a list is wanted. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Most rows.'),
  after: z.string().max(60).optional().describe('`next` of the page before.'),
})

/** A part of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Where the next page begins; null at the end.'),
  })

/** One row more than the page was asked for: is there a next page? */
export function page<Item extends { id: string }>(rows: readonly Item[], limit: number) {
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}
