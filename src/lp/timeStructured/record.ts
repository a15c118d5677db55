// A stage as the kernel reads it: 32-bit numbers, some of which are places of lists.

/** Fields of a record, as `assembly/kernel.ts` reads them. */
export const FIELDS = [
  'nc', 'ncp', 'no', 'ncar', 'nb', 'na', 'var', 'free', 'row', 'an', 'col', 'box', 'nbox', 'nsl',
  'cStart', 'cSlot', 'cVal', 'aStart', 'aVal', 'aSlack', 'agStart', 'agSlot', 'agVal',
  'oSlack', 'ogStart', 'ogSlot', 'ogVal', 'carried', 'map', 'ld', 'factor',
] as const // biome-ignore format: a table
/** Length of a record. [numbers] */
export const RECORD = 32
/** Place of each field in a record. */
export const field = Object.fromEntries(FIELDS.map((name, k) => [name, k])) as Record<
  (typeof FIELDS)[number],
  number
>
/** Fields that say where a list of the shape begins. */
export const SHAPE_FIELDS = [
  'cStart',
  'cSlot',
  'aStart',
  'aSlack',
  'agStart',
  'agSlot',
  'oSlack',
  'ogStart',
  'ogSlot',
] as const
/** Fields that say where values begin. */
export const VALUE_FIELDS = ['cVal', 'aVal', 'agVal', 'ogVal'] as const
/** Fields that say where numbers of rows begin. */
export const MAP_FIELDS = ['carried', 'map'] as const
