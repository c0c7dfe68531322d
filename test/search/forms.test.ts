import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAliasesFile } from '../../src/aliases-file.ts';
import { DERIVATIONS } from '../../src/ingest/derive.ts';
import { completeSearch } from '../../src/queries/complete.ts';
import { aliasesOf, setAliases } from '../../src/queries/search/aliases.ts';
import { search } from '../../src/queries/search.ts';
import type { Db } from '../../src/store/database.ts';
import { countSegments } from '../../src/store/search.ts';
import { tempFolder } from '../support/files.ts';
import { addSamples, archiveOf } from './archive.ts';

const titles = (db: Db, query: string): string[] =>
  search(db, { query, limit: 10, page: 1 })
    .hits.filter((hit) => hit.approximate !== true)
    .map((hit) => hit.title);
const derive = (db: Db): void => {
  for (const derivation of DERIVATIONS) while (derivation.step(db));
};

test('the operator’s own forms match both ways', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'aliases.json'), JSON.stringify([['滨海新港', '海湾新港', 'New Haven Port']]));
  const db = archiveOf([{ title: '滨海新港扩建' }, { title: '海湾新港停工' }]);
  setAliases(db, readAliasesFile(folder));
  for (const query of ['滨海新港', '海湾新港', 'new haven port']) expect(titles(db, query).length, query).toBe(2);
  expect(titles(db, '"海湾新港"')).toEqual(['海湾新港停工']);
});

test('without a file there are none, and a faulty one is explained', () => {
  const folder = tempFolder();
  expect(readAliasesFile(folder)).toEqual([]);
  for (const [text, reason] of [
    ['{', 'not JSON'],
    ['{"a":1}', 'expected array'],
    ['[["甲"]]', '>=2'],
    ['[["国","國家"]]', 'too short'],
    ['[["甲乙","丙丁"],["甲乙","戊己"]]', 'two entries'],
  ] as const) {
    writeFileSync(join(folder, 'aliases.json'), text);
    expect(() => readAliasesFile(folder), text).toThrow(reason);
  }
});

test('two forms that the archive prints before one Latin name match each other', () => {
  const db = archiveOf([
    { title: '选举', body: '总统候选人奥古斯丁·维拉（Agustin Vera）在首都发表演说。' },
    { title: '选举二', body: '另一名候选人奥古斯丁·维拉（Agustin Vera）没有出席。' },
    { title: '投票', body: '总统候选人阿古斯廷·贝拉（Agustin Vera）表示将接受结果。' },
    { title: '投票二', body: '支持者说，阿古斯廷·贝拉（Agustin Vera）已经获胜。' },
  ]);
  derive(db);
  const entry = aliasesOf(db).of('奥古斯丁·维拉');
  expect(entry).toEqual(expect.arrayContaining(['Agustin Vera', '阿古斯廷·贝拉']));
  expect(titles(db, '奥古斯丁维拉').length).toBe(4);
});

test('a bare name that several people bear proves nothing', () => {
  const db = archiveOf([
    ...[1, 2].map((n) => ({ title: `甲${n}`, body: `导演卡洛斯·绍拉（Carlos Saura）去世。` })),
    ...[1, 2].map((n) => ({ title: `乙${n}`, body: `画家安东尼奥·绍拉（Antonio Saura）的展览。` })),
    ...[1, 2].map((n) => ({ title: `丙${n}`, body: `绍拉（Carlos Saura）曾经说。` })),
  ]);
  derive(db);
  expect(aliasesOf(db).of('绍拉') ?? []).not.toContain('Antonio Saura');
  expect(aliasesOf(db).of('绍拉')).toBeUndefined();
});

test('while typing, people, recent words and titles are suggested for the last word', () => {
  const db = archiveOf([
    { title: '洪都拉斯总统访问台北', body: '总统西奥玛拉·卡斯特罗（Xiomara Castro）表示。' },
    { title: '洪都拉斯与邻国谈判', body: '总统西奥玛拉·卡斯特罗（Xiomara Castro）没有出席。' },
    { title: '渔业协定', body: '无关。' },
  ]);
  derive(db);
  expect(completeSearch(db, '西奥玛')).toContain('西奥玛拉·卡斯特罗');
  expect(completeSearch(db, '渔业 西奥玛')).toContain('渔业 西奥玛拉·卡斯特罗');
  expect(completeSearch(db, 'xiomara')).toContain('西奥玛拉·卡斯特罗');
  expect(completeSearch(db, '洪都')).toEqual(
    expect.arrayContaining(['洪都拉斯', '洪都拉斯总统访问台北', '洪都拉斯与邻国谈判']),
  );
  expect(completeSearch(db, '洪都拉斯與鄰國')).toEqual(['洪都拉斯与邻国谈判']);
  expect(completeSearch(db, '“'.repeat(50))).toEqual([]);
  expect(completeSearch(db, '').length).toBeLessThanOrEqual(25);
});

test('after a large sync the index is merged into one piece, and finds the same', () => {
  const db = archiveOf([]);
  for (let i = 0; i < 40; i++)
    addSamples(db, [{ title: `第${i}号潮汐表`, body: `潮汐观测站记录${i}`.repeat(20), date: '2020-01-01' }]);
  db.prepare("INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 0)").run();
  for (let i = 0; i < 12; i++) addSamples(db, [{ title: `补${i}`, body: '潮汐补遗', date: '2021-01-01' }]);
  const before = search(db, { query: '潮汐', limit: 25, page: 1 }).total;
  expect(countSegments(db)).toBeGreaterThan(6);
  derive(db);
  expect(countSegments(db)).toBe(1);
  expect(search(db, { query: '潮汐', limit: 25, page: 1 }).total).toBe(before);
});
