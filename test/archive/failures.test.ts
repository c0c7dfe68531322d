import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainStoreError, lockWriter, moveAside, openArchive } from '../../src/store/database.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';
import { runProgram } from '../support/process.ts';

const run = (data: string, articles: string, args: readonly string[]) =>
  runProgram(args, { DATA_DIR: data, ARTICLES_DIR: articles });

test('a second writer is refused while the first lives, and let in afterwards', () => {
  const path = join(tempFolder(), 'writer.lock');
  const first = lockWriter(path);
  expect(first).not.toBeNull();
  expect(lockWriter(path)).toBeNull();
  first?.release();
  const second = lockWriter(path);
  expect(second).not.toBeNull();
  second?.release();
});

test('indexing beside another writer says so in one sentence', async () => {
  const [data, articles] = [tempFolder(), tempFolder()];
  put(articles, 'a.txt', articleText());
  const lock = lockWriter(join(data, 'writer.lock'));
  const { code, err } = await run(data, articles, ['index']);
  lock?.release();
  expect(code).toBe(1);
  expect(err).toMatch(/^Another Xunwen writes to .*DATA_DIR\.\n$/);
});

test('a question beside another writer is answered from what is indexed', async () => {
  const [data, articles] = [tempFolder(), tempFolder()];
  put(articles, 'a.txt', articleText());
  await run(data, articles, ['index']);
  put(articles, 'b.txt', articleText({ url: 'https://news.example.org/a/9' }));
  const lock = lockWriter(join(data, 'writer.lock'));
  const { code, out } = await run(data, articles, ['ask', '/latest']);
  lock?.release();
  expect(code).toBe(0);
  expect(out).toContain('港口罢工进入第三周');
});

test('a database of a newer version is refused and left alone', () => {
  const path = join(tempFolder(), 'archive.db');
  const db = openArchive(path);
  db.exec('PRAGMA user_version = 999');
  db.close();
  expect(() => openArchive(path)).toThrowError(/newer Xunwen.*Update Xunwen/);
});

test('a folder that cannot be written says which', () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  expect(() => openArchive(join(file, 'archive.db'))).toThrowError(/cannot be written\. Check DATA_DIR/);
});

test('a full disk stops the sync with a sentence and leaves what was there', async () => {
  const [root, db] = [tempFolder(), memoryArchive()];
  put(root, 'a.txt', articleText());
  await syncFolder(db, root);
  db.exec(`PRAGMA max_page_count = ${db.prepare<{ page_count: number }>('PRAGMA page_count').get()?.page_count ?? 0}`);
  for (let i = 0; i < 50; i++) {
    put(
      root,
      `more/${i}.txt`,
      articleText({
        url: `https://news.example.org/m/${i}`,
        paragraphs: [`第${i}天，${'港口继续关闭。'.repeat(200)}`],
      }),
    );
  }
  const error = await syncFolder(db, root).catch((reason: unknown) => explainStoreError(reason, 'archive.db'));
  expect(error).toMatchObject({ code: 'disk_full', message: expect.stringContaining('Free some space') });
  expect(db.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 1 });
});

test('a file that is no database is moved aside and rebuilt from the articles', async () => {
  const [data, articles] = [tempFolder(), tempFolder()];
  put(articles, 'a.txt', articleText());
  writeFileSync(
    join(data, 'archive.db'),
    'this is not a database, it only looks like a file of that name\n'.repeat(50),
  );
  const { code, out } = await run(data, articles, ['ask', '/latest']);
  expect(code).toBe(0);
  expect(out).toContain('港口罢工进入第三周');
  expect(readdirSync(data).some((name) => name.startsWith('archive.db.damaged-'))).toBe(true);
});

test('a database damaged in the middle is rebuilt at the next start at the latest', async () => {
  const [data, articles] = [tempFolder(), tempFolder()];
  for (let i = 0; i < 60; i++)
    put(
      articles,
      `${i}.txt`,
      articleText({
        url: `https://news.example.org/m/${i}`,
        title: `第${i}天的港口`,
        paragraphs: [`第${i}天，港口继续关闭，货柜堆积。`],
      }),
    );
  await run(data, articles, ['index']);
  const path = join(data, 'archive.db');
  const file = openSync(path, 'r+');
  const noise = Buffer.alloc(4096, 0xa5);
  for (let page = 3; page * 4096 < statSync(path).size; page += 1) writeSync(file, noise, 0, noise.length, page * 4096);
  closeSync(file);
  const first = await run(data, articles, ['ask', '/search 货柜']);
  const second = first.code === 0 ? first : await run(data, articles, ['ask', '/search 货柜']);
  expect(first.code === 0 || /damaged/.test(first.err)).toBe(true);
  expect(second.code).toBe(0);
  expect(second.out).toContain('60');
  expect(readdirSync(data).some((name) => name.startsWith('archive.db.damaged-'))).toBe(true);
});

test('moving a damaged database aside deletes nothing', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'archive.db'), 'x');
  writeFileSync(join(folder, 'archive.db-wal'), 'y');
  moveAside(join(folder, 'archive.db'), new Date('2024-01-01T00:00:00Z'));
  expect(readdirSync(folder)).toHaveLength(2);
});
