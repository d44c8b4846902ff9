import { llmsTxt } from '../twins/llms.ts'
import { textRoute } from '../twins/text-route.ts'

/** /llms.txt: list of the Markdown pages for language models (https://llmstxt.org). */
export const GET = textRoute(llmsTxt, '.txt')
