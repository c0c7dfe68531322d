import { openArchive } from './src/store/database.ts';
import { search } from './src/queries/search.ts';
import { questionSets } from './bench/search/sets.ts';
const db=openArchive('/tmp/sbench/archive.db');
const src=db.prepare<any>('SELECT id, title, paragraphs, captions FROM articles JOIN texts USING (doc) ORDER BY id').all().map((r:any)=>({id:r.id,title:r.title,text:[...JSON.parse(r.paragraphs),...JSON.parse(r.captions)].join('\n')}));
const sets=questionSets(src,300,2);
const byId=new Map(src.map((s:any)=>[s.id,s]));
const a=sets[0]!.questions,d=sets[3]!.questions;
const rank=(q:any)=>search(db,{query:q.query,limit:10,page:1}).hits.findIndex(h=>q.isRight(byId.get(h.id)));
for(let i=0;i<a.length;i++){const x=rank(a[i]),y=rank(d[i]);if(x!==y)console.log(a[i]!.query,x,'|',d[i]!.query,y)}
for(const k of [0,1,2]) for(const s of sets){const t=process.cpuUsage();for(const q of s.questions.slice(0,150))search(db,{query:q.query,limit:10,page:1});const u=process.cpuUsage(t);if(k)console.log(s.key,((u.user+u.system)/1e3/150).toFixed(2))}
