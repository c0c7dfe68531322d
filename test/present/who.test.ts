import { expect, test } from 'vitest';
import { hitLine } from '../../src/present/hits.ts';
import { presentWho } from '../../src/present/who.ts';
import type { Hit } from '../../src/queries/hit.ts';
import type { PersonView } from '../../src/queries/who.ts';

const hit = (n: number, title = `第${n}篇关于港口的报道`): Hit =>
  ({
    id: `a${n}`,
    title,
    url: `https://news.example.org/${'%E6%B8%AF'.repeat(35)}/${n}`,
    outlet: '港口新闻',
    publishedAt: '2024-03-01T00:00:00Z',
  }) as Hit;

test('links under a person are whole: what does not fit is left out', () => {
  const person = {
    name: '德弗里斯',
    nameEn: null,
    roles: [],
    aliases: [],
    months: [],
    quotations: [],
    related: [],
    links: [],
    articles: 5,
    mentions: 9,
    first: null,
    last: null,
    latest: [1, 2, 3, 4, 5].map((n) => hit(n)),
  } as unknown as PersonView;
  const view = { name: '德弗里斯', person, candidates: [], paged: null, articles: [], total: 0 };
  const fields = presentWho(view, 'zh-CN').embeds?.[0]?.fields ?? [];
  const latest = fields.find(({ name }) => name === '最新文章')?.value ?? '';
  const lines = latest.split('\n');
  expect(lines.at(-1)).toBe('…');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^<t:\d+:d> \[[^\]]+\]\(https:\S+\/\d\) · 港口新闻$/);
});

test('a title as long as a paragraph is cut in a list, its link is not', () => {
  const line = hitLine(hit(1, '港口'.repeat(60)));
  expect(line).toMatch(/ \[(港口)+港?…\]\(https:\S+\/1\) · 港口新闻$/);
  expect(/\[(.*)\]/.exec(line)?.[1]?.length).toBeLessThanOrEqual(80);
});
