import D from 'better-sqlite3';
import {readArticle,extractPeople} from './src/extract/people.ts';
const src=new D('/tmp/search-data/archive.db',{readonly:true});
const rows:any[]=src.prepare('select a.*,t.paragraphs,t.captions from texts t join articles a using(doc) where a.doc%7=0 limit 2000').all();
const arts=rows.map(r=>({title:r.title,author:null,editor:null,translator:null,paragraphs:JSON.parse(r.paragraphs),captions:JSON.parse(r.captions)}));
let n=0;for(const a of arts)n+=a.paragraphs.join('').length;
let t=performance.now();const c=new Map();for(const a of arts)for(const p of readArticle(a as any).proofs){const k=JSON.stringify(p);c.set(k,(c.get(k)??0)+1)}
console.log(n,'chars',n/(performance.now()-t)/1e3,'M/s',c.size);
console.log([...c].sort((a,b)=>b[1]-a[1]).slice(0,40).map(x=>x.join(' ')).join('\n'));
console.log([...c].slice(-40).map(x=>x.join(' ')).join('\n'));
t=performance.now();const d=new Map();for(const a of arts)for(const p of extractPeople(a as any).people){const k=p.name;d.set(k,(d.get(k)??0)+1)}
console.log('extract',n/(performance.now()-t)/1e3,'M/s',d.size);
console.log([...d].sort((a,b)=>b[1]-a[1]).slice(0,120).map(x=>x.join(' ')).join(', '));
