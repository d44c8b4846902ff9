import { answer } from './package/apigw-codes.js'

const { codes } = await answer('The stage cannot be deleted, some usage plan is still connected to it.')
for (const { code, title, doThis, url } of codes) console.log(code, title.ko, doThis?.ko, url)
console.log(codes[0]?.replies.en)
