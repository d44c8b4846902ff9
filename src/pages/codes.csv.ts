import { codesCsv } from '../twins/csv.ts'
import { textRoute } from '../twins/text-route.ts'

/** /codes.csv: all codes as CSV. */
export const GET = textRoute(codesCsv, '.csv')
