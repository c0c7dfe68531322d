import { UserError } from '../errors.ts';
import type { SpeakerBasis } from '../person.ts';
import { getArticle, type StoredArticle } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { peopleOf } from './article-people.ts';

export interface ArticlePersonView {
  readonly name: string;
  readonly nameEn: string | null;
  readonly credit: boolean;
  /** Nobody outside of this article can be known by the name (卢女士): `/who` has no page. */
  readonly local: boolean;
  readonly surfaces: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly string[];
}

export interface ArticleQuotationView {
  readonly text: string;
  readonly speaker: string | null;
  readonly how: SpeakerBasis;
  readonly paragraph: number;
}

export interface ArticleView {
  readonly article: StoredArticle & {
    readonly people: readonly ArticlePersonView[];
    readonly quotations: readonly ArticleQuotationView[];
  };
}

/** One article, whole. Throws UserError `not_found`. */
export function article(db: Db, id: string): ArticleView {
  const found = getArticle(db, id.trim().toLowerCase());
  if (found === null) throw new UserError('not_found', { typed: id });
  const { doc: _doc, ...fields } = found;
  return { article: { ...fields, ...peopleOf(db, found) } };
}
