/** Jobs of the planning centre that hands the page out, in English; other languages stand beside it with the same keys. */
export const centre = {
  'jobsAt.list': 'Jobs of this centre',
  'jobsAt.ask': 'Solve at the centre',
  'jobsAt.none': 'No job has been asked for yet.',
  'jobsAt.levers': 'Sliders stay on the page: the centre solves what the editor changed.',
  'jobsAt.title': '{scenario}, from the desk',
  'jobsAt.because': 'Asked for on the page.',
  'jobsAt.progress': 'Progress',
  'jobsAt.result': 'Result',
  'jobsAt.report': 'Report',
  'jobsAt.log': 'Log',
  'jobState.queued': 'waiting',
  'jobState.running': 'being solved',
  'jobState.done': 'done',
  'jobState.failed': 'failed',
  'jobState.cancelled': 'cancelled',
  'jobState.dead': 'given up',
} as const
