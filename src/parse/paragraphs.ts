import { readCreditLine } from './credit-line.ts';
import type { Facts, OutletRules } from './outlets/rules.ts';
import type { Reading } from './reader.ts';
import { bareKey } from './text.ts';

/** What the reader found → the paragraphs that are text of the article. */

/** Furniture of relays and page systems, whatever the outlet. */
const BOILERPLATE = [
  /^获取更多RSS/,
  /^https?:\/\/feedx\.\w+\/?$/,
  /^(?:Permalink|No comment)$/,
  // A heading whose list of links is gone.
  /^(?:相关(?:阅读|新闻|文章|报道|链接)|相關(?:閱讀|新聞|文章|報導|連結)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多内容|更多內容|Related(?: Articles?| Stories)?)[：:]?$/i,
  // Style sheets pasted as text.
  /^(?:[\w.#*>\s,:()-]{1,60}\{[^{}]{3,}\}\s*)+$/,
];

/** Tags of a page that was escaped a second time; tags without attributes may be the article's own examples. */
const LEFTOVER_TAG =
  /<\/?(?:p|div|span|a|img|figure|figcaption|iframe|blockquote|section|strong|em)(?:\s+[\w-]+\s*=\s*"[^"<>]*")+\s*\/?>/g;
const LEFTOVER_END = /<\/(?:p|div|span|a|figure|figcaption|iframe|blockquote|section|strong|em|pre)>/g;

function withoutLeftovers(text: string): string {
  if (!text.includes('="') || !LEFTOVER_TAG.test(text)) return text;
  LEFTOVER_TAG.lastIndex = 0;
  return text.replace(LEFTOVER_TAG, '').replace(LEFTOVER_END, '').trim();
}

/** How far from either end credit lines are looked for. */
const CREDIT_DEPTH = 4;

function takeCredits(paragraphs: readonly string[], facts: Facts): string[] {
  const out: string[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (index >= CREDIT_DEPTH && index < paragraphs.length - CREDIT_DEPTH) {
      out.push(paragraph);
      return;
    }
    const kept = paragraph.split('\n').filter((line) => {
      const credits = readCreditLine(line);
      if (credits === null) return true;
      // A reprint's own author stands above whoever posted it; but a known byline is not overruled from the text's end.
      if (credits.authors.length > 0 && facts.authors.length > 0 && index >= CREDIT_DEPTH) return true;
      if (credits.authors.length > 0) facts.authors = [...credits.authors];
      facts.editor ??= credits.editor;
      facts.translator ??= credits.translator;
      return false;
    });
    if (kept.length > 0) out.push(kept.join('\n'));
  });
  return out;
}

export function articleParagraphs(reading: Reading, rules: OutletRules, facts: Facts): string[] {
  const patterns = [...BOILERPLATE, ...(rules.boilerplate ?? [])];
  const title = bareKey(facts.title);
  const captions = new Set(reading.captions.map(bareKey));
  let out = reading.paragraphs.map(withoutLeftovers).filter((text, index) => {
    if (text === '' || patterns.some((pattern) => pattern.test(text))) return false;
    if ((index >= 3 && captions.size === 0) || text.length > 400) return true;
    const key = bareKey(text);
    return !((index < 3 && key === title) || (key !== '' && captions.has(key)));
  });
  const end = rules.end ?? [];
  const last = out.findIndex((text, index) => index >= out.length * 0.66 && end.some((pattern) => pattern.test(text)));
  if (last >= 0) out = out.slice(0, last);
  out = rules.credits?.(out, facts) ?? out;
  return takeCredits(out, facts);
}
