import { answer } from './package/apigw-codes.js'

const { codes } = await answer('개발용 stage를 지우려는데 usage plan부터 끊으라고 합니다.')
for (const { code, title, doThis, url } of codes) console.log(code, title.ko, doThis?.ko, url)
console.log(codes[0]?.replies.en)
