/** The vocabulary: what one archived article is, once its file has been read. */

/** Writing system of the body text, decided on its characters (`other`: mostly not Chinese). */
export type Script = 'Hans' | 'Hant' | 'other';

/**
 * What a reader gets: a whole `article`; a `briefing` of unrelated items; the text beside a `video` or other `media`
 * (audio, gallery, YouTube description); a `stub` whose text was cut short by its source.
 */
export type Kind = 'article' | 'briefing' | 'video' | 'media' | 'stub';

/**
 * Where `publishedAt` was read, best first: printed on the page, stamped in the URL, the feed's pubDate, the time a
 * relay polled (an upper bound), the front matter (crawl time: also an upper bound), the file name.
 */
export type DateBasis = 'page' | 'url' | 'feed' | 'relay' | 'front matter' | 'file name';

/** A picture of the article; `url` is http(s) and never a proxy's. */
export interface Image {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** One article of the archive. All times are ISO 8601 in UTC; absent values are null. */
export interface Article {
  /** See identity.ts: ten characters, the same on every machine. */
  readonly id: string;
  /** Path inside the archive, with `/`. */
  readonly path: string;
  readonly title: string;
  /** Normalised http(s) address of the source, or null. */
  readonly url: string | null;
  /** The publisher's name in Chinese, e.g. 美国之音; the host name of a publisher we have no entry for. */
  readonly outlet: string;
  /** The publisher's English name, e.g. VOA Chinese. */
  readonly outletEn: string;
  /** Section or column, e.g. 要闻分析; not part of the title's text when the title only carries it as a prefix. */
  readonly section: string | null;
  /** First publisher or agency where it differs from the outlet, e.g. 法新社. */
  readonly source: string | null;
  readonly author: string | null;
  readonly editor: string | null;
  readonly translator: string | null;
  readonly publishedAt: string | null;
  readonly dateBasis: DateBasis | null;
  readonly savedAt: string | null;
  readonly originalUrl: string | null;
  readonly script: Script;
  readonly kind: Kind;
  readonly image: Image | null;
  readonly tags: readonly string[];
  /** Whole paragraphs in reading order: plain text, entities decoded once, no boilerplate, no captions. */
  readonly paragraphs: readonly string[];
  /** Captions of all pictures, each once, in order. */
  readonly captions: readonly string[];
}
