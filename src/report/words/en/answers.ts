/** What is said of an answer: who found it, how the solve ended, and what a check found, in English; other languages stand beside it with the same keys. */
export const answers = {
  'broken.imbalance': 'a bus is out of balance by {mw} MW',
  'broken.limit': 'a limit is broken by {amount}',
  'broken.freeEnergy': 'a connection makes {mw} MW from nothing',
  'broken.bill': 'the bill differs from the objective by {amount}',
  'broken.gap': 'the cost may be {percent} % above the optimum',
  'broken.plan': 'another plan could be up to {percent} % cheaper; give it more segments',
  'broken.policy': 'the policy {rule} is missed by {amount}',
  'broken.ended': 'the run ended as {status}',
  'solver.time-structured interior point': 'time-structured interior point',
  'status.optimal': 'optimal',
  'status.infeasible': 'infeasible',
  'status.unbounded': 'unbounded',
  'status.stopped': 'stopped',
  'status.failed': 'failed',
  'method.whole': 'whole',
  'method.weeks, then whole': 'weeks, then whole',
} as const satisfies Readonly<Record<string, string>>
