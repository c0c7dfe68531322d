import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fold } from '../../src/fold.ts';
import { INDEX_VERSION } from '../../src/index-version.ts';
import { search } from '../../src/queries/search.ts';
import { tokensOf } from '../../src/tokenizer.ts';
import { contents, memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

/** Blocks whose characters have long been assigned: newer ones differ between releases of Node. */
const BLOCKS = [
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2e80, 0x30ff],
  [0x3400, 0x4db5],
  [0x4e00, 0x9fa5],
  [0xf900, 0xfad9],
  [0xff00, 0xffef],
  [0x20000, 0x2a6d6],
] as const;

function digest(): string {
  const hash = createHash('sha256');
  for (const [from, to] of BLOCKS) {
    for (let code = from; code <= to; code++) {
      const folded = fold(`汉${String.fromCodePoint(code)}字`);
      hash.update(`${folded}\n${tokensOf(folded)}\n`);
    }
  }
  hash.update(tokensOf(fold('3·15晚会、C919與COVID-19：1,234,567元；让·\u200b马克・K・罗琳 2020,300人')));
  return hash.digest('hex').slice(0, 16);
}

test('folding and tokens are those of this version of the index', () => {
  // Other figures here: raise INDEX_VERSION in src/index-version.ts, or archives keep their old index.
  expect([INDEX_VERSION, digest()]).toEqual([3, '2731d91a2a7609d8']);
});

test('what another version has read is read again, and answers until then', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  put(root, 'note.txt', 'nothing that looks like an article');
  await syncFolder(db, root);
  const before = contents(db);
  const entered = db.prepare('SELECT id, added_at FROM articles').all();
  // As an index made before there were versions, with a title that is read otherwise today.
  db.exec("UPDATE files SET version = 0; DELETE FROM folded_texts; UPDATE articles SET title = '旧标题'");
  expect(search(db, { query: '货柜 积压', limit: 5, page: 1 }).hits.map((hit) => hit.title)).toEqual(['旧标题']);
  expect(await syncFolder(db, root, new Date('2024-04-01T00:00:00Z'))).toMatchObject({ added: 0, updated: 1 });
  expect(contents(db)).toEqual(before);
  expect(db.prepare('SELECT id, added_at FROM articles').all()).toEqual(entered);
  expect(await syncFolder(db, root)).toMatchObject({ added: 0, updated: 0, skipped: 0 });
});

test('an article that stands in two files keeps its id when both are read again', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  const paragraphs = [
    '码头工人工会周一宣布，罢工将延长到本月底。'.repeat(3),
    '港务局说，积压的货柜已超过两万个。'.repeat(3),
  ];
  put(root, 'z.txt', articleText({ paragraphs }));
  await syncFolder(db, root);
  put(root, 'a.txt', articleText({ url: 'https://mirror.example.org/copy', paragraphs }));
  expect(await syncFolder(db, root)).toMatchObject({ added: 0 });
  const before = contents(db);
  // Another version's hash of the text finds no twin.
  db.exec("UPDATE files SET version = 0; UPDATE articles SET content_hash = 'old'");
  await syncFolder(db, root);
  expect(contents(db)).toEqual(before);
});
