import { articleId } from '../../src/identity.ts';
import { assignDoc, indexText, insertArticle } from '../../src/store/article-writes.ts';
import type { Db } from '../../src/store/database.ts';
import { type Source, seeded } from './sets.ts';

/** Articles in one transaction. */
const BATCH = 2_000;
const FIRST = Date.UTC(2014, 0, 1);
const LAST = Date.UTC(2025, 0, 1);

/**
 * Fills an archive with `count` articles made of real ones: a title is the start of one and the end of another, a text is
 * paragraphs of three, so that words keep their frequencies while no article is the same.
 */
export function grow(db: Db, sources: readonly Source[], count: number, seed: number): void {
  const random = seeded(seed);
  const pick = (): Source => sources[Math.floor(random() * sources.length)] as Source;
  const dates = Array.from({ length: count }, () => FIRST + Math.floor(random() * (LAST - FIRST))).sort(
    (a, b) => a - b,
  );
  for (let from = 0; from < count; from += BATCH) {
    db.transaction(() => {
      for (const [i, date] of dates.slice(from, from + BATCH).entries())
        addOne(db, [pick(), pick(), pick()], from + i, date);
    });
  }
}

function addOne(db: Db, parts: readonly [Source, Source, Source], number: number, date: number): void {
  const [one, two] = parts;
  const half = (text: string, from: number, to: number): string =>
    [...text].slice(from * text.length, to * text.length).join('');
  const title = `${half(one.title, 0, 0.5)}${half(two.title, 0.5, 1)}`;
  const paragraphs = parts.flatMap(({ text }, k) => text.split('\n').filter((_, i) => i % 3 === k));
  const url = `https://example.org/${number}`;
  const article = {
    id: articleId(url),
    path: `${number}.md`,
    title,
    url,
    outlet: 'Xunwen',
    outletEn: 'Xunwen',
    section: null,
    source: null,
    author: null,
    editor: null,
    translator: null,
    publishedAt: new Date(date).toISOString(),
    dateBasis: 'page',
    savedAt: null,
    originalUrl: null,
    script: 'Hans',
    kind: 'article',
    image: null,
    tags: [],
    paragraphs,
    captions: [],
    summary: [],
  } as const;
  insertArticle(db, assignDoc(db, article), { article, contentHash: article.id, indexed: indexText(article) }, 0);
}
