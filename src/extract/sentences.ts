/** Whole sentences of a paragraph, with their places. Nothing is cut inside quotation marks or brackets. */

export interface Sentence {
  /** Verbatim, without white space around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False for a heading, a list item or a line that simply stops. */
  readonly ended: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '(': ')',
  '【': '】',
  '〈': '〉',
};
const CLOSERS = new Set(Object.values(CLOSING));
const HARD = new Set('。！？!?｡');
const TITLE_END = new Set('》〉');
const OPENS = /^\s*[“「『"]/u;
/** Who said it, right behind a quotation. */
const SPEAKER = /^[^。！？!?\n“「]{1,30}(?:说|說|道|称|稱|表示|指出|强调|強調|回答|问|問|透露|认为|認為)[。！？]/u;
/** A sentence longer than this is a text without punctuation. */
const MAX_OPEN = 400;

/** Han characters, letters and digits, nearly all there is, neither end nor open anything. */
export function isPlain(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x7a);
}

/** True where every mark opened in `text` is closed in it, in order, and straight quotation marks come in pairs. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  let straight = 0;
  for (let i = 0; i < text.length; i++) {
    if (isPlain(text.charCodeAt(i))) continue;
    const char = text[i] ?? '';
    if (char === '"') straight++;
    else if (CLOSING[char] !== undefined) open.push(CLOSING[char] ?? '');
    else if (CLOSERS.has(char) && open.pop() !== char) return false;
  }
  return open.length === 0 && straight % 2 === 0;
}

function latinStop(text: string, at: number): boolean {
  // A full stop before a space and a capital, after a word of more than one letter (not U.S., not Mr.).
  return (
    /[a-z0-9)”"'’]{2}$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[.”"'’)]*(?:\s+["“‘'(]?[\p{Lu}\d]|\s*$)/u.test(text.slice(at, at + 8)) &&
    !/\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Jr|Sr|Inc|Ltd|Co|etc)$/.test(text.slice(Math.max(0, at - 5), at))
  );
}

/** True where a sentence may stop: a full mark, dots at the end of a quotation or paragraph, a Latin full stop. */
function isStop(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (HARD.has(char)) return true;
  if (char === '.') return latinStop(text, at);
  return char === '…' && text[at + 1] !== '…' && /^(?:[”」』"]|\s*$)/.test(text.slice(at + 1, at + 6));
}

/** The sentences of one paragraph in order; line breaks also part them. */
export function sentencesOf(paragraph: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  let open: string[] = [];
  let straight = 0;
  const push = (end: number, ended: boolean) => {
    const raw = paragraph.slice(start, end);
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text !== '') out.push({ text, start: start + lead, end: start + lead + text.length, ended });
    start = end;
    open = [];
    straight = 0;
  };
  for (let i = 0; i < paragraph.length; i++) {
    if (isPlain(paragraph.charCodeAt(i))) continue;
    const char = paragraph[i] ?? '';
    if (char === '\n') push(i, false);
    else if (char === '"') straight++;
    else if (CLOSING[char] !== undefined) open.push(CLOSING[char] ?? '');
    else if (CLOSERS.has(char) && open.at(-1) === char) open.pop();
    if (!isStop(paragraph, i)) continue;
    // Marks right behind belong to the sentence as long as they close something of it.
    let end = i + 1;
    for (; end < paragraph.length; end++) {
      const mark = paragraph[end] ?? '';
      if (HARD.has(mark) || mark === '…' || mark === '’') continue;
      if (mark === '"' && straight % 2 === 1) straight++;
      else if (CLOSERS.has(mark) && open.at(-1) === mark) open.pop();
      else break;
    }
    const closed = open.length === 0 && straight % 2 === 0;
    // 「……。」，他说。 or 「……。」他说。: a quotation followed by its speaker is not over yet.
    const goesOn =
      /^\s?[，,、]/.test(paragraph.slice(end, end + 2)) ||
      // 《谁来付账？》一文：the mark belongs to a title.
      (TITLE_END.has(paragraph[end - 1] ?? '') && !/^\s*$/.test(paragraph.slice(end, end + 1))) ||
      (OPENS.test(paragraph.slice(start, start + 3)) && SPEAKER.test(paragraph.slice(end, end + 40)));
    if ((closed && !goesOn) || end - start > MAX_OPEN) push(end, true);
    i = end - 1;
  }
  push(paragraph.length, false);
  return out;
}
