// Compiles the kernel from AssemblyScript and keeps it as text that both Node and browsers can read: npm run kernel
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-kernel-'))
const binary = join(folder, 'kernel.wasm')
const flags = ['--runtime', 'stub', '--importMemory', '--noAssert', '-O3', '--enable', 'simd']
const { error, stderr } = await asc.main([here('./assembly/index.ts'), '--outFile', binary, ...flags])
if (error) {
  process.stderr.write(stderr.toString())
  process.exit(1)
}
const text = readFileSync(binary).toString('base64')
writeFileSync(
  here('./kernelBytes.ts'),
  `// Made from assembly/ by npm run kernel; not to be edited.
const text = '${text}'

/** The kernel's WebAssembly. */
export const kernelBytes = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), each => each.charCodeAt(0))
`,
)
rmSync(folder, { recursive: true })
