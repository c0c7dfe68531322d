/** Credit lines: `作者：X`, `文/X 编辑/Y`, `责编：X 网编：Y`. A line counts only if it is credits from end to end. */

export interface Credits {
  readonly authors: readonly string[];
  readonly editor: string | null;
  readonly translator: string | null;
}

const AUTHOR = '(?:本文)?作者|撰文|采写|採寫|采访|採訪|撰稿|特约撰稿|特約撰稿|特约作者|特約作者|记者|記者|文字|文';
const EDITOR = '责任编辑|責任編輯|责编|責編|编辑|編輯|核稿';
const TRANSLATOR = '翻译|翻譯|译者|譯者|编译|編譯|实习编译|實習編譯|译|譯';
const OTHER = '网编|網編|校对|校對|审校|審校|图|圖|摄影|攝影|图片|排版|监制|監製|版式|运营';
const SEPARATOR = '\\s*[：:丨︱|｜/／]\\s*';
const SEGMENT = new RegExp(`(${AUTHOR}|${EDITOR}|${TRANSLATOR}|${OTHER})${SEPARATOR}`, 'gu');
const MAX_LENGTH = 90;

const is = (names: string, label: string) => new RegExp(`^(?:${names})$`, 'u').test(label);

/** `A、B , C` → names; doubled ones once. */
export function splitNames(text: string): string[] {
  const names = text
    .split(/[,，、;；/／]|\s+and\s+|\s*&\s*/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !/^(?:more|等|Anonymous|匿名|佚名|本站|综合)$/i.test(name));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** What can be a person's name in a credit line: no sentence, no digits, no address. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !/[\d。！？!?：:（）()【】《》<>@#|｜丨“”]|https?|\.com/u.test(text);
}

/** What a site signs with where no person does: its own name, or that of the account that put the page there. */
const NOBODY =
  /(?:网|網|社|报|報|台|臺|新闻|新聞|频道|頻道|周刊|週刊|杂志|雜誌|传媒|傳媒|媒体|媒體|编辑部|編輯部|客户端|客戶端)$|^[a-z\d._-]+$|@|(?:News|Times|Post|Desk|Staff|Editors?|Agency)$/u;

/** The names of persons in what a page calls its author; no accounts, no newsrooms. */
export function persons(stated: string): string[] {
  return splitNames(stated.replace(/^(?:By|作者[：:]|记者|記者)\s*/i, '')).filter(
    (name) => isName(name) && !NOBODY.test(name),
  );
}

/** `〔記者王小美／河港報導〕`, `新华社河港3月12日电（记者周小雨、李山）` at the start of a text. */
const HAN_NAMES = '(\\p{Script=Han}{2,4}(?:[、，,\\s]+\\p{Script=Han}{2,4})*)';
const DATELINES = [
  `^[〔【（([][^〕】）)\\]。]{0,8}(?:记者|記者)\\s*${HAN_NAMES}\\s*[／/][^〕】）)\\]。]{1,20}[〕】）)\\]]`,
  `^[^。（(]{2,24}日[电電]\\s*[（(](?:记者|記者)\\s*${HAN_NAMES}[）)]`,
].map((pattern) => new RegExp(pattern, 'u'));

/** The reporters a dateline names between marks that leave no doubt; none for any other text. */
export function datelineReporters(text: string): string[] {
  const names = DATELINES.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  return names === undefined ? [] : names.split(/[、，,\s]+/u);
}

/** Reads a whole line of credits; null for any other line. */
export function readCreditLine(raw: string): Credits | null {
  const line = raw.replace(/^[（(【[]\s*(.*?)\s*[）)】\]]$/u, '$1').trim();
  if (line.length > MAX_LENGTH) return null;
  const marks = [...line.matchAll(SEGMENT)].filter(
    (mark) => mark.index === 0 || /[\s/／，,；;]/u.test(line[mark.index - 1] ?? ''),
  );
  if (marks[0]?.index !== 0) return null;
  const authors: string[] = [];
  const editors: string[] = [];
  const translators: string[] = [];
  for (const [at, mark] of marks.entries()) {
    const value = line
      .slice(mark.index + mark[0].length, marks[at + 1]?.index ?? line.length)
      // What somebody is stands in brackets behind the name.
      .replace(/[（(][^（）()]*[）)]/gu, '')
      .replace(/[\s/／，,；;。]+$/u, '')
      .trim();
    const label = mark[1] ?? '';
    const names = splitNames(value).flatMap((name) =>
      /^[\p{Script=Han}\s]+$/u.test(name) ? name.split(/\s+/) : [name],
    );
    if (names.length === 0 || !names.every(isName)) return null;
    // Prose may begin so too (记者：…): Han names are short.
    if (names.some((name) => /^\p{Script=Han}+$/u.test(name) && name.length > 8)) return null;
    if (is(AUTHOR, label)) authors.push(...names);
    else if (is(EDITOR, label)) editors.push(...names);
    else if (is(TRANSLATOR, label)) translators.push(...names);
  }
  return {
    authors,
    editor: editors.length > 0 ? editors.join('、') : null,
    translator: translators.length > 0 ? translators.join('、') : null,
  };
}
