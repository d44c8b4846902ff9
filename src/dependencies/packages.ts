import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of the lock file. */
export interface Package {
  name: string
  version: string
  /** As the package says, an SPDX expression; `null` when neither it nor the one that it is a part of says. */
  licence: string | null
}

interface Locked {
  version?: string
  license?: string
  optionalDependencies?: Record<string, string>
}

/**
 * Every package of package-lock.json, each version once, in order of their names: also those that only other systems install, so that
 * the list is the same on all of them. Where the lock file has no licence the installed package is asked, else the one whose
 * binary for another system it is.
 */
export function readPackages(root: string): Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const found = new Map<string, Package>()
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue
    const name = path.replace(/^.*node_modules\//, '')
    const { version = '' } = locked
    const licence = locked.license ?? installedLicence(join(root, path)) ?? licenceOfWhole(name, packages)
    found.set(`${name} ${version}`, { name, version, licence })
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

function installedLicence(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown }
  return typeof license === 'string' ? license : null
}

function licenceOfWhole(part: string, packages: Record<string, Locked>): string | null {
  return Object.values(packages).find(({ optionalDependencies }) => optionalDependencies?.[part] !== undefined)?.license ?? null
}
