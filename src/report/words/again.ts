/** Templates of what is found by solving again, in English; other languages stand beside it with the same keys. */
export const againWords = {
  everyHour: 'Solved again with every hour in view.',
  stretches:
    'Solved again over {segments} stretches of adjacent hours in place of {snapshots} hours: sizes are those of that coarser plan. --segments all has every hour in view, and takes longer.',
  changed: 'The scenario or its data have changed since the run: what follows is about them as they are now.',
  rangesTitle: 'Least and most of each technology in plans that cost at most so much more than the best:',
  range: '{technology}: {built} in the best plan; {ranges}',
  within: 'within {slack} {least} to {most}',
  unique: 'Nothing was found that may change at equal cost: sizes and outputs are unique.',
  tiedSizes: 'Sizes that may differ at equal cost: {list}.',
  tiedSize: '{name} {least} to {most}',
  undecided: 'Whether anything may change at equal cost could not be decided: the solver gave up.',
  uniqueSizes: 'The sizes are unique: none was found that may differ at equal cost.',
  tiedOutputs: 'Output that may be elsewhere in time, or another’s, at equal cost: {list}.',
  tiedOutput: '{name} {moved} GWh',
  costDifference: 'The costs that were compared differ by {difference}.',
  noCandidates: 'Nothing was to be decided in this run: it only dispatches what stands.',
  unknownTechnology: 'No candidate has this technology at this bus; there are: {list}.',
  planned:
    'Built: {built}. Not built: {others}. Ask with --technology why, with --ties and --alternatives how sure that is.',
  nothing: 'nothing',
  notMore: 'and {count} more',
} as const satisfies Readonly<Record<string, string>>
