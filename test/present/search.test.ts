import { expect, test } from 'vitest';
import { presentSearch } from '../../src/present/search.ts';
import { search } from '../../src/queries/search.ts';
import { addSamples } from '../search/archive.ts';
import { memoryArchive } from '../support/archive.ts';

function footers(titles: readonly string[], query: string, page: number): (string | undefined)[] {
  const db = memoryArchive();
  addSamples(
    db,
    titles.map((title) => ({ title })),
  );
  const view = search(db, { query, limit: 3, page });
  return (presentSearch(view, { count: 3 }, 'zh-CN').embeds ?? []).map((embed) => embed.footer?.text);
}

test('each hit says where in the results it is', () => {
  const titles = Array.from({ length: 7 }, (_, i) => `第${i}号灯塔点亮`);
  expect(footers(titles, '灯塔', 1)).toEqual(['第 1/7 篇', '第 2/7 篇', '第 3/7 篇']);
  expect(footers(titles, '灯塔', 3)).toEqual(['第 7/7 篇']);
});

test('near matches behind exact ones are marked and not counted with them', () => {
  const [exact, ...near] = footers(['阿尔巴尼亚警方突袭', '阿尔巴尼压警方'], '阿尔巴尼亚警方', 1);
  expect(exact).toBe('第 1/1 篇');
  expect(near).toEqual(['近似结果']);
});

test('where all are near matches, they are counted', () => {
  expect(footers(['北岸灯塔管里员复职'], '灯塔管理员', 1)).toEqual(['近似结果 · 第 1/1 篇']);
});
