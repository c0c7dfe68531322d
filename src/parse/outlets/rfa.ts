import { zoned } from '../dates.ts';
import type { Facts, OutletRules } from './rules.ts';

/** The stamp in RFA's addresses: MMDDYYYYHHMMSS in US Eastern time, daylight saving included. */
function stamp(url: URL) {
  const digits = /(?:^|[/-])(\d{2})(\d{2})(\d{4})(\d{2})(\d{2})(\d{2})(?:\.html?|\/|$)/.exec(url.pathname);
  if (!digits) return null;
  const [month = 0, day = 0, year = 0, hour, minute, second] = digits.slice(1).map(Number);
  const at = zoned('America/New_York', year, month, day, hour, minute, second);
  return at === null ? null : { at, time: true };
}

/**
 * The editorial line: `自由亚洲电台[特约]记者X CITY报道 责编：Y 网编：Z`, with or without colons, or only its last part. It
 * is the last paragraph, the last line of it, or simply follows its last sentence.
 */
const LABEL = '(?:责编|責編|编辑|編輯|网编|網編)';
const LINE = new RegExp(
  `^[（(]?(?:(?:自由亚洲电台|自由亞洲電台|自由亚洲|本台)?\\s*(?:特约|特約)?(?:记者|記者)(?![^。！？]*[。！？]).{0,50}?${LABEL}.{1,40}|${LABEL}\\s*[：:]?.{1,40})[）)]?$`,
  'u',
);
const TAIL = new RegExp(
  `^(.*[。！？”」）])\\s*((?:自由亚洲电台|自由亞洲電台)(?:特约|特約)?(?:记者|記者)[^。！？]{0,50}?${LABEL}[^。！？]{1,40})$`,
  'su',
);
const NAME = '[\\p{Script=Han}·]{2,6}';
const EDITOR = new RegExp(
  `(?:责编|責編|编辑|編輯)\\s*[：:]?\\s*(${NAME}(?:[、/\\s]+${NAME})*?)(?=\\s*(?:网编|網編)|[\\s）)。]*$)`,
  'u',
);
/** Cities a report is signed from; only needed where nothing parts the name from the place. */
const PLACE =
  /(?:华盛顿|北京|上海|香港|台北|纽约|洛杉矶|旧金山|伦敦|东京|首尔|曼谷|柏林|巴黎|渥太华|多伦多|温哥华|悉尼|墨尔本|新德里|達蘭薩拉|达兰萨拉)$/u;

/** The reporter, where the line parts the name from what follows; half a name or a name with a city is worse than none. */
function reporter(line: string): string | null {
  const before = line.replace(new RegExp(`${LABEL}.*$`, 'su'), '').trim();
  const rest = /(?:记者|記者)\s*[：:]?\s*(.*)$/su.exec(before)?.[1]?.trim() ?? '';
  const [first = '', ...others] = rest.split(/\s+/);
  let name = first.replace(/(?:综合)?(?:报道|報道|報導)$/u, '');
  if (others.length === 0) name = name.replace(PLACE, '');
  const glued = others.length === 0 && /报道|報道|報導/u.test(first) && name.length > 3;
  return !glued && /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}]{1,4}·[\p{Script=Han}]{1,6})$/u.test(name) ? name : null;
}

function readLine(line: string, facts: Facts): void {
  const editor = EDITOR.exec(line)?.[1]?.trim();
  if (editor) facts.editor ??= editor.replace(/[/\s]+/g, '、');
  const name = reporter(line);
  if (name !== null && facts.authors.length === 0) facts.authors = [name];
}

/** How many paragraphs from the end the line is looked for. */
const DEPTH = 4;

export const rfa: OutletRules = {
  urlDate: stamp,
  drop: ['div#zoomattribute a'],
  credits(paragraphs, facts) {
    return paragraphs.flatMap((paragraph, index) => {
      if (index < paragraphs.length - DEPTH) return [paragraph];
      const kept = paragraph.split('\n').flatMap((line) => {
        if (LINE.test(line)) {
          readLine(line, facts);
          return [];
        }
        const tail = TAIL.exec(line);
        if (!tail) return [line];
        readLine(tail[2] ?? '', facts);
        return [tail[1] ?? ''];
      });
      return kept.length > 0 ? [kept.join('\n')] : [];
    });
  },
};
