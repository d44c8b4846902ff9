import { testIn } from './in-engine.ts'
import { startWebkit } from './webkit.ts'

testIn(startWebkit)
