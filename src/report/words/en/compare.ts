/** Templates of what changes between two plans, in English; other languages stand beside it with the same keys. */
export const compare = {
  'compare.value':
    '{name} ({bus}): {before} → {after}. A unit of size earns {more} {currency} a year: {parts}.',
  'compare.cost': '{name} ({bus}): {before} → {after}. A unit of size costs {dearer} {currency} a year.',
  'compare.both':
    '{name} ({bus}): {before} → {after}. A unit of size earns {more} {currency} a year ({parts}) and costs {dearer}.',
  'compare.follows':
    '{name} ({bus}): {before} → {after}. What a unit of size earns and costs has hardly changed: its size follows from what else is built.',
} as const satisfies Readonly<Record<string, string>>
