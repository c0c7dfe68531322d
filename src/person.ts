/** The vocabulary: people, what they are called, and what they said. Offsets are UTF-16 code units, end exclusive. */

/**
 * A place in an article's visible text. `paragraph` counts from 0 in `Article.paragraphs`; -1 is the title, -2, -3, …
 * are the captions in order.
 */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** One naming of a person. `text` is the source's own characters at the span. */
export interface Mention extends Span {
  readonly text: string;
  /** Key of the person within this article's extraction (resolved across the archive later). */
  readonly person: string;
}

/** An office as the text gives it, e.g. 众议院外交事务委员会主席. */
export interface Role extends Span {
  readonly text: string;
  readonly person: string;
}

/**
 * How a quotation's speaker is known: named beside it (`explicit`), carried on from the quotation before (`continued`),
 * a pronoun with one possible referent in the paragraph (`pronoun`), or not known (`none`, and then no speaker is given).
 */
export type SpeakerBasis = 'explicit' | 'continued' | 'pronoun' | 'none';

/** Words between quotation marks, verbatim and without the outer marks. */
export interface Quotation extends Span {
  readonly text: string;
  /** Key of the speaker, or null where nobody can be named with confidence. */
  readonly person: string | null;
  readonly how: SpeakerBasis;
  /** The verb of speech that links the two (说, 表示, …), or null. */
  readonly verb: string | null;
}

/** Somebody an article names. */
export interface ArticlePerson {
  readonly key: string;
  /** Fullest form met, in the source's own script. */
  readonly name: string;
  readonly nameEn: string | null;
  /** True for bylines, editors, translators and photographers: recorded, but not a subject of the news. */
  readonly credit: boolean;
}

/** What extraction finds in one article. */
export interface Extraction {
  readonly people: readonly ArticlePerson[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
}

/** What begins the key of somebody known in one article only (卢女士, a pseudonym): no name begins so. */
const LOCAL = '~';

/** The key, within an article's extraction, of somebody whom no other article can mean by `name`. */
export function localKey(name: string): string {
  return LOCAL + name;
}

/** Whether the archive knows nobody by `key`: the next 卢女士 is somebody else. */
export function isLocal(key: string): boolean {
  return key.startsWith(LOCAL);
}
