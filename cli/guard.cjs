// The first file of every entry point, in syntax that any Node reads: a Node without Node-API 10 (before
// 22.14) would crash without a word in the database, so it is told what to do instead.
'use strict'
var NODE_API = 10

if (!(Number(process.versions.napi) >= NODE_API)) {
  console.error(
    '맑음은 Node 24가 필요합니다 (지금 ' +
      process.version +
      ', Node-API 10 없음). ' +
      '이 폴더에서 "npm ci" 뒤 "npx malgeum" 또는 "npm start"를 쓰십시오. / ' +
      'Malgeum needs Node 24 (this is ' +
      process.version +
      ', without Node-API 10). ' +
      'In this folder run "npm ci", then "npx malgeum" or "npm start": they bring Node 24.',
  )
  process.exit(2)
}

// What was compiled once is not compiled again: a station stands on its question sooner. Where the folder
// cannot be written, Node goes on without.
require('node:module').enableCompileCache(
  require('node:path').join(__dirname, '..', 'node_modules', '.cache', 'malgeum'),
)
