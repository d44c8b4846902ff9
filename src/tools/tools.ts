import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { addToReport } from '../delivery/bundle.ts'
import { buildTarget } from '../delivery/browsers.ts'
import { bundledTool, type BundledTool } from './bundled-tool.ts'
import { writePackage } from './package-folder.ts'

/** Node's oldest version in which the tools run. */
const NODE = 'node20'

/** The tools before they are written. */
interface Made {
  library: BundledTool
  worker: BundledTool
  command: BundledTool
  /** Declarations of the library. */
  types: string
}

/**
 * Astro integration that writes the tools for other places than the site's own pages. `report` is the file that names the owners of scripts.
 *
 * - The library with its types, under a lasting name and under one with the hash of its contents.
 * - The package folder with the command.
 * - The worker that takes what other apps share.
 */
export function tools(report: string | undefined): AstroIntegration {
  let root = ''
  let made: Promise<Made> | undefined
  return {
    name: 'tools',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      // Made while Pagefind, a process of its own, indexes the pages.
      'astro:build:generated': () => {
        made = make(join(root, 'src/tools'))
        made.catch(() => undefined)
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!made) throw new Error('The pages were not generated')
        const { library, worker, command, types } = await made
        const dist = fileURLToPath(dir)
        const hash = createHash('sha256').update(library.code).digest('hex').slice(0, 10)
        await writeFile(join(dist, 'apigw-codes.js'), library.code)
        await writeFile(join(dist, `apigw-codes-${hash}.js`), library.code)
        await writeFile(join(dist, 'apigw-codes.d.ts'), types)
        addToReport(report, 'apigw-codes.js', library.modules, root)
        await mkdir(join(dist, 'share'), { recursive: true })
        await writeFile(join(dist, 'share/worker.js'), worker.code)
        const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
        await writePackage(dist, command.code, version)
        logger.info(`library of ${String(library.code.length)} characters, apigw-codes-${hash}.js`)
      },
    },
  }
}

async function make(folder: string): Promise<Made> {
  return {
    library: await bundledTool(join(folder, 'library.ts'), [...buildTarget, NODE]),
    worker: await bundledTool(join(folder, 'share-worker.ts'), buildTarget, 'iife'),
    command: await bundledTool(join(folder, 'command.ts'), [NODE]),
    types: await typesOf(await readFile(join(folder, 'library.ts'), 'utf8')),
  }
}

/** Declarations of a module that imports no type that it exports. Rejects when TypeScript finds one that it cannot write by itself. */
async function typesOf(source: string): Promise<string> {
  // TypeScript takes half a second to be loaded.
  const { default: ts } = await import('typescript')
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: 'library.ts',
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedDeclarations: true, declaration: true },
  })
  const [fault] = diagnostics
  if (fault) throw new Error(`src/tools/library.ts: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`)
  return outputText
}
