import { expect, test } from 'vitest';
import { countTitle, countTitles } from '../../src/ingest/title-counts.ts';
import { memoryArchive } from '../support/archive.ts';

const NOW = Date.UTC(2024, 2, 4) / 1000;
const HOUR = 3_600;
const title = (source: string, hours: number) => ({ title: '鹿特丹港罢工', source, time: NOW - hours * HOUR });

test('titles that come later are counted without counting all anew', () => {
  const db = memoryArchive();
  const counts = countTitles(db);
  const before = { weight: counts.weight('罢工', 'x'), burst: counts.burst('罢工', NOW) };
  for (const [i, source] of ['甲', '乙', '丙', '丁'].entries()) countTitle(db, title(source, i));
  expect(countTitles(db)).toBe(counts);
  expect(counts.weight('罢工', 'x')).toBeLessThan(before.weight);
  expect(counts.burst('罢工', NOW)).toBeGreaterThan(before.burst);
  expect(counts.burst('罢工', NOW + 30 * 24 * HOUR)).toBe(0);
});

test('what a desk files in one go is one voice, what it files hours apart is not', () => {
  const [batch, apart] = [memoryArchive(), memoryArchive()];
  for (const db of [batch, apart]) countTitles(db);
  for (const i of [0, 1, 2, 3]) {
    countTitle(batch, title('甲', i / 4));
    countTitle(apart, title('甲', i * 4));
  }
  expect(countTitles(batch).burst('罢工', NOW)).toBeLessThan(countTitles(apart).burst('罢工', NOW));
});
