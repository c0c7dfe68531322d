import { fold, foldMapped } from '../fold.ts';
import { ARTICLE_ID } from '../identity.ts';
import { getArticle, getRows, getText } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { countToken, rankByTokens } from '../store/related.ts';
import { tokenize } from '../tokenizer.ts';
import { addressesIn, articleAt, withoutAddresses } from './address.ts';
import { type Hit, toHit } from './hit.ts';
import { withStories } from './story.ts';

/** How much of a text is looked at: units. News says what it is about in its first sentences. */
const READ = 600;
/** A word in more articles than this says little about any of them. */
const COMMON = 400;
const RAREST = 24;
/** Fewer shared words than this are chance. */
const SHARED = 2;

export interface RelatedView {
  /** The article the text links to, when the archive has it. */
  readonly linked: Hit | null;
  /** Closest first; `matched` holds what each shares with the text, in the article's own characters. */
  readonly hits: readonly Hit[];
}

/** The archive's articles closest to any text: by the links in it or its being an article's id, then by the rare words it shares with them. */
export function related(db: Db, text: string, limit: number): RelatedView {
  const linked = linkedArticle(db, text);
  const words = withoutAddresses(text);
  const about = linked === null ? words : `${linked.title}\n${linked.paragraphs.join('\n')}`;
  const folded = fold(about.slice(0, READ));
  const ranked = rankByTokensOf(db, folded, limit + 5);
  const scores = new Map(ranked.map(({ doc, score }) => [doc, score]));
  const rows = getRows(db, [...scores.keys()]).filter((row) => row.id !== linked?.id);
  const hits = rows.flatMap((row) => {
    const matched = shared(folded, [row.title, ...getText(db, row.doc).paragraphs]);
    if (matched.length < SHARED && !folded.includes(fold(row.title))) return [];
    return [toHit(row, { score: scores.get(row.doc) ?? 0, matched })];
  });
  return {
    linked: linked === null ? null : (withStories(db, [toHit(linked)])[0] ?? null),
    hits: withStories(db, hits.sort((a, b) => b.score - a.score).slice(0, limit)),
  };
}

function linkedArticle(db: Db, text: string) {
  const named = ARTICLE_ID.test(text.trim()) ? getArticle(db, text.trim().toLowerCase()) : null;
  return named ?? articleAt(db, addressesIn(text));
}

function rankByTokensOf(db: Db, folded: string, limit: number) {
  const tokens = [...new Set(tokenize(folded).map((token) => token.text))].filter((token) => token.length > 1);
  const counted = tokens.map((token) => ({ token, n: countToken(db, token, COMMON) }));
  const rare = counted.filter(({ n }) => n > 0 && n < COMMON).sort((a, b) => a.n - b.n);
  return rare.length === 0
    ? []
    : rankByTokens(
        db,
        rare.slice(0, RAREST).map(({ token }) => token),
        limit,
      );
}

/** The longest pieces (two characters or a word, at least) that texts share with a folded one: four, longest first. */
function shared(folded: string, texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const mapped = foldMapped(text);
    const tokens = tokenize(mapped.text).filter((token) => token.end - token.start > 1);
    for (let i = 0; i < tokens.length; ) {
      const first = tokens[i];
      if (first === undefined || !folded.includes(first.text)) {
        i++;
        continue;
      }
      let end = first.end;
      let next = i + 1;
      for (; next < tokens.length; next++) {
        const token = tokens[next];
        if (token === undefined || token.start >= end || !folded.includes(mapped.text.slice(first.start, token.end)))
          break;
        end = token.end;
      }
      const piece = mapped.text.slice(first.start, end);
      if (!found.has(piece)) found.set(piece, text.slice(mapped.at[first.start] ?? 0, mapped.at[end] ?? text.length));
      i = next;
    }
  }
  const longest = [...found].sort((a, b) => b[0].length - a[0].length);
  const kept: [string, string][] = [];
  for (const entry of longest) {
    if (kept.length < 4 && !kept.some(([piece]) => piece.includes(entry[0]))) kept.push(entry);
  }
  return kept.map(([, own]) => own);
}
