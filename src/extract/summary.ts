import type { Article } from '../article.ts';

/** A whole sentence: up to its final mark and the closing quotation marks or brackets behind it. */
const SENTENCE = /[^。！？!?]*[。！？!?]+[”’"」』）)]*/gu;

/** One to three whole sentences of the article, verbatim and in order, at most 220 characters. */
export function summarise(article: Pick<Article, 'paragraphs'>): string[] {
  const out: string[] = [];
  let length = 0;
  for (const paragraph of article.paragraphs.slice(0, 4)) {
    for (const [sentence] of paragraph.matchAll(SENTENCE)) {
      const text = sentence.trim();
      if (out.length === 3 || length + text.length > 220) return out;
      out.push(text);
      length += text.length;
    }
  }
  return out;
}
