import type { Families } from '../catalog/family-schema.ts'
import type { CodeTwin } from '../twins/json-schema.ts'

/** What the library reads beside itself before anything else: `apigw-codes.json`. */
export interface LibraryData {
  /** Form of this file; the library refuses another. */
  format: number
  /** Link to the page of a code, in which CODE stands for it: the whole address, or the path when no address is configured. */
  link: string
  /** All codes, packed. */
  codes: string
  /** Codes by the HTTP status that they have of their own. */
  statuses: Readonly<Record<string, readonly string[]>>
  families: Families
}

/** The form that this build writes. Raise it with every change that an older library cannot read. */
export const FORMAT = 1

/** What the library reads of a code: a part of `<code>.json`. */
export type CodeData = Pick<CodeTwin, 'code' | 'title' | 'message' | 'do_this' | 'reply'>
