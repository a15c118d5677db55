import type { Route } from '../route.ts'
import { accountRoutes } from './accounts.ts'
import { centreRoutes } from './centre.ts'
import { changeRoutes } from './changes.ts'
import { commentRoutes } from './comments.ts'
import { datasetRoutes } from './datasets.ts'
import { jobRoutes } from './jobs.ts'
import { linkRoutes } from './links.ts'
import { releaseRoutes } from './releases.ts'
import { resultRoutes } from './results.ts'
import { scenarioRoutes } from './scenarios.ts'
import { sessionRoutes } from './session.ts'
import { sweepRoutes } from './sweeps.ts'
import { workspaceRoutes } from './workspaces.ts'

/** All operations of the interface. */
export const routes: readonly Route[] = [
  ...centreRoutes,
  ...sessionRoutes,
  ...accountRoutes,
  ...workspaceRoutes,
  ...datasetRoutes,
  ...scenarioRoutes,
  ...changeRoutes,
  ...jobRoutes,
  ...sweepRoutes,
  ...resultRoutes,
  ...commentRoutes,
  ...linkRoutes,
  ...releaseRoutes,
]
