import type { Article } from '../../src/article.ts';
import { articleId } from '../../src/identity.ts';
import { assignDoc, indexText, insertArticle } from '../../src/store/article-writes.ts';
import { type Db, IN_MEMORY, openArchive } from '../../src/store/database.ts';

/** What a test says about an article; the rest is filled in. */
export interface Sample {
  readonly title: string;
  readonly body?: string | readonly string[];
  readonly outlet?: string;
  readonly author?: string;
  readonly date?: string;
  readonly captions?: readonly string[];
}

/** Adds articles to an archive, in date order; each a day older than the one before unless dated. */
export function addSamples(db: Db, samples: readonly Sample[]): void {
  const entries = samples.map((sample, i) => {
    const url = `https://example.org/${encodeURIComponent(sample.title)}-${i}`;
    const article: Article = {
      id: articleId(url),
      path: `${i}.md`,
      title: sample.title,
      url,
      outlet: sample.outlet ?? '美国之音',
      outletEn: 'Sample',
      section: null,
      source: null,
      author: sample.author ?? null,
      editor: null,
      translator: null,
      publishedAt: `${sample.date ?? new Date(Date.UTC(2024, 0, 20 - i)).toISOString().slice(0, 10)}T12:00:00.000Z`,
      dateBasis: 'page',
      savedAt: null,
      originalUrl: null,
      script: 'Hans',
      kind: 'article',
      image: null,
      tags: [],
      paragraphs: typeof sample.body === 'string' ? [sample.body] : (sample.body ?? []),
      captions: sample.captions ?? [],
    };
    return article;
  });
  entries.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
  db.transaction(() => {
    for (const article of entries) {
      const entry = { article: { ...article, summary: [] }, contentHash: article.id, indexed: indexText(article) };
      insertArticle(db, assignDoc(db, article), entry, 0);
    }
  });
}

/** A fresh archive in memory that holds these articles. */
export function archiveOf(samples: readonly Sample[]): Db {
  const db = openArchive(IN_MEMORY);
  addSamples(db, samples);
  return db;
}
