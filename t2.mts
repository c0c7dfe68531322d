import { openArchive } from './src/store/database.ts';
const db=openArchive('/tmp/sbench/archive.db');
console.log(db.prepare('select count(*) n from known_names').get(), db.prepare('select count(*) n from people').get());
for (const n of ['胡锡进','侯友宜','温家宝','习近平','李克强']) console.log(n, db.prepare('select count(*) n from name_evidence where form=?').get(n), db.prepare('select * from known_names where form=?').get(n), db.prepare('select * from people where name=? or search like ?').all(n,'%'+n+'%').slice(0,2));
console.log(db.prepare('select name,articles,search from people order by articles desc limit 12').all());
