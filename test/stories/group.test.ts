import { expect, test } from 'vitest';
import { groupStories } from '../../src/ingest/stories.ts';
import { latest } from '../../src/queries/latest.ts';
import { story } from '../../src/queries/story.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

function groupAll(db: Parameters<typeof groupStories>[0]): void {
  while (groupStories(db));
}

const REPORTS = {
  north: ['鹿特丹港码头工人宣布罢工三天', '鹿特丹港码头工人周一宣布罢工三天。工会主席德弗里斯说，谈判已经破裂。'],
  south: [
    '鹿特丹港爆發碼頭工人罷工 為期三天',
    '鹿特丹港的碼頭工人星期一開始罷工三天，工會主席德弗里斯表示談判已經破裂。',
  ],
  bridge: ['跨海大桥通车', '耗资二十亿元的跨海大桥周一通车。'],
} as const;

function write(root: string, name: keyof typeof REPORTS, minute: number): void {
  const [title, text] = REPORTS[name];
  const date = new Date(Date.UTC(2024, 2, 4, 8, minute)).toUTCString();
  put(root, `${name}.txt`, articleText({ title, date, url: `https://${name}.example.org/a`, paragraphs: [text] }));
}

test('reports of one event are one story, in both scripts, whatever comes first', async () => {
  for (const order of [
    ['north', 'south', 'bridge'],
    ['south', 'bridge', 'north'],
  ] as const) {
    const root = tempFolder();
    const db = memoryArchive();
    for (const [minute, name] of order.entries()) {
      write(root, name, minute);
      await syncFolder(db, root);
      groupAll(db);
    }
    const { articles } = latest(db, { count: 10, outlets: [], since: null, page: 1 });
    const also = Object.fromEntries(
      articles.map((hit) => [hit.outlet, hit.alsoReportedBy.map(({ outlet }) => outlet)]),
    );
    expect(also).toEqual({
      'north.example.org': ['south.example.org'],
      'south.example.org': ['north.example.org'],
      'bridge.example.org': [],
    });
    const view = story(db, articles.find((hit) => hit.outlet === 'south.example.org')?.id ?? '');
    expect(view.outlets[0]).toBe(order[0] === 'north' ? 'north.example.org' : 'south.example.org');
    expect(view.reports.length).toBe(2);
  }
});

test('an article that leaves the archive leaves its story; an edited one is grouped anew', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  write(root, 'north', 0);
  write(root, 'south', 1);
  await syncFolder(db, root);
  groupAll(db);
  const members = () => db.prepare<{ n: number }>('SELECT count(*) AS n FROM stories GROUP BY story').all();
  expect(members().map(({ n }) => n)).toEqual([2]);
  put(
    root,
    'south.txt',
    articleText({ title: '完全不同的文章', url: 'https://south.example.org/a', paragraphs: ['关于别的事情的长文。'] }),
  );
  await syncFolder(db, root, new Date('2024-03-06T00:00:00Z'));
  groupAll(db);
  expect(members().map(({ n }) => n)).toEqual([1, 1]);
});

test('killed between any two steps, grouping goes on where it was and ends the same', async () => {
  const root = tempFolder();
  const [whole, broken] = [memoryArchive(), memoryArchive()];
  for (const [minute, name] of (['north', 'south', 'bridge'] as const).entries()) write(root, name, minute);
  await syncFolder(whole, root);
  await syncFolder(broken, root);
  groupAll(whole);
  groupStories(broken);
  // A new process knows nothing but the store.
  for (let i = 0; i < 5; i++) groupStories(broken);
  const all = (db: typeof whole) => db.prepare('SELECT doc, story FROM stories ORDER BY doc').all();
  expect(all(broken)).toEqual(all(whole));
});

test('what a desk prints under everything is no part of a story; an edited article keeps its own text', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  const promotion = '欢迎订阅本频道，每天免费收看最新影片！';
  const leads = () =>
    db
      .prepare<{ lead: string }>('SELECT lead FROM stories ORDER BY doc')
      .all()
      .map(({ lead }) => lead);
  const publish = (name: string, day: number, title: string, text: string) =>
    put(
      root,
      `${name}.txt`,
      articleText({
        title,
        date: new Date(Date.UTC(2024, 2, day, 8)).toUTCString(),
        url: `https://desk.example.org/${name}`,
        paragraphs: [`${promotion}${text}`],
      }),
    );
  publish('a', 1, '港口罢工', '码头工人宣布罢工三天。');
  publish('b', 4, '大桥通车', '跨海大桥星期四通车。');
  await syncFolder(db, root);
  groupAll(db);
  expect(leads()[0]).toContain('码头工人宣布罢工三天');
  expect(leads()[1]).toContain('跨海大桥星期四通车');
  expect(leads()[1]).not.toContain('免费收看');
  publish('a', 1, '港口罢工（更新）', '码头工人宣布罢工三天。');
  await syncFolder(db, root, new Date('2024-03-10T00:00:00Z'));
  groupAll(db);
  expect(leads()[0]).toContain('码头工人宣布罢工三天');
});

test('reports that arrive late find their stories, weeks apart from each other', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  const again = 60 * 24 * 7 * 8;
  write(root, 'north', 0);
  write(root, 'bridge', again);
  await syncFolder(db, root);
  groupAll(db);
  write(root, 'south', 1);
  const date = new Date(Date.UTC(2024, 2, 4, 8, again + 5)).toUTCString();
  const paragraphs = ['跨海大橋週一通車，耗資二十億元。'];
  put(root, 'late.txt', articleText({ title: '跨海大橋通車', date, url: 'https://late.example.org/a', paragraphs }));
  await syncFolder(db, root);
  groupAll(db);
  const sizes = db.prepare<{ n: number }>('SELECT count(*) AS n FROM stories GROUP BY story').all();
  expect(sizes.map(({ n }) => n)).toEqual([2, 2]);
});

test('a report that one member of a story rules out stays outside, however well it fits the others', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  const text = '德弗里斯岛海岸周一发生地震，渔港居民逃上街头，码头起重机倒塌。';
  const titles = {
    first: '德弗里斯島海岸發生6.2級地震 起重機倒塌',
    second: '德弗里斯岛海岸地震 渔港起重机倒塌',
    third: '德弗里斯島海岸地震 漁港起重機倒塌 居民逃上街頭',
    fourth: '德弗里斯岛海岸发生4.5级地震 起重机倒塌',
  };
  for (const [minute, [name, title]] of Object.entries(titles).entries()) {
    const date = new Date(Date.UTC(2024, 2, 4, 8, minute)).toUTCString();
    put(root, `${name}.txt`, articleText({ title, date, url: `https://${name}.example.org/a`, paragraphs: [text] }));
  }
  await syncFolder(db, root);
  groupAll(db);
  const { articles } = latest(db, { count: 10, outlets: [], since: null, page: 1 });
  const size = (outlet: string) => {
    const id = articles.find((hit) => hit.outlet === `${outlet}.example.org`)?.id ?? '';
    return story(db, id).reports.length;
  };
  expect([size('first'), size('second'), size('fourth')]).toEqual([3, 3, 1]);
});
