import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import ts from 'typescript'
import { addToReport } from '../delivery/bundle.ts'
import { buildTarget } from '../delivery/browsers.ts'
import { bundledTool } from './bundled-tool.ts'
import { writePackage } from './package-folder.ts'

/** Node's oldest version in which the tools run. */
const NODE = 'node20'

/**
 * Astro integration that writes the tools for other places than the site's own pages: the library with its types, under a lasting name and under
 * one with the hash of its contents, the package folder with the command, and the worker that takes what other apps share. `report` is the file that names the owners of scripts.
 */
export function tools(report: string | undefined): AstroIntegration {
  let root = ''
  return {
    name: 'tools',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const source = (name: string): string => join(root, 'src/tools', name)
        const library = await bundledTool(source('library.ts'), [...buildTarget, NODE])
        const hash = createHash('sha256').update(library.code).digest('hex').slice(0, 10)
        await writeFile(join(dist, 'apigw-codes.js'), library.code)
        await writeFile(join(dist, `apigw-codes-${hash}.js`), library.code)
        await writeFile(join(dist, 'apigw-codes.d.ts'), typesOf(await readFile(source('library.ts'), 'utf8')))
        addToReport(report, 'apigw-codes.js', library.modules, root)
        const worker = await bundledTool(source('share-worker.ts'), buildTarget, 'iife')
        await mkdir(join(dist, 'share'), { recursive: true })
        await writeFile(join(dist, 'share/worker.js'), worker.code)
        const command = await bundledTool(source('command.ts'), [NODE])
        const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
        await writePackage(dist, command.code, version)
        logger.info(`library of ${String(library.code.length)} characters, apigw-codes-${hash}.js`)
      },
    },
  }
}

/** Declarations of a module that imports no type that it exports. Throws when TypeScript finds one that it cannot write by itself. */
function typesOf(source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: 'library.ts',
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedDeclarations: true, declaration: true },
  })
  const [fault] = diagnostics
  if (fault) throw new Error(`src/tools/library.ts: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`)
  return outputText
}
