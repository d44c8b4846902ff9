// npm run addresses: adds the addresses of the built site to the list of published addresses. No address is ever removed from the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contentFolder } from '../catalog/content-folder.ts'
import { addressOf, listed, withAddresses } from '../delivery/addresses.ts'
import { ensureBuilt } from './built.ts'
import { inProject, ROOT } from './project.mjs'

const LIST = join(contentFolder(ROOT), 'addresses.txt')
const NAME = relative(ROOT, LIST)

await ensureBuilt()
const list = existsSync(LIST) ? readFileSync(LIST, 'utf8') : ''
const files = readdirSync(inProject('dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const addresses = files.flatMap(
  ({ parentPath, name }) => addressOf(`${parentPath}/${name}`.slice(inProject('dist').length + 1).replaceAll('\\', '/')) ?? [],
)
const fresh = addresses.filter((address) => !listed(list).includes(address)).sort()
if (fresh.length > 0) writeFileSync(LIST, withAddresses(list, fresh))
console.log(
  fresh.length === 0 ? `${NAME} has every address of the site.` : `Added to ${NAME}:\n${fresh.map((address) => `  ${address}`).join('\n')}`,
)
