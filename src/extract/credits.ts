import type { Article } from '../article.ts';
import type { ArticlePerson } from '../person.ts';
import { latinNameAt } from './latin.ts';
import { type Span, spansOf } from './speech.ts';
import { looksChinese } from './surnames.ts';
import { workText } from './text.ts';

/** Bylines, editors, translators, photographers: recorded, and not subjects of the news. */

/** Newsrooms and channels that stand where a name would. */
const NEWSROOM =
  /(?:网|社|台|报|刊|编辑部|团队|中文|新闻|日报|周刊|频道|工作室|小组|综合|图片|通讯|影象|资料|来源|\b(?:Reuters|Images?|Press|News|AFP|AP|Getty|Times|Agency|Photo)\b|https?:|@|\d)/u;

/** （中央社記者黃慧敏、吳玟嶸金門15日電）, 本台记者古亭 台北报道: the line that opens or makes up a paragraph. */
const BYLINE = /^\(?\p{Script=Han}{0,10}记者[^。,;:“”()]{2,30}?(?:日电|专电|报道|报导)(?:\)|\s|$)/u;

/** Where the line naming the paragraph's reporters ends in `work`; 0 where it has none. */
export function bylineEnd(work: string): number {
  return BYLINE.exec(work)?.[0].length ?? 0;
}

/** (图源：某某), 图片来源:某某: whose picture it is. */
const PICTURE = /(?:图源|图片来源|图片提供|供图|摄影|图片)[:/／][^()。;，,《〈「“]{1,24}/gu;

/** The stretches of `work`, a folded paragraph, that say only whose picture it is. */
export function pictureCredits(work: string): Span[] {
  if (!work.includes('图') && !work.includes('摄')) return [];
  return spansOf(work, PICTURE);
}

/** The people credited in the article's fields, and those `named` in a line of its text (see `bylineEnd`). */
export function creditsOf(
  article: Pick<Article, 'author' | 'editor' | 'translator' | 'image'>,
  named: readonly string[] = [],
): ArticlePerson[] {
  const seen = new Map<string, ArticlePerson>();
  const fields = [article.author, ...named, article.editor, article.translator, article.image?.credit ?? null];
  for (const field of fields) {
    for (const name of namesIn(field ?? '')) {
      const key = `credit:${workText(name).toLowerCase()}`;
      const latin = /^\p{Script=Latin}/u.test(name);
      if (!seen.has(key)) seen.set(key, { key, name, nameEn: latin ? name : null, credit: true });
    }
  }
  return [...seen.values()];
}

function namesIn(field: string): string[] {
  return field
    .split(/[,，、/;；|｜&]|\s{2,}|\sand\s| for /u)
    .map((part) => part.replace(/[（(].*$/u, '').trim())
    .filter((part) => part !== '' && !NEWSROOM.test(part) && isName(part));
}

function isName(part: string): boolean {
  const work = workText(part);
  if (/^\p{Script=Han}+$/u.test(work)) return work.length >= 2 && work.length <= 4;
  if (/^[\p{Script=Han}·-]+$/u.test(work)) return work.length <= 16;
  const latin = latinNameAt(`(${part})`, `(${work})`, 0);
  return (latin !== null && latin.words >= 2) || looksChinese(work);
}
