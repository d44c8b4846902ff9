import { paint } from './figures.ts'
import { openBrowser, openSite } from './site.ts'
const s = await openSite('/tmp/var'); const b = await openBrowser(); const names = process.argv.slice(2)
const seen = new Map(names.map(n=>[n,[] as number[]]))
for (let i=0;i<9;i++) for (const n of names) seen.get(n)!.push((await paint(b,s,{name:n,path:`/${n}/`},1)).first)
for (const [n,v] of seen) { v.sort((a,b)=>a-b); console.log(n.padEnd(10), 'min',v[0],'median',v[4], v.join(' ')) }
await b.close(); await s.close()
