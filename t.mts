import { openArchive } from './src/store/database.ts';
import { search } from './src/queries/search.ts';
const db=openArchive('/tmp/sbench/archive.db');
for (const q of ['胡锡方','习的平','特对普','郭也贵','得友宜','侯分宜','李大强','温家煲','古特累斯','盎山素季','胡膝进','舒莎娜中博夫']) {const v=search(db,{query:q,limit:3,page:1}); console.log(q,v.total,v.corrected,v.approximateFrom,v.suggestions,v.hits.map(h=>h.title.slice(0,20)+'/'+h.matched.join(',')))}
for (const q of ['北极 竞赛','新冠 病毒','激起 会不会','山区 留守','走到 今天','真理 真相','蘇聯 國共','繼續 危險','震撼 現場']) {const v=search(db,{query:q,limit:4,page:1}); console.log('==',q,v.total);for(const h of v.hits)console.log('    ',h.score,h.title.slice(0,60))}
