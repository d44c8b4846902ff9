import { testIn } from './in-engine.ts'
import { startChromium } from './puppeteer.ts'

testIn(startChromium)
