/**
 * Strings between quotation marks, outermost only: “ ” " " 「 」 『 』 ‘ ’ „ “, nested and wrongly paired (“ … “, ” … ”).
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

const OPENERS = '“「『‘„"＂';
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”“',
  '„': '“”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  '＂': '＂',
};
const PUNCTUATION = /[，,。．、；;：:！!？?…—\s)）]/u;
/** A quotation longer than this in one paragraph is a mark that was never closed. */
const LONGEST = 2000;

/** All quotations of `paragraphs` in order. */
export function scanQuotations(paragraphs: readonly string[]): Quoted[] {
  const out: Quoted[] = [];
  let carry: string | null = null;
  paragraphs.forEach((text, paragraph) => {
    const here = scanParagraph(text, paragraph, carry);
    out.push(...here.quoted);
    carry = here.unclosed !== null && goesOnLater(paragraphs, paragraph, here.unclosed) ? here.unclosed : null;
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

function scanParagraph(
  text: string,
  paragraph: number,
  carry: string | null,
): { quoted: Quoted[]; unclosed: string | null } {
  const quoted: Quoted[] = [];
  let opened: string | null = carry;
  let start = 0;
  let outerStart = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (opened === null) {
      if (!opens(text, i)) continue;
      opened = char;
      outerStart = i;
      start = i + 1;
      depth = 0;
      continue;
    }
    const closers = CLOSERS[opened] ?? '';
    const reopened = char === opened && opened === '“' && !closesWrongly(text, i);
    if (reopened || (char === opened && (opened === '「' || opened === '『'))) depth++;
    else if (closers.includes(char) || (char === opened && opened === '“')) {
      if (depth > 0) {
        depth--;
        continue;
      }
      if (i > start && i - start <= LONGEST) {
        const carried = carry !== null && quoted.length === 0 && outerStart === 0 && start === 0;
        quoted.push({ paragraph, start, end: i, outerStart, outerEnd: i + 1, open: false, carried });
      }
      opened = null;
    }
  }
  if (opened !== null && text.length > start && text.length - start <= LONGEST) {
    const carried = carry !== null && start === 0;
    quoted.push({ paragraph, start, end: text.length, outerStart, outerEnd: text.length, open: true, carried });
  }
  return { quoted, unclosed: opened };
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
