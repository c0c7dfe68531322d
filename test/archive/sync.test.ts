import { renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article } from '../../src/queries/article.ts';
import { latest } from '../../src/queries/latest.ts';
import { search } from '../../src/queries/search.ts';
import { status } from '../../src/queries/status.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

const NEWEST = { count: 10, outlets: [], since: null, page: 1 };
const titles = (db: ReturnType<typeof memoryArchive>) => latest(db, NEWEST).articles.map((hit) => hit.title);
const find = (db: ReturnType<typeof memoryArchive>, query: string) => search(db, { query, limit: 5, page: 1 }).hits;

test('a new file is an article, listed and found', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'deep/er/a.txt', articleText());
  expect(await syncFolder(db, root)).toMatchObject({ added: 1, skipped: 0 });
  expect(titles(db)).toEqual(['港口罢工进入第三周']);
  expect(find(db, '货柜').map((hit) => hit.outlet)).toEqual(['news.example.org']);
});

test('a second sync of the same folder changes nothing', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  expect(await syncFolder(db, root)).toMatchObject({ added: 0, updated: 0, deleted: 0, skipped: 0 });
});

test('an edited file is the same article with new text, and keeps its time of entry', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  const before = db.prepare<{ id: string; added_at: number }>('SELECT id, added_at FROM articles').get();
  put(root, 'a.txt', articleText({ paragraphs: ['罢工已经结束，港口周五恢复作业，工会与港务局签署了新的三年合同。'] }));
  expect(await syncFolder(db, root, new Date('2024-04-01T00:00:00Z'))).toMatchObject({ added: 0, updated: 1 });
  expect(db.prepare('SELECT id, added_at FROM articles').get()).toEqual(before);
  expect(find(db, '货柜')).toEqual([]);
  expect(find(db, '三年合同')).toHaveLength(1);
});

test('a file touched without change is not read as a change', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  utimesSync(join(root, 'a.txt'), 1, 1);
  expect(await syncFolder(db, root)).toMatchObject({ added: 0, updated: 0 });
});

test('a moved file is the same article under its new path', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  const before = db.prepare<{ id: string; added_at: number }>('SELECT id, added_at FROM articles').get();
  put(
    root,
    'sub/keep.txt',
    articleText({
      url: 'https://news.example.org/a/2',
      title: '另一篇',
      paragraphs: ['这是另外一件事情，和港口没有关系。'],
    }),
  );
  renameSync(join(root, 'a.txt'), join(root, 'sub/b.txt'));
  expect(await syncFolder(db, root, new Date('2024-05-01T00:00:00Z'))).toMatchObject({ added: 1, deleted: 0 });
  expect(db.prepare('SELECT id, added_at FROM articles WHERE id = ?').get(before?.id)).toEqual(before);
  expect(article(db, before?.id ?? '').article.path).toBe('sub/b.txt');
});

test('a moved file without an address keeps its id', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  const text =
    '村口的老桥\n\n村口的老桥修了三年，今天终于通车。\n\n村民说，以后去镇上不用再绕路。县里表示，还会再修两座这样的桥。\n';
  put(root, 'note.txt', text);
  await syncFolder(db, root);
  const before = db.prepare<{ id: string }>('SELECT id FROM articles').get();
  expect(before).toBeDefined();
  renameSync(join(root, 'note.txt'), join(root, 'renamed.txt'));
  await syncFolder(db, root);
  expect(db.prepare('SELECT id FROM articles').all()).toEqual([before]);
});

test('a deleted file takes its article along', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  put(
    root,
    'b.txt',
    articleText({
      url: 'https://news.example.org/a/2',
      title: '另一篇',
      paragraphs: ['这是另外一件事情，和港口没有关系。'],
    }),
  );
  await syncFolder(db, root);
  rmSync(join(root, 'a.txt'));
  expect(await syncFolder(db, root)).toMatchObject({ deleted: 1 });
  expect(titles(db)).toEqual(['另一篇']);
  expect(find(db, '货柜')).toEqual([]);
});

test('an archive that is suddenly empty is refused, not forgotten', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  rmSync(join(root, 'a.txt'));
  await expect(syncFolder(db, root)).rejects.toMatchObject({ code: 'archive_missing' });
  expect(titles(db)).toHaveLength(1);
});

test('two files with one address are one article with both paths; the fuller text wins', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  const long = ['第一段写得比较完整，交代了时间、地点和人物。', '第二段是另一份文件里没有的内容，讲到了后续安排。'];
  put(root, '1.txt', articleText({ url: 'http://news.example.org//a/1?utm_source=rss', paragraphs: long.slice(0, 1) }));
  put(root, '2.txt', articleText({ paragraphs: long }));
  await syncFolder(db, root);
  expect(titles(db)).toHaveLength(1);
  expect(find(db, '后续安排')).toHaveLength(1);
  expect(db.prepare('SELECT count(DISTINCT article) AS ids, count(*) AS files FROM files').get()).toEqual({
    ids: 1,
    files: 2,
  });
});

test('when the fuller file of two goes, the other gives the text', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  const long = ['第一段写得比较完整，交代了时间、地点和人物。', '第二段是另一份文件里没有的内容，讲到了后续安排。'];
  put(root, '1.txt', articleText({ paragraphs: long.slice(0, 1) }));
  put(root, '2.txt', articleText({ paragraphs: long }));
  await syncFolder(db, root);
  rmSync(join(root, '2.txt'));
  await syncFolder(db, root);
  expect(find(db, '后续安排')).toEqual([]);
  expect(find(db, '时间、地点')).toHaveLength(1);
});

test('the same title and text under two addresses is one article', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  const paragraphs = [
    '码头工人工会周一宣布，罢工将延长到本月底。工会发言人说，谈判没有进展，资方拒绝在加班费上让步。',
    '港务局说，积压的货柜已超过两万个，零售商开始担心春季供货，部分班轮改靠邻港。',
  ];
  put(root, '1.txt', articleText({ paragraphs }));
  put(root, '2.txt', articleText({ paragraphs, url: 'https://mirror.example.net/x' }));
  await syncFolder(db, root);
  expect(titles(db)).toHaveLength(1);
});

test('what cannot be read is listed with its reason and stops nothing', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  put(
    root,
    'junk.txt',
    Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 251),
  );
  put(root, 'empty.md', '');
  put(root, 'picture.jpg', 'not ours');
  symlinkSync('/etc/hostname', join(root, 'out.txt'));
  await syncFolder(db, root);
  const view = status(db);
  expect(view.articles).toBe(1);
  expect(view.skipped.map((file) => file.path)).toEqual(['empty.md', 'junk.txt', 'out.txt']);
  for (const file of view.skipped) expect(file.reason).not.toBe('');
});

test('a folder that does not exist says what to do', async () => {
  await expect(syncFolder(memoryArchive(), '/nowhere/at/all')).rejects.toMatchObject({
    code: 'archive_missing',
    message: expect.stringContaining('ARTICLES_DIR'),
  });
});

test('articles of the same second keep an order and stay apart', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  for (let i = 0; i < 40; i++) {
    put(
      root,
      `${i}.txt`,
      articleText({
        url: `https://news.example.org/n/${i}`,
        title: `第${i}号公报`,
        paragraphs: [`公报第${i}号的全文，内容各不相同，编号是${i * 37}。`],
      }),
    );
  }
  await syncFolder(db, root);
  expect(db.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 40 });
  expect(find(db, '第17号公报')).toHaveLength(1);
});
