import { one, type Queries } from '../database/database.ts'
import { findResult } from './results.ts'
import { findScenario } from './scenarios.ts'

/** What a comment is about; nothing for the workspace itself. */
export interface About {
  scenario?: string | undefined
  result?: string | undefined
}

/** What somebody said. */
export interface Comment {
  id: string
  scenario: string | null
  result: string | null
  text: string
  account: string
  author: string
  at: Date
}

/** @throws PlannerError NOT_FOUND  where the workspace has no such scenario or result */
export async function addComment(
  within: Queries,
  workspace: string,
  account: string,
  { scenario, result, text }: About & { text: string },
): Promise<Omit<Comment, 'author'>> {
  if (scenario) await findScenario(within, workspace, scenario)
  if (result) await findResult(within, workspace, result)
  const made = await one<Omit<Comment, 'author'>>(
    within,
    `insert into comments (workspace, scenario, result, text, account) values ($1, $2, $3, $4, $5)
     returning id, scenario, result, text, account, at`,
    [workspace, scenario ?? null, result ?? null, text, account],
  )
  return made!
}

/** Comments, the newest first. */
export const listComments = (
  queries: Queries,
  workspace: string,
  { scenario, result }: About,
  limit: number,
  after: string | undefined,
) =>
  queries.query<Comment>(
    `select c.id, c.scenario, c.result, c.text, c.account, a.name as author, c.at
     from comments c join accounts a on a.id = c.account
     where c.workspace = $1 and ($2::uuid is null or c.scenario = $2::uuid)
       and ($3::uuid is null or c.result = $3::uuid)
       and ($4::uuid is null or (c.at, c.id) < (select at, id from comments where id = $4::uuid))
     order by c.at desc, c.id desc limit $5`,
    [workspace, scenario ?? null, result ?? null, after ?? null, limit + 1],
  )
