import { llmsFullTxt } from '../twins/llms.ts'
import { textRoute } from '../twins/text-route.ts'

/** /llms-full.txt: the Markdown pages of all codes in one file. */
export const GET = textRoute(llmsFullTxt, '.txt')
