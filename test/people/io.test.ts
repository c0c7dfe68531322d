import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Derivation } from '../../src/ingest/derive.ts';
import { createPeopleDerivation } from '../../src/ingest/people.ts';
import { PeopleIo, type Read } from '../../src/ingest/people-io.ts';
import { type Db, openArchive } from '../../src/store/database.ts';
import { docsToExtract, docsToRead, PEOPLE_VERSION, peoplePending } from '../../src/store/people.ts';
import { syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

/** Enough articles for a thread, and too few. */
const MANY = 1_000;
const FEW = 2;

async function archive(articles: number): Promise<{ db: Db; path: string }> {
  const root = tempFolder();
  for (let i = 0; i < articles; i++) {
    const paragraphs = [i % 2 === 0 ? '挪威议员埃琳·桑德维克（Elin Sandvik）说：“鱼少了。”' : '桑德维克昨天到访。'];
    put(root, `${i}.txt`, articleText({ title: `渔业${i}`, url: `https://news.example.org/${i}`, paragraphs }));
  }
  const path = join(tempFolder(), 'archive.db');
  const db = openArchive(path);
  onTestFinished(() => db.close());
  await syncFolder(db, root);
  return { db, path };
}

function ioOf({ db, path }: { db: Db; path: string }, articles: number): PeopleIo {
  const io = new PeopleIo(db, path, articles);
  onTestFinished(() => io.end());
  return io;
}

const read = (doc: number): Read => ({
  doc,
  proofs: '[[0,0,3,0,1]]',
  evidence: [{ form: '桑德维克', weight: 1, en: null }],
});

test.each([FEW, MANY])('what is asked for is done in its order (%i articles)', async (articles) => {
  const of = await archive(FEW);
  const docs = docsToRead(of.db, PEOPLE_VERSION);
  const io = ioOf(of, articles);
  const before = io.fetch(docs);
  io.write({ read: docs.map(read) });
  const behind = io.fetch(docs);
  expect(before().map(({ doc, text, proofs }) => [doc, text.title, proofs])).toEqual([
    [docs[0], '渔业0', '[]'],
    [docs[1], '渔业1', '[]'],
  ]);
  expect(behind().map(({ proofs }) => proofs)).toEqual(docs.map(() => read(0).proofs));
  io.flush();
  expect(docsToExtract(of.db, PEOPLE_VERSION)).toEqual(docs);
});

test.each([FEW, MANY])('what cannot be written is thrown, with its reason (%i articles)', async (articles) => {
  const of = await archive(FEW);
  const io = ioOf(of, articles);
  const writing = () => {
    io.write({ read: [read(404)] });
    io.flush();
  };
  expect(writing).toThrow(/FOREIGN KEY/);
});

test('what a thread that ended was asked for is fetched here', async () => {
  const of = await archive(FEW);
  const io = ioOf(of, MANY);
  const fetching = io.fetch(docsToRead(of.db, PEOPLE_VERSION));
  io.end();
  expect(fetching()).toHaveLength(FEW);
});

test('with a thread people come out as without one', async () => {
  const [one, other] = [await archive(MANY), await archive(MANY)];
  derive(one.db, createPeopleDerivation());
  derive(other.db, createPeopleDerivation(undefined, other.path));
  const all = (db: Db) =>
    ['name_evidence', 'known_names', 'appearances', 'offices', 'sayings', 'extractions', 'people'].map((table) =>
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    );
  expect(all(one.db).map((rows) => rows.length > 0)).not.toContain(false);
  expect(all(other.db)).toEqual(all(one.db));
  expect(peoplePending(other.db)).toBe(false);
});

function derive(db: Db, derivation: Derivation): void {
  while (derivation.step(db));
}
