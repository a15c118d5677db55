/** Templates of what is found by solving again, in English; other languages stand beside it with the same keys. */
export const again = {
  'again.everyHour': 'Solved again with every hour in view.',
  'again.stretches':
    'Solved again over {segments} stretches of adjacent hours in place of {snapshots} hours: sizes are those of that coarser plan. --segments all has every hour in view, and takes longer.',
  'again.changed':
    'The scenario or its data have changed since the run: what follows is about them as they are now.',
  'again.rangesTitle':
    'Least and most of each technology in plans that cost at most so much more than the best:',
  'again.range': '{technology}: {built} in the best plan; {ranges}',
  'again.within': 'within {slack} {least} to {most}',
  'again.unique': 'Nothing was found that may change at equal cost: sizes and outputs are unique.',
  'again.tiedSizes': 'Sizes that may differ at equal cost: {list}.',
  'again.tiedSize': '{name} {least} to {most}',
  'again.undecided': 'Whether anything may change at equal cost could not be decided: the solver gave up.',
  'again.uniqueSizes': 'The sizes are unique: none was found that may differ at equal cost.',
  'again.tiedOutputs': 'Output that may be elsewhere in time, or another’s, at equal cost: {list}.',
  'again.tiedOutput': '{name} {moved} GWh',
  'again.costDifference': 'The costs that were compared differ by {difference}.',
  'again.noCandidates': 'Nothing was to be decided in this run: it only dispatches what stands.',
  'again.unknownTechnology': 'No candidate has this technology at this bus; there are: {list}.',
  'again.planned':
    'Built: {built}. Not built: {others}. Ask with --technology why, with --ties and --alternatives how sure that is.',
  'again.nothing': 'nothing',
  'again.notMore': 'and {count} more',
} as const satisfies Readonly<Record<string, string>>
