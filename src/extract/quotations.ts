import { isPlain } from './sentences.ts';
import { grouped, type Unit } from './text.ts';

/**
 * Strings between quotation marks, outermost only: “ ” " " 「 」 『 』 ‘ ’ „ “ 〝 〞 « », nested and wrongly paired (“ … “,
 * ” … ”, ” … “).
 * Offsets are of the paragraph; the text is what stands between the outer marks.
 */
export interface Quoted {
  readonly paragraph: number;
  /** First character behind the opening mark, and the end before the closing one. */
  readonly start: number;
  readonly end: number;
  /** Where the marks themselves begin and end. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The paragraph ended before the quotation did: it goes on in the next. */
  readonly open: boolean;
  /** It came over from the paragraph before, without an opening mark of its own. */
  readonly carried: boolean;
}

const OPENERS = '“「『‘„〝«"＂';
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”“',
  '„': '“”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '〝': '〞〟',
  '«': '»',
  '"': '"',
  '＂': '＂',
};
const MARKS = new Set([...OPENERS, ...Object.values(CLOSERS).join('')].map((mark) => mark.charCodeAt(0)));
const PUNCTUATION = /[，,。．、；;：:！!？?…—\s)）]/u;
/** A quotation longer than this in one paragraph is a mark that was never closed. */
const LONGEST = 2000;

/** The quotations of an article's body by paragraph, scanned once for all that asks. */
export function quotationsIn(units: readonly Unit[]): ReadonlyMap<number, readonly Quoted[]> {
  return grouped(scanQuotations(units.filter((unit) => unit.paragraph >= 0).map((unit) => unit.source)));
}

/** All quotations of `paragraphs` in order. */
export function scanQuotations(paragraphs: readonly string[]): Quoted[] {
  const out: Quoted[] = [];
  let carry: string | null = null;
  paragraphs.forEach((text, paragraph) => {
    let here = scanParagraph(text, paragraph, carry);
    let goesOn = here.unclosed !== null && goesOnLater(paragraphs, paragraph, here.unclosed);
    // “…；“…”。 and “…「…」。 with no end to the first: what stands behind it is read without it.
    while (here.unclosed !== null && here.reopened && !goesOn) {
      const rest = scanParagraph(text, paragraph, null, here.openedAt + 1);
      here = { ...rest, quoted: [...here.quoted.filter((quote) => !quote.open), ...rest.quoted] };
      goesOn = here.unclosed !== null && goesOnLater(paragraphs, paragraph, here.unclosed);
    }
    out.push(...here.quoted);
    carry = goesOn ? here.unclosed : null;
    if (here.unclosed !== null && carry === null) {
      // Never closed: only a quotation that the next paragraph opens anew is one.
      const next = paragraphs[paragraph + 1]?.trimStart()[0];
      const last = out.at(-1);
      if (last?.open === true && last.paragraph === paragraph && next !== here.unclosed) out.pop();
    }
  });
  return out;
}

/** Whether one of the next paragraphs closes `mark` before it opens another. */
function goesOnLater(paragraphs: readonly string[], from: number, mark: string): boolean {
  const closers = CLOSERS[mark] ?? '';
  for (const text of paragraphs.slice(from + 1, from + 5)) {
    for (const char of text) {
      if (closers.includes(char) && char !== '"' && char !== '“') return true;
      if (OPENERS.includes(char)) return false;
    }
  }
  return false;
}

interface Scan {
  readonly quoted: readonly Quoted[];
  /** The mark that was opened and not closed, or null. */
  readonly unclosed: string | null;
  /** Where that mark stands; -1 where it came over from the paragraph before. */
  readonly openedAt: number;
  /** Whether the same mark stands a second time behind it. */
  readonly reopened: boolean;
}

/** What a quotation may open with, an opening mark or a closing one out of place. */
const MAY_OPEN = new RegExp(`[${OPENERS}”]`, 'u');
const NOTHING: Scan = { quoted: [], unclosed: null, openedAt: -1, reopened: false };

function scanParagraph(text: string, paragraph: number, carry: string | null, from = 0): Scan {
  if (carry === null && !MAY_OPEN.test(text)) return NOTHING;
  const quoted: Quoted[] = [];
  let opened: string | null = carry;
  let start = from;
  let outerStart = from;
  let depth = 0;
  let reopened = false;
  const open = (at: number) => {
    opened = text[at] ?? '';
    outerStart = at;
    start = at + 1;
    depth = 0;
    reopened = false;
  };
  const push = (end: number, outerEnd: number, isOpen: boolean) => {
    const carried = carry !== null && start === 0;
    if (end > start && end - start <= LONGEST)
      quoted.push({ paragraph, start, end, outerStart, outerEnd, open: isOpen, carried });
  };
  for (let i = from; i < text.length; i++) {
    if (isPlain(text.charCodeAt(i)) || !MARKS.has(text.charCodeAt(i))) continue;
    const char = text[i] ?? '';
    if (opened === null) {
      if (opens(text, i)) open(i);
      continue;
    }
    const isCloser = (CLOSERS[opened] ?? '').includes(char);
    if (isCloser && opensInstead(text, i)) {
      open(i);
    } else if (char === opened && nests(text, i)) {
      reopened = true;
      depth++;
    } else if (isCloser || (char === opened && opened === '“')) {
      if (depth > 0) depth--;
      else {
        push(i, i + 1, false);
        opened = null;
      }
    }
  }
  if (opened !== null) push(text.length, text.length, true);
  const openedAt = carry !== null && start === from ? -1 : outerStart;
  return { quoted, unclosed: opened, openedAt, reopened: opened !== null && reopened };
}

/** The mark that is open already opens once more within: 「 within 「, “ within “ unless it stands for ”. */
function nests(text: string, i: number): boolean {
  const char = text[i];
  return char === '「' || char === '『' || (char === '“' && !closesWrongly(text, i));
}

/** 回答：”交通…: a closing mark behind a colon, with words right behind it, opens; what was open before was never closed. */
function opensInstead(text: string, i: number): boolean {
  const next = text[i + 1];
  return text[i] === '”' && /[：:]/u.test(text[i - 1] ?? '') && next !== undefined && !PUNCTUATION.test(next);
}

/** A mark that opens: an opening mark, or a closing one out of place with words right behind it. */
function opens(text: string, i: number): boolean {
  const char = text[i] ?? '';
  if (char === '‘') return !/[\p{Script=Latin}\d]/u.test(text[i - 1] ?? '');
  if (char === '"') return !/\d/u.test(text[i - 1] ?? '') && text.indexOf('"', i + 1) > 0;
  if (OPENERS.includes(char)) return true;
  if (char !== '”') return false;
  const next = text[i + 1];
  return next !== undefined && !PUNCTUATION.test(next) && /[”“]/u.test(text.slice(i + 1));
}

/** “ … “: an opening mark that stands where a closing one should. */
function closesWrongly(text: string, i: number): boolean {
  const next = text[i + 1];
  if (next !== undefined && !PUNCTUATION.test(next))
    return /[，。！？]/u.test(text[i - 1] ?? '') && !/”/u.test(nextMark(text, i));
  return true;
}

function nextMark(text: string, i: number): string {
  return /[“”]/u.exec(text.slice(i + 1))?.[0] ?? '';
}
