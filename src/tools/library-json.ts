import { packCodes, statusesOf } from '../search/query/known.ts'
import { codeLink, type Edition } from '../twins/edition.ts'
import { FORMAT, type LibraryData } from './library-data.ts'

/** Text of /apigw-codes.json, which the library reads. */
export function libraryJson(edition: Edition): string {
  const { codes, families } = edition.catalog
  const data: LibraryData = {
    format: FORMAT,
    link: codeLink('CODE', edition),
    codes: packCodes(codes.map(({ code }) => code)),
    statuses: statusesOf(codes.filter(({ facts }) => facts?.printed)),
    families,
  }
  return `${JSON.stringify(data)}\n`
}
