import {
  beforeNames,
  followingCharacters,
  followingWords,
  heads,
  honorifics,
  isEdge,
  officeRoots,
  officesAfter,
  wordsLikeSurnames,
} from './lexicon.ts';
import { standsApart } from './segments.ts';
import { givenCharacters, minorityParts, surnameBeginnings, surnamesAt, typicalGiven } from './surnames.ts';
import { hanAt } from './text.ts';
import { CharSet } from './words.ts';

/** Names in the Chinese order: family name first, one or two characters of given name (Japanese: up to three). */

/** How surely the name ends where it is said to. */
export interface NameEnd {
  readonly end: number;
  /** 2: a mark or a word that cannot belong to a name follows; 1: only the characters speak for it. */
  readonly sure: 1 | 2;
  readonly rare: boolean;
  readonly japanese: boolean;
}

const ADVERBS = new CharSet('曾应于时解单路');

/** Characters that make a verb of 任 behind them. */
const HOLDING = new CharSet('曾现历时新连担就出上离卸兼升调改转委责信主胜接继留续聘');

/** Characters that as good as never end a given name though they occur in one. */
const HARD = new CharSet(
  '在与对的是将则也曾已说称就被把从到让因以及还都要不没并但或谈指认却仍又再最很只这那其该此向称访赴致译撰著述编摄未局署厅处',
);

/** Characters that begin no given name (主席|管她叫…, 苏姓教授), and those that are none alone. */
const NEVER_FIRST = new CharSet('我你您他她它咱姓');
const NEVER_ALONE = new CharSet('谁自比次句块仔办');

/** Characters that go on after a name and are also at home in one. */
const SOFT = new CharSet('能可应同中直坦赞敦兼由强重明宣如若果承之挺为进开来');

/** Characters that say nothing before a mark: there they are the name's last one (杨达才，). */
const NEVER_BEFORE_MARKS = new CharSet('才曾亦将则也已就却仍又再最更并而或与和从被因以若如虽即便乃由据及于其有所');
const CLOSING_MARKS = new CharSet(',。、;!?)”」』》…．');
/** Behind 有 these begin what the name does: 黄松有|在, not 黄松|有. */
const AFTER_A_NAME = new CharSet('在与和对向也曾已说称就从将');

/** Whether the character at `last` goes on after names elsewhere but ends one here. */
function endsNameHere(text: string, last: number): boolean {
  if (text[last] === '有' && AFTER_A_NAME.at(text, last + 1)) return true;
  // 郭建和|被拘, but 郭建|和|被告
  if (text[last] === '和' && text[last + 1] === '被') return !'告害'.includes(text[last + 2] ?? ' ');
  return NEVER_BEFORE_MARKS.at(text, last) && CLOSING_MARKS.at(text, last + 1);
}

/** Last characters of Japanese given names. */
const JAPANESE_LAST = new CharSet('也之子郎夫雄介太美代江尼司树辅弥彦');

function beginsWord(text: string, at: number): boolean {
  // 张治中|将军, but 张明|中将|军衔
  if (text[at + 1] === '将' && text[at + 2] === '军' && !'衔阶官'.includes(text[at + 3] ?? ' ')) return false;
  return (
    followingWords.startsAt(text, at) > 0 ||
    heads.startsAt(text, at) > 1 ||
    officesAfter.startsAt(text, at) > 0 ||
    honorifics.startsAt(text, at) > 0
  );
}

export function ends(text: string, at: number): boolean {
  if (!hanAt(text, at)) return text[at] !== '·';
  if (followingCharacters.at(text, at) || beginsWord(text, at)) return true;
  // 姗姗来迟, 渐渐: a doubled character begins a word.
  return text[at] === text[at + 1];
}

/** The name that begins at `start`, or null. `strong`: a cue stands beside it, so rare family names count too. */
export function chineseNameAt(text: string, start: number, strong: boolean): NameEnd | null {
  if (!surnameBeginnings.at(text, start) || wordsLikeSurnames.startsAt(text, start) > 0) return null;
  if (isVerbHere(text, start)) return null;
  // 朋友向|胡锡进提出: 向 goes before a name more often than it begins one.
  if (!strong && text[start] === '向' && surnamesAt(text, start + 1).length > 0) return null;
  if (isPreposition(text, start)) return null;
  // 任|美国总统: a country is no given name.
  if (officeRoots.startsAt(text, start + 1) > 1) return null;
  let best: NameEnd | null = null;
  for (const { length, kind } of surnamesAt(text, start)) {
    if (kind === 'rare' && !strong) continue;
    const japanese = kind === 'japanese';
    const from = start + length;
    const found = givenEnd(text, from, japanese);
    if (found === null) continue;
    // 负责人|曾深入研究: these family names are adverbs too.
    const given = text.slice(from, found.end);
    if (ADVERBS.at(text, start) && length === 1 && !(typicalGiven.count(given) > 0 || givenCharacters.hasAll(given))) {
      // 司长|曾|金|满: characters that make no words are a name behind an office all the same.
      if (
        !strong ||
        /[我你他她]/u.test(given) ||
        givenCharacters.count(given) === 0 ||
        given.length < 2 ||
        !standsApart(text, start, found.end)
      )
        continue;
    }
    const candidate: NameEnd = { end: found.end, sure: found.sure, rare: kind === 'rare', japanese };
    if (best === null || candidate.sure > best.sure || (candidate.sure === best.sure && candidate.end > best.end)) {
      best = candidate;
    }
  }
  return best;
}

/** 曾|任驻华大使, 换|成灵丹, 成了小队长: a family name that is the verb here, or the end of one. */
export function isVerbHere(text: string, at: number): boolean {
  if (text[at] === '任') return HOLDING.at(text, at - 1);
  return text[at] === '成' && (text[at + 1] === '了' || MADE_INTO.at(text, at - 1));
}
const MADE_INTO = new CharSet('换变当改看译写拍形组构建');

/** 对于|张医生, 痴迷于|玄修: 于 behind words that no name follows. */
export function isPreposition(text: string, at: number): boolean {
  if (text[at] !== '于' || !hanAt(text, at - 1) || BEFORE_YU.at(text, at - 1)) return false;
  return heads.endsAt(text, at) === 0 && beforeNames.endsAt(text, at) === 0;
}

/** Characters that 于 makes no word with. */
const BEFORE_YU = new CharSet('的和与跟及让叫请找问给向像见指被把是');

function givenEnd(text: string, from: number, japanese: boolean): { end: number; sure: 1 | 2 } | null {
  // 戴|教授: an office is no given name.
  if (beginsWord(text, from) || HARD.at(text, from) || NEVER_FIRST.at(text, from)) return null;
  let weak: number | null = null;
  let sure: number | null = null;
  for (let n = 1; n <= (japanese ? 3 : 2); n++) {
    const end = from + n;
    if (!hanAt(text, end - 1)) break;
    const last = end - 1;
    if (japanese) {
      // 小川|淳也, 樋口|千鹤子: characters Japanese given names end with.
      if (n === 2 ? JAPANESE_LAST.at(text, last) : n === 3 && '子郎'.includes(text[last] ?? ' ')) {
        sure = end;
        continue;
      }
      if (n === 1 && followingCharacters.at(text, last)) continue;
    }
    if (n === 1 && NEVER_ALONE.at(text, last)) continue;
    if (n > 1 && endsNameHere(text, last)) return { end, sure: 2 };
    if (n > 1 && (HARD.at(text, last) || (followingWords.startsAt(text, last) > 0 && sure !== null))) break;
    if (ends(text, end)) {
      // 李强|会见: a word closes the shorter name. 宣昌|能和…: a character made for names does not.
      const closed = sure !== null && (beginsWord(text, last) || !SOFT.at(text, last));
      if (!closed) sure = end;
    } else if (givenCharacters.hasAll(text.slice(from, end))) weak = end;
  }
  if (sure !== null) return { end: sure, sure: 2 };
  return weak === null ? null : { end: weak, sure: 1 };
}

/** Names of two or more Tibetan, Uyghur or Mongolian parts without a dot (扎西文色, 洛桑森格); of one behind an office. */
export function minorityNameAt(text: string, start: number, office = false): number | null {
  let end = start;
  let parts = 0;
  for (let length = minorityParts.startsAt(text, end); length > 0; length = minorityParts.startsAt(text, end)) {
    end += length;
    parts++;
  }
  return (parts >= 2 || (office && parts === 1)) && (isEdge(text, end) || ends(text, end)) ? end : null;
}
