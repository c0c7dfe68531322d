import type { Kind } from '../../article.ts';
import type { ReadDate } from '../dates.ts';
import type { Page } from '../dom.ts';

/** What is found out about a page on the way; outlet rules fill it in, general rules fill the gaps. */
export interface Facts {
  readonly url: string | null;
  title: string;
  section: string | null;
  source: string | null;
  authors: string[];
  editor: string | null;
  translator: string | null;
  /** Printed on the page. */
  pageDate: ReadDate | null;
  /** Minutes old the page said it was when saved, or null. */
  age: number | null;
  originalUrl: string | null;
  tags: string[];
  kind: Kind | null;
  /** Set where the page is no article; the reason. */
  notArticle: string | null;
}

/** How one outlet departs from the general reader. Everything is optional: an unknown outlet has no rules at all. */
export interface OutletRules {
  /** Selector of the element that holds the text; the first match. */
  readonly body?: string;
  /** Selectors of elements that are no text of the article. */
  readonly drop?: readonly string[];
  /** Selectors of elements that hold a picture's caption. */
  readonly captions?: readonly string[];
  /** Selectors of elements that hold a picture's credit. */
  readonly pictureCredits?: readonly string[];
  /** Paragraphs that are no text of the article. */
  readonly boilerplate?: readonly RegExp[];
  /** From the first paragraph like this to the end, nothing is text of the article. Only looked for in the last third. */
  readonly end?: readonly RegExp[];
  /** True where the first lines of the text name its author, whatever the feed's byline says. */
  readonly creditsInText?: boolean;
  /** True where the feed's byline is one writer's pen name, also when the feed is that writer's own. */
  readonly bylineIsPenName?: boolean;
  /** Suffix of titles that is the station's name. */
  readonly titleSuffix?: RegExp;
  /**
   * Whether the time in the file's comment is when a relay polled, not when the article appeared: always, or only in
   * files without front matter.
   */
  readonly relay?: 'always' | 'without front matter';
  /** The day or moment stamped in the address. */
  urlDate?(url: URL): ReadDate | null;
  /** Reads facts from the page and removes what it read them from. */
  harvest?(page: Page, facts: Facts): void;
  /** Reads facts from the finished paragraphs and returns those that are text. */
  credits?(paragraphs: readonly string[], facts: Facts): string[];
}
