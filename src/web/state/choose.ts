import { openSolvers } from './answers.ts'
import { desk } from './desk.ts'
import { fetchCase } from './fetching.ts'

/** Another scenario: its solved case is shown; levers and changes were about the one before. */
export function choose(scenario: string): void {
  desk.set({
    scenario,
    levers: {},
    changes: {},
    quick: null,
    exact: null,
    failure: null,
    isReady: false,
    isPlaying: false,
    hour: 0,
    window: [0, 0],
    place: '',
  })
  void fetchCase(scenario).then(() => {
    if (isChangeable()) void openSolvers()
  })
}

/** Can the page solve this scenario itself? Not by oblast: that takes more memory than a page should. */
export function isChangeable(): boolean {
  const { ground, scenario } = desk.get()
  return !ground?.scenarios.find(({ name }) => name === scenario)?.byOblast
}
