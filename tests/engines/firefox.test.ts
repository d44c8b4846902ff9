import { testIn } from './in-engine.ts'
import { startFirefox } from './puppeteer.ts'

testIn(startFirefox)
