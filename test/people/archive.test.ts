import { expect, test } from 'vitest';
import { createPeopleDerivation } from '../../src/ingest/people.ts';
import { article } from '../../src/queries/article.ts';
import { completeNames, nearNames } from '../../src/queries/names.ts';
import { verify } from '../../src/queries/verify.ts';
import { who } from '../../src/queries/who.ts';
import type { Db } from '../../src/store/database.ts';
import { peoplePending } from '../../src/store/people.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

interface Story {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    title: '渔业谈判开始',
    date: 'Mon, 05 Feb 2024 08:00:00 GMT',
    paragraphs: [
      '挪威渔业大臣埃琳·桑德维克（Elin Sandvik）周一抵达，与水产部长邱志远会谈。',
      '“我们要为下一代留下鱼群，”桑德维克说。',
    ],
  },
  {
    title: '邱志远谈配额',
    date: 'Wed, 06 Mar 2024 08:00:00 GMT',
    paragraphs: [
      '中国水产部部长邱志远表示，配额不变。',
      '桑德维克没有回应。',
      '邱志远说：“船队会遵守协议，一条也不会多捕。”',
    ],
  },
  {
    title: '港口简讯',
    date: 'Thu, 07 Mar 2024 08:00:00 GMT',
    paragraphs: ['港口昨天重开。码头上有人提到邱志远，也有人提到天气。'],
  },
];

async function archiveOf(stories: readonly Story[] = STORIES): Promise<{ db: Db; root: string }> {
  const db = memoryArchive();
  const root = tempFolder();
  add(root, stories);
  await syncFolder(db, root);
  derive(db);
  return { db, root };
}

function add(root: string, stories: readonly Story[]): void {
  for (const story of stories) {
    const url = `https://news.example.org/${encodeURIComponent(story.title)}`;
    put(root, `${story.title}.txt`, articleText({ ...story, url, paragraphs: [...story.paragraphs] }));
  }
}

function derive(db: Db): number {
  const derivation = createPeopleDerivation();
  let steps = 1;
  while (derivation.step(db)) steps++;
  return steps;
}

test('/who finds a person by Chinese in either script, pinyin and English', async () => {
  const { db } = await archiveOf();
  for (const typed of [
    '埃琳·桑德维克',
    '埃琳桑德维克',
    '桑德维克',
    '桑德維克',
    'Elin Sandvik',
    'elin sandvik',
    'sangdeweike',
  ]) {
    expect(who(db, typed).person?.name, typed).toBe('埃琳·桑德维克');
  }
});

test('/who says in which offices, since when, how often and with whom', async () => {
  const { db } = await archiveOf();
  const { person } = who(db, '邱志远');
  expect(person?.roles).toMatchObject([{ first: '2024-02-05T08:00:00.000Z', last: '2024-03-06T08:00:00.000Z' }]);
  expect(person?.articles).toBe(3);
  expect(person?.mentions).toBe(5);
  expect(person?.first).toBe('2024-02-05T08:00:00.000Z');
  expect(person?.last).toBe('2024-03-07T08:00:00.000Z');
  expect(person?.months).toEqual([
    { month: '2024-02', count: 1 },
    { month: '2024-03', count: 2 },
  ]);
  expect(person?.related).toEqual([{ name: '埃琳·桑德维克', count: 2 }]);
  expect(person?.latest.map((hit) => hit.title)).toEqual(['港口简讯', '邱志远谈配额', '渔业谈判开始']);
});

test('a quotation comes with its article, outlet, date and address', async () => {
  const { db } = await archiveOf();
  expect(who(db, '桑德维克').person?.quotations).toMatchObject([
    {
      text: '我们要为下一代留下鱼群，',
      verb: '说',
      url: expect.stringContaining('https://news.example.org/'),
      publishedAt: '2024-02-05T08:00:00.000Z',
    },
  ]);
});

test('a page on a person begins with whole thoughts, not with the few words a newer report wove in', async () => {
  const { db } = await archiveOf([
    ...STORIES,
    { title: '谈判间歇', date: 'Fri, 08 Mar 2024 08:00:00 GMT', paragraphs: ['“还早，”桑德维克说。'] },
  ]);
  expect(who(db, '桑德维克').person?.quotations.map(({ text }) => text)).toEqual([
    '我们要为下一代留下鱼群，',
    '还早，',
  ]);
});

test('a bare family name in one article is the person whose full name another article prints, and /who says why', async () => {
  const { db } = await archiveOf();
  const { person } = who(db, '桑德维克');
  expect(person?.articles).toBe(2);
  expect(person?.links).toEqual([{ name: '桑德维克', reason: 'bare', detail: '1/1' }]);
});

test('a name that becomes known is found in articles read before', async () => {
  const { db, root } = await archiveOf([
    {
      title: '旧闻',
      date: 'Mon, 01 Jan 2024 08:00:00 GMT',
      paragraphs: ['当天，奥勒松德参观了船厂，之后离开。'],
    },
  ]);
  expect(who(db, '奥勒松德').person).toBe(null);
  add(root, [
    {
      title: '新闻',
      date: 'Tue, 02 Jan 2024 08:00:00 GMT',
      paragraphs: ['挪威议员拉斯·奥勒松德（Lars Ålesund）今天到访。'],
    },
  ]);
  await syncFolder(db, root);
  derive(db);
  expect(who(db, '奥勒松德').person?.articles).toBe(2);
});

test('work cut off between any two steps goes on where it stopped, to the same end', async () => {
  const { db: whole } = await archiveOf();
  const { db, root } = { db: memoryArchive(), root: tempFolder() };
  add(root, STORIES);
  await syncFolder(db, root);
  // A new derivation each step: nothing may be remembered outside the database.
  for (let steps = 0; steps < 50 && peoplePending(db); steps++) createPeopleDerivation().step(db);
  expect(peoplePending(db)).toBe(false);
  expect(who(db, '邱志远').person).toEqual(who(whole, '邱志远').person);
});

test('nothing is left to do once everything is done', async () => {
  const { db } = await archiveOf();
  expect(derive(db)).toBe(1);
});

test('people of a deleted article are gone with it', async () => {
  const { db, root } = await archiveOf();
  const { rmSync } = await import('node:fs');
  const { join } = await import('node:path');
  rmSync(join(root, '渔业谈判开始.txt'));
  await syncFolder(db, root);
  derive(db);
  expect(who(db, '邱志远').person?.articles).toBe(2);
});

test('several people of one name are a choice, with what tells them apart', async () => {
  const { db } = await archiveOf([
    {
      title: '一',
      date: 'Mon, 01 Jan 2024 08:00:00 GMT',
      paragraphs: ['挪威议员拉斯·霍尔姆贝格到访。'],
    },
    {
      title: '二',
      date: 'Tue, 02 Jan 2024 08:00:00 GMT',
      paragraphs: ['丹麦作家英格丽·霍尔姆贝格获奖。'],
    },
  ]);
  const view = who(db, '霍尔姆贝格');
  expect(view.person).toBe(null);
  expect(view.candidates.map(({ name, role }) => [name, role]).sort()).toEqual([
    ['拉斯·霍尔姆贝格', '挪威议员'],
    ['英格丽·霍尔姆贝格', '丹麦作家'],
  ]);
});

test('nobody of that name: near names, and the articles that contain the words', async () => {
  const { db } = await archiveOf();
  expect(nearNames(db, '丘志远').map((row) => row.name)).toEqual(['邱志远']);
  const view = who(db, '码头');
  expect(view.person).toBe(null);
  expect(view.articles.map((hit) => hit.title)).toEqual(['港口简讯']);
});

test('suggestions while typing begin with the most written about', async () => {
  const { db } = await archiveOf();
  expect(completeNames(db, '').map((row) => row.name)).toEqual(['邱志远', '埃琳·桑德维克']);
  expect(completeNames(db, 'qiu').map((row) => row.name)).toEqual(['邱志远']);
  expect(completeNames(db, 'sand').map((row) => row.name)).toEqual(['埃琳·桑德维克']);
});

test('the sections of a person are paged', async () => {
  const { db } = await archiveOf();
  const paged = who(db, '邱志远', { section: 'articles', page: 9 }).paged;
  expect([paged?.page, paged?.pages, paged?.articles?.length]).toEqual([1, 1, 3]);
  expect(who(db, '邱志远', { section: 'timeline' }).paged?.timeline?.map((one) => one.month)).toEqual([
    '2024-03',
    '2024-02',
  ]);
  expect(who(db, '邱志远', { section: 'related' }).paged?.related).toEqual([{ name: '埃琳·桑德维克', count: 2 }]);
  expect(who(db, '邱志远', { section: 'quotations' }).paged?.quotations?.length).toBe(1);
});

test('/article shows its people and quotations by the names /who shows', async () => {
  const { db } = await archiveOf();
  const id = who(db, '邱志远').person?.latest[1]?.id ?? '';
  const view = article(db, id).article;
  expect(view.people).toMatchObject([
    { name: '邱志远', credit: false, surfaces: [{ text: '邱志远', count: 3 }], roles: ['中国水产部部长'] },
    { name: '埃琳·桑德维克', nameEn: null, surfaces: [{ text: '桑德维克', count: 1 }] },
  ]);
  expect(view.quotations).toMatchObject([
    { text: '船队会遵守协议，一条也不会多捕。', speaker: '邱志远', how: 'explicit' },
  ]);
  const [quotation] = view.quotations;
  expect(view.paragraphs[quotation?.paragraph ?? -1]).toContain(quotation?.text);
});

test('everything shown is found in its article, and the check sees when it is not', async () => {
  const { db } = await archiveOf();
  expect(verify(db)).toMatchObject({ articles: 3, exceptions: [] });
  db.prepare("UPDATE sayings SET text = '我们要为下一代留下鱼'").run();
  expect(verify(db).exceptions.map(({ what }) => what)).toContain('我们要为下一代留下鱼');
});

test('the last word of an English form finds the one person who bears it', async () => {
  const { db } = await archiveOf();
  expect(who(db, 'Sandvik').person?.name).toBe('埃琳·桑德维克');
});
