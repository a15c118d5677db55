// Written by `npm run client` from the schemas that check requests; not to be changed by hand.

/** What each operation takes and gives. */
export interface Operations {
  /** Is the centre up, and its database? */
  health: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: { status: 'up'; version: string; mode: string; database: string }
  }
  /** Who asked for which change, and whom it was refused. */
  listAudit: {
    params: Record<string, never>
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        id: string
        account: string | null
        workspace: string | null
        action: string
        status: number
        at: string
      }[]
      next: string | null
    }
  }
  /** Everything that is kept, of one moment, as a file for `qazgrid restore`. */
  backUp: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: Uint8Array
  }
  /** Sign in with name and password; the session is a cookie. */
  signIn: {
    params: Record<string, never>
    query: Record<string, never>
    body: { name: string; password: string }
    answer: {
      account: string | null
      name: string
      administrator: boolean
      mode: 'local' | 'team'
      isUnused: boolean
      csrf: string | null
    }
  }
  /** Who you are here. */
  readSession: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: {
      account: string | null
      name: string
      administrator: boolean
      mode: 'local' | 'team'
      isUnused: boolean
      csrf: string | null
    }
  }
  /** End the session. */
  signOut: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: undefined
  }
  /** Make the first account, with the token that the server printed when it started. */
  setUp: {
    params: Record<string, never>
    query: Record<string, never>
    body: { token: string; name: string; password: string }
    answer: { id: string; name: string; administrator: boolean; disabled: boolean; createdAt: string }
  }
  /** All accounts. */
  listAccounts: {
    params: Record<string, never>
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: { id: string; name: string; administrator: boolean; disabled: boolean; createdAt: string }[]
      next: string | null
    }
  }
  /** Make an account. */
  createAccount: {
    params: Record<string, never>
    query: Record<string, never>
    body: { name: string; password: string; administrator?: boolean }
    answer: { id: string; name: string; administrator: boolean; disabled: boolean; createdAt: string }
  }
  /** Shut an account, or open it again. */
  setDisabled: {
    params: { account: string }
    query: Record<string, never>
    body: { disabled: boolean }
    answer: { id: string; name: string; administrator: boolean; disabled: boolean; createdAt: string }
  }
  /** Your API keys, without their secrets. */
  listKeys: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: {
      items: {
        id: string
        name: string
        scopes: ('read' | 'write')[]
        createdAt: string
        expiresAt: string | null
        revokedAt: string | null
      }[]
    }
  }
  /** Make an API key. A key cannot make keys. */
  createKey: {
    params: Record<string, never>
    query: Record<string, never>
    body: { name: string; scopes: ('read' | 'write')[]; days?: number }
    answer: {
      id: string
      name: string
      scopes: ('read' | 'write')[]
      createdAt: string
      expiresAt: string | null
      revokedAt: string | null
      key: string
    }
  }
  /** From now on the key opens nothing. */
  revokeKey: {
    params: { key: string }
    query: Record<string, never>
    body: undefined
    answer: undefined
  }
  /** Workspaces that you have a part in. */
  listWorkspaces: {
    params: Record<string, never>
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: { name: string; description: string; id: string; version: number; createdAt: string }[]
      next: string | null
    }
  }
  /** Make a workspace and own it. */
  createWorkspace: {
    params: Record<string, never>
    query: Record<string, never>
    body: { name: string; description?: string }
    answer: { name: string; description: string; id: string; version: number; createdAt: string }
  }
  /** One workspace. */
  readWorkspace: {
    params: { workspace: string }
    query: Record<string, never>
    body: undefined
    answer: { name: string; description: string; id: string; version: number; createdAt: string }
  }
  /** Give a workspace another name or description. */
  changeWorkspace: {
    params: { workspace: string }
    query: Record<string, never>
    body: { name: string; description?: string }
    answer: { name: string; description: string; id: string; version: number; createdAt: string }
  }
  /** Who has a part in a workspace. */
  listMembers: {
    params: { workspace: string }
    query: Record<string, never>
    body: undefined
    answer: { items: { account: string; name: string; role: string }[] }
  }
  /** Give somebody a role in a workspace. */
  setMember: {
    params: { workspace: string; account: string }
    query: Record<string, never>
    body: { role: 'viewer' | 'collaborator' | 'owner' }
    answer: undefined
  }
  /** Take somebody’s part in a workspace away. */
  removeMember: {
    params: { workspace: string; account: string }
    query: Record<string, never>
    body: undefined
    answer: undefined
  }
  /** Tables that the program brings along, with checksum, sources and grade. */
  listProgramTables: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: {
      items: {
        name: string
        grade: 'gold' | 'silver' | 'bronze'
        source: string
        rowCount: number
        checksum: string
        guessedPu: number
      }[]
    }
  }
  /** Datasets, each version of each, the newest first. */
  listDatasets: {
    params: { workspace: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        id: string
        name: string
        version: number
        because: string
        checksum: string
        createdAt: string
        tables: {
          name: string
          grade: 'gold' | 'silver' | 'bronze'
          source: string
          rowCount: number
          checksum: string
        }[]
      }[]
      next: string | null
    }
  }
  /** Keep tables as a dataset, or as the next version of one; tables that are not sent stay as they were. */
  keepDataset: {
    params: { workspace: string }
    query: Record<string, never>
    body: {
      name: string
      because: string
      tables: { name: string; csv: string; source: string; grade: 'gold' | 'silver' | 'bronze' }[]
    }
    answer: {
      id: string
      name: string
      version: number
      because: string
      checksum: string
      createdAt: string
      tables: {
        name: string
        grade: 'gold' | 'silver' | 'bronze'
        source: string
        rowCount: number
        checksum: string
      }[]
    }
  }
  /** One version of a dataset. */
  readDataset: {
    params: { workspace: string; dataset: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      name: string
      version: number
      because: string
      checksum: string
      createdAt: string
      tables: {
        name: string
        grade: 'gold' | 'silver' | 'bronze'
        source: string
        rowCount: number
        checksum: string
      }[]
    }
  }
  /** One table of a dataset, as it was handed in. */
  readDatasetTable: {
    params: { workspace: string; dataset: string; table: string }
    query: Record<string, never>
    body: undefined
    answer: Uint8Array
  }
  /** Scenarios of the program, to begin from. */
  listBases: {
    params: Record<string, never>
    query: Record<string, never>
    body: undefined
    answer: { items: string[] }
  }
  /** Scenarios of a workspace. */
  listScenarios: {
    params: { workspace: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        title: string
        because: string
        content: Record<string, unknown>
        dataset: string | null
        id: string
        parent: string | null
        base: string
        version: number
        removed: boolean
        createdAt: string
        changedAt: string
      }[]
      next: string | null
    }
  }
  /** Write a scenario down, or a variant of one. */
  createScenario: {
    params: { workspace: string }
    query: Record<string, never>
    body: {
      title: string
      because: string
      content?: Record<string, unknown>
      dataset?: string | null
      yaml?: string
      parent?: string
      base?: string
    }
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** One scenario. */
  readScenario: {
    params: { workspace: string; scenario: string }
    query: Record<string, never>
    body: undefined
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** Change a scenario. */
  changeScenario: {
    params: { workspace: string; scenario: string }
    query: Record<string, never>
    body: { title: string; because: string; content: Record<string, unknown>; dataset?: string | null }
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** Take a scenario out of the list; undo brings it back. */
  removeScenario: {
    params: { workspace: string; scenario: string }
    query: { because: string }
    body: undefined
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** The log of changes, the newest first. */
  listChanges: {
    params: { workspace: string }
    query: { limit?: number; after?: string; scenario?: string }
    body: undefined
    answer: {
      items: {
        id: string
        scenario: string
        action: string
        before: {
          title: string
          because: string
          content: Record<string, unknown>
          removed: boolean
          dataset?: string | null
        } | null
        after: {
          title: string
          because: string
          content: Record<string, unknown>
          removed: boolean
          dataset?: string | null
        } | null
        because: string
        account: string
        at: string
      }[]
      next: string | null
    }
  }
  /** Make the scenario what it was before a change; refused where it was changed since. */
  undoChange: {
    params: { workspace: string; change: string }
    query: Record<string, never>
    body: { because: string }
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** Make the scenario what it was after a change, whatever happened since. */
  restoreChange: {
    params: { workspace: string; change: string }
    query: Record<string, never>
    body: { because: string }
    answer: {
      title: string
      because: string
      content: Record<string, unknown>
      dataset: string | null
      id: string
      parent: string | null
      base: string
      version: number
      removed: boolean
      createdAt: string
      changedAt: string
    }
  }
  /** Ask for a scenario to be solved as it stands now. What was solved already is answered at once. */
  createJob: {
    params: { workspace: string }
    query: Record<string, never>
    body: { solver?: 'auto' | 'timeStructured' | 'highs'; seed?: number; scenario: string }
    answer: {
      id: string
      scenario: string
      scenarioVersion: number
      sweep: string | null
      point: Record<string, unknown> | null
      state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
      attempt: number
      worker: string | null
      progress: Record<string, unknown> | null
      because: string | null
      failure: { code: string; message: string; problems: unknown[] } | null
      result: string | null
      follows: string | null
      createdAt: string
      startedAt: string | null
      endedAt: string | null
    }
  }
  /** Jobs of a workspace, the newest first. */
  listJobs: {
    params: { workspace: string }
    query: {
      limit?: number
      after?: string
      sweep?: string
      state?: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
    }
    body: undefined
    answer: {
      items: {
        id: string
        scenario: string
        scenarioVersion: number
        sweep: string | null
        point: Record<string, unknown> | null
        state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
        attempt: number
        worker: string | null
        progress: Record<string, unknown> | null
        because: string | null
        failure: { code: string; message: string; problems: unknown[] } | null
        result: string | null
        follows: string | null
        createdAt: string
        startedAt: string | null
        endedAt: string | null
      }[]
      next: string | null
    }
  }
  /** One job. */
  readJob: {
    params: { workspace: string; job: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      scenarioVersion: number
      sweep: string | null
      point: Record<string, unknown> | null
      state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
      attempt: number
      worker: string | null
      progress: Record<string, unknown> | null
      because: string | null
      failure: { code: string; message: string; problems: unknown[] } | null
      result: string | null
      follows: string | null
      createdAt: string
      startedAt: string | null
      endedAt: string | null
    }
  }
  /** What happens to a job, as server-sent events: `state` and `log` (kept), `progress`; ends with the job. */
  followJob: {
    params: { workspace: string; job: string }
    query: Record<string, never>
    body: undefined
    answer: Uint8Array
  }
  /** Cancel a job; its process ends within two seconds. */
  cancelJob: {
    params: { workspace: string; job: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      scenarioVersion: number
      sweep: string | null
      point: Record<string, unknown> | null
      state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
      attempt: number
      worker: string | null
      progress: Record<string, unknown> | null
      because: string | null
      failure: { code: string; message: string; problems: unknown[] } | null
      result: string | null
      follows: string | null
      createdAt: string
      startedAt: string | null
      endedAt: string | null
    }
  }
  /** Begin a job anew that failed, was given up or cancelled. */
  restartJob: {
    params: { workspace: string; job: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      scenarioVersion: number
      sweep: string | null
      point: Record<string, unknown> | null
      state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
      attempt: number
      worker: string | null
      progress: Record<string, unknown> | null
      because: string | null
      failure: { code: string; message: string; problems: unknown[] } | null
      result: string | null
      follows: string | null
      createdAt: string
      startedAt: string | null
      endedAt: string | null
    }
  }
  /** Solve a scenario at many points: a grid, a list, a Latin hypercube or Sobol’s. */
  createSweep: {
    params: { workspace: string }
    query: Record<string, never>
    body: {
      solver?: 'auto' | 'timeStructured' | 'highs'
      seed?: number
      scenario: string
      title: string
      plan:
        | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
        | { method: 'list'; points: Record<string, string | number | boolean>[] }
        | {
            method: 'latinHypercube'
            variables: { path: string; from: number; to: number; whole?: boolean }[]
            count: number
            seed?: number
          }
        | {
            method: 'sobol'
            variables: { path: string; from: number; to: number; whole?: boolean }[]
            count: number
          }
      datasets?: string[]
    }
    answer: {
      id: string
      scenario: string
      title: string
      plan:
        | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
        | { method: 'list'; points: Record<string, string | number | boolean>[] }
        | {
            method: 'latinHypercube'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
            seed: number
          }
        | {
            method: 'sobol'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
          }
      createdAt: string
      points: number
      states: Record<string, number>
    }
  }
  /** Sweeps of a workspace, the newest first. */
  listSweeps: {
    params: { workspace: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        id: string
        scenario: string
        title: string
        plan:
          | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
          | { method: 'list'; points: Record<string, string | number | boolean>[] }
          | {
              method: 'latinHypercube'
              variables: { path: string; from: number; to: number; whole: boolean }[]
              count: number
              seed: number
            }
          | {
              method: 'sobol'
              variables: { path: string; from: number; to: number; whole: boolean }[]
              count: number
            }
        createdAt: string
        points: number
        states: Record<string, number>
      }[]
      next: string | null
    }
  }
  /** One sweep, and how far it has come. */
  readSweep: {
    params: { workspace: string; sweep: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      title: string
      plan:
        | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
        | { method: 'list'; points: Record<string, string | number | boolean>[] }
        | {
            method: 'latinHypercube'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
            seed: number
          }
        | {
            method: 'sobol'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
          }
      createdAt: string
      points: number
      states: Record<string, number>
    }
  }
  /** What came out at each point so far. */
  collectSweep: {
    params: { workspace: string; sweep: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        id: string
        point: Record<string, unknown>
        state: string
        result: string | null
        status: string | null
        figures: Record<string, number> | null
      }[]
      next: string | null
    }
  }
  /** Cancel what has not ended. */
  cancelSweep: {
    params: { workspace: string; sweep: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      title: string
      plan:
        | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
        | { method: 'list'; points: Record<string, string | number | boolean>[] }
        | {
            method: 'latinHypercube'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
            seed: number
          }
        | {
            method: 'sobol'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
          }
      createdAt: string
      points: number
      states: Record<string, number>
    }
  }
  /** Begin anew what failed, was given up or cancelled. */
  resumeSweep: {
    params: { workspace: string; sweep: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      scenario: string
      title: string
      plan:
        | { method: 'grid'; variables: { path: string; values: (string | number | boolean)[] }[] }
        | { method: 'list'; points: Record<string, string | number | boolean>[] }
        | {
            method: 'latinHypercube'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
            seed: number
          }
        | {
            method: 'sobol'
            variables: { path: string; from: number; to: number; whole: boolean }[]
            count: number
          }
      createdAt: string
      points: number
      states: Record<string, number>
    }
  }
  /** Results of a workspace, the newest first. */
  listResults: {
    params: { workspace: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: {
        id: string
        status: string
        manifest: Record<string, unknown>
        summary: Record<string, unknown>
        createdAt: string
        files: { name: string; type: string; bytes: number; checksum: string }[]
      }[]
      next: string | null
    }
  }
  /** One result: manifest and summary. */
  readResult: {
    params: { workspace: string; result: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      status: string
      manifest: Record<string, unknown>
      summary: Record<string, unknown>
      createdAt: string
      files: { name: string; type: string; bytes: number; checksum: string }[]
    }
  }
  /** One file of a result: the report, a table, the hours as Parquet. */
  readResultFile: {
    params: { workspace: string; result: string; file: string }
    query: Record<string, never>
    body: undefined
    answer: Uint8Array
  }
  /** Some series of a result over some hours. */
  readHours: {
    params: { workspace: string; result: string }
    query: { columns?: string; from?: number; to?: number }
    body: undefined
    answer: { snapshots: string[]; columns: Record<string, number[]>; names?: string[] }
  }
  /** Comments, the newest first. */
  listComments: {
    params: { workspace: string }
    query: { limit?: number; after?: string; scenario?: string; result?: string }
    body: undefined
    answer: {
      items: {
        id: string
        scenario: string | null
        result: string | null
        text: string
        account: string
        author: string
        at: string
      }[]
      next: string | null
    }
  }
  /** Say something about a scenario, a result or the workspace. */
  addComment: {
    params: { workspace: string }
    query: Record<string, never>
    body: { scenario?: string; result?: string; text: string }
    answer: {
      id: string
      scenario: string | null
      result: string | null
      text: string
      account: string
      author: string
      at: string
    }
  }
  /** Links to results of a workspace, without their tokens. */
  listLinks: {
    params: { workspace: string }
    query: Record<string, never>
    body: undefined
    answer: { items: { id: string; result: string; createdAt: string; revokedAt: string | null }[] }
  }
  /** Let whoever has the link read one result. */
  createLink: {
    params: { workspace: string }
    query: Record<string, never>
    body: { result: string }
    answer: { id: string; result: string; createdAt: string; revokedAt: string | null; token: string }
  }
  /** From now on the link opens nothing. */
  revokeLink: {
    params: { workspace: string; link: string }
    query: Record<string, never>
    body: undefined
    answer: undefined
  }
  /** The result that a link opens. */
  readShared: {
    params: { token: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      status: string
      manifest: Record<string, unknown>
      summary: Record<string, unknown>
      createdAt: string
      files: { name: string; type: string; bytes: number; checksum: string }[]
    }
  }
  /** One file of the result that a link opens. */
  readSharedFile: {
    params: { token: string; file: string }
    query: Record<string, never>
    body: undefined
    answer: Uint8Array
  }
  /** Some series of the result that a link opens. */
  readSharedHours: {
    params: { token: string }
    query: { columns?: string; from?: number; to?: number }
    body: undefined
    answer: { snapshots: string[]; columns: Record<string, number[]>; names?: string[] }
  }
  /** Releases, the newest first. */
  listReleases: {
    params: { workspace: string }
    query: { limit?: number; after?: string }
    body: undefined
    answer: {
      items: { id: string; name: string; because: string; checksum: string; createdAt: string }[]
      next: string | null
    }
  }
  /** Freeze results with all that they came from; a later version of the program opens them unchanged. */
  createRelease: {
    params: { workspace: string }
    query: Record<string, never>
    body: { name: string; because: string; results: string[] }
    answer: { id: string; name: string; because: string; checksum: string; createdAt: string }
  }
  /** One release, checked against its checksums. */
  readRelease: {
    params: { workspace: string; release: string }
    query: Record<string, never>
    body: undefined
    answer: {
      id: string
      name: string
      because: string
      checksum: string
      createdAt: string
      document: Record<string, unknown>
      changed: string[]
    }
  }
}

/** Where each operation is. */
export const OPERATIONS = {
  health: { method: 'get', path: '/health' },
  listAudit: { method: 'get', path: '/audit' },
  backUp: { method: 'get', path: '/backup' },
  signIn: { method: 'post', path: '/session' },
  readSession: { method: 'get', path: '/session' },
  signOut: { method: 'delete', path: '/session' },
  setUp: { method: 'post', path: '/setup' },
  listAccounts: { method: 'get', path: '/accounts' },
  createAccount: { method: 'post', path: '/accounts' },
  setDisabled: { method: 'put', path: '/accounts/{account}' },
  listKeys: { method: 'get', path: '/keys' },
  createKey: { method: 'post', path: '/keys' },
  revokeKey: { method: 'delete', path: '/keys/{key}' },
  listWorkspaces: { method: 'get', path: '/workspaces' },
  createWorkspace: { method: 'post', path: '/workspaces' },
  readWorkspace: { method: 'get', path: '/workspaces/{workspace}' },
  changeWorkspace: { method: 'put', path: '/workspaces/{workspace}' },
  listMembers: { method: 'get', path: '/workspaces/{workspace}/members' },
  setMember: { method: 'put', path: '/workspaces/{workspace}/members/{account}' },
  removeMember: { method: 'delete', path: '/workspaces/{workspace}/members/{account}' },
  listProgramTables: { method: 'get', path: '/program-tables' },
  listDatasets: { method: 'get', path: '/workspaces/{workspace}/datasets' },
  keepDataset: { method: 'post', path: '/workspaces/{workspace}/datasets' },
  readDataset: { method: 'get', path: '/workspaces/{workspace}/datasets/{dataset}' },
  readDatasetTable: { method: 'get', path: '/workspaces/{workspace}/datasets/{dataset}/tables/{table}' },
  listBases: { method: 'get', path: '/bases' },
  listScenarios: { method: 'get', path: '/workspaces/{workspace}/scenarios' },
  createScenario: { method: 'post', path: '/workspaces/{workspace}/scenarios' },
  readScenario: { method: 'get', path: '/workspaces/{workspace}/scenarios/{scenario}' },
  changeScenario: { method: 'put', path: '/workspaces/{workspace}/scenarios/{scenario}' },
  removeScenario: { method: 'delete', path: '/workspaces/{workspace}/scenarios/{scenario}' },
  listChanges: { method: 'get', path: '/workspaces/{workspace}/changes' },
  undoChange: { method: 'post', path: '/workspaces/{workspace}/changes/{change}/undo' },
  restoreChange: { method: 'post', path: '/workspaces/{workspace}/changes/{change}/restore' },
  createJob: { method: 'post', path: '/workspaces/{workspace}/jobs' },
  listJobs: { method: 'get', path: '/workspaces/{workspace}/jobs' },
  readJob: { method: 'get', path: '/workspaces/{workspace}/jobs/{job}' },
  followJob: { method: 'get', path: '/workspaces/{workspace}/jobs/{job}/events' },
  cancelJob: { method: 'post', path: '/workspaces/{workspace}/jobs/{job}/cancel' },
  restartJob: { method: 'post', path: '/workspaces/{workspace}/jobs/{job}/restart' },
  createSweep: { method: 'post', path: '/workspaces/{workspace}/sweeps' },
  listSweeps: { method: 'get', path: '/workspaces/{workspace}/sweeps' },
  readSweep: { method: 'get', path: '/workspaces/{workspace}/sweeps/{sweep}' },
  collectSweep: { method: 'get', path: '/workspaces/{workspace}/sweeps/{sweep}/points' },
  cancelSweep: { method: 'post', path: '/workspaces/{workspace}/sweeps/{sweep}/cancel' },
  resumeSweep: { method: 'post', path: '/workspaces/{workspace}/sweeps/{sweep}/resume' },
  listResults: { method: 'get', path: '/workspaces/{workspace}/results' },
  readResult: { method: 'get', path: '/workspaces/{workspace}/results/{result}' },
  readResultFile: { method: 'get', path: '/workspaces/{workspace}/results/{result}/files/{file}' },
  readHours: { method: 'get', path: '/workspaces/{workspace}/results/{result}/hours' },
  listComments: { method: 'get', path: '/workspaces/{workspace}/comments' },
  addComment: { method: 'post', path: '/workspaces/{workspace}/comments' },
  listLinks: { method: 'get', path: '/workspaces/{workspace}/links' },
  createLink: { method: 'post', path: '/workspaces/{workspace}/links' },
  revokeLink: { method: 'delete', path: '/workspaces/{workspace}/links/{link}' },
  readShared: { method: 'get', path: '/shared/{token}' },
  readSharedFile: { method: 'get', path: '/shared/{token}/files/{file}' },
  readSharedHours: { method: 'get', path: '/shared/{token}/hours' },
  listReleases: { method: 'get', path: '/workspaces/{workspace}/releases' },
  createRelease: { method: 'post', path: '/workspaces/{workspace}/releases' },
  readRelease: { method: 'get', path: '/workspaces/{workspace}/releases/{release}' },
} as const satisfies Record<keyof Operations, { method: string; path: string }>
