import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { openCatalog } from '../../src/catalog/index.ts'
import { ContentError, type Fault } from '../../src/catalog/faults.ts'
import { smallContent } from './small-content.ts'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** Copy of six codes of the real content, to be changed and restored. Paths are relative to the project: `content/…`. */
export class Copy {
  private readonly root = mkdtempSync(join(tmpdir(), 'apigw-content-'))
  private readonly sound = smallContent(ROOT)
  private readonly touched = new Set<string>()

  constructor() {
    for (const [file, text] of this.sound) this.write(file, text)
    this.touched.clear()
  }

  /** Replaces the text of a file. Fails the test when nothing is replaced: such a fault would be none. */
  edit(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${file} does not have ${String(from)}`)
    this.write(file, after)
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  write(file: string, text: string | Uint8Array): void {
    this.touched.add(file)
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), text)
  }

  /** A link that leads to nothing. */
  linkToNothing(file: string): void {
    this.touched.add(file)
    symlinkSync('no-such-file', join(this.root, file))
  }

  /** A folder where a file belongs. */
  folder(file: string): void {
    this.touched.add(file)
    rmSync(join(this.root, file), { force: true })
    mkdirSync(join(this.root, file), { recursive: true })
  }

  remove(...files: string[]): void {
    for (const file of files) {
      this.touched.add(file)
      rmSync(join(this.root, file))
    }
  }

  move(from: string, to: string): void {
    this.write(to, this.read(from))
    this.remove(from)
  }

  /** Restores every changed file. */
  restore(): void {
    for (const file of this.touched) {
      const text = this.sound.get(file)
      rmSync(join(this.root, file), { recursive: true, force: true })
      if (text !== undefined) this.write(file, text)
      // An empty folder left over from a fault is a fault of the next test too.
      if (readdirSync(dirname(join(this.root, file))).length === 0) rmSync(dirname(join(this.root, file)), { recursive: true })
    }
    this.touched.clear()
  }

  /** Opens the copy as a build does. Returns the faults with which the build stops. */
  open(): { report: string; faults: readonly Fault[] } {
    try {
      openCatalog(join(this.root, 'content'), this.root)
      return { report: '', faults: [] }
    } catch (error) {
      if (error instanceof ContentError) return { report: error.message, faults: error.faults }
      throw error
    }
  }

  delete(): void {
    rmSync(this.root, { recursive: true })
  }
}

/** A change that makes one fault, with the file, field and problem that the report must have. */
export interface Mutation {
  what: string
  make: (copy: Copy) => void
  file: string
  field: string | RegExp
  problem: RegExp
}

/** A fault that one replaced text makes. */
export const edit = (what: string, file: string, from: string | RegExp, to: string, field: string | RegExp, problem: RegExp): Mutation => ({
  what,
  make: (copy) => copy.edit(file, from, to),
  file,
  field,
  problem,
})

/** The field of a fault that is named by its line. */
export const line = /^line \d+$/

/** Path, without extension, of the code in which most faults are made. */
export const STAGE = 'content/codes/stage/400103005'
