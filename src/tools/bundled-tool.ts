import { build, type Rolldown } from 'vite'

/** A tool in one file, and the modules in it. */
export interface BundledTool {
  code: string
  modules: Rolldown.OutputChunk['modules']
}

/**
 * A module with all that it imports: as one ES module for browsers and Node, or as a classic script (`iife`). Modules of Node stay imports. Throws
 * Vite's error.
 */
export async function bundledTool(file: string, target: readonly string[], format: 'es' | 'iife' = 'es'): Promise<BundledTool> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      // A build for the server: one for the browser would put nothing in the place of modules of Node.
      ssr: file,
      write: false,
      target: [...target],
      minify: true,
      rolldownOptions: { output: { format, codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const { code, modules } = result.output[0]
  return { code, modules }
}
