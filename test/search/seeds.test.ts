import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { search } from '../../src/queries/search.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { pick, seeded } from './random.ts';

const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 't' });
/** Han characters with a name dot perhaps between two of them. */
const RUN = /\p{Script=Han}(?:[·‧•・．]?\p{Script=Han})+/gu;

test('any two or more Han characters in sequence of the seeds are found exactly, in both scripts and without dots', async () => {
  const db = memoryArchive();
  await syncFolder(db, 'seeds');
  const articles = db
    .prepare<{ id: string; title: string; paragraphs: string; captions: string }>(
      'SELECT id, title, paragraphs, captions FROM articles JOIN texts USING (doc)',
    )
    .all()
    .map(({ id, title, paragraphs, captions }) => ({
      id,
      texts: [title, ...JSON.parse(paragraphs), ...JSON.parse(captions)] as string[],
    }));
  expect(articles).toHaveLength(5);
  const random = seeded(5);
  const missed: string[] = [];
  for (let round = 0; round < 400; round++) {
    const { id, texts } = pick(random, articles);
    const runs = texts.flatMap((text) => text.match(RUN) ?? []);
    const chars = [...pick(random, runs)];
    const start = Math.floor(random() * (chars.length - 1));
    const piece = chars
      .slice(start, start + 2 + Math.floor(random() * 9))
      .join('')
      .replace(/^[·‧•・．]|[·‧•・．]$/gu, '');
    if ([...piece.replace(/[·‧•・．]/gu, '')].length < 2) continue;
    for (const query of [piece, toTraditional(piece), piece.replace(/[·‧•・．]/gu, '')]) {
      const view = search(db, { query, limit: 25, page: 1 });
      const hit = view.hits.find((one) => one.id === id);
      if (hit === undefined || hit.approximate === true) missed.push(query);
      for (const { text, marks } of hit?.snippets ?? []) {
        expect(
          texts.some((own) => own.includes(text)),
          text,
        ).toBe(true);
        for (const [from, to] of marks) expect(to).toBeGreaterThan(from);
      }
    }
  }
  expect(missed).toEqual([]);
});
