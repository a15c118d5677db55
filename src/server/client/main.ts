import { writeFileSync } from 'node:fs'
import { programVersion } from '../../files/manifest.ts'
import { openApi } from '../api/openapi.ts'
import { routes } from '../api/routes/index.ts'
import { operationsText } from './generate.ts'

// npm run client
const text = operationsText(openApi(routes, programVersion()))
writeFileSync(new URL('./operations.ts', import.meta.url), text)
