import { LOCAL_ACCOUNT } from '../../src/server/access/actor.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import { addComment } from '../../src/server/store/comments.ts'

// Writes comments into the database of a folder until it is killed, and tells each that is kept.
const [folder, workspace] = process.argv.slice(2) as [string, string]
const database = await openEmbedded(folder)
for (;;) {
  const { id } = await database.transaction(within =>
    addComment(within, workspace, LOCAL_ACCOUNT, { text: 'kept '.repeat(200) }),
  )
  process.stdout.write(`${id}\n`)
}
