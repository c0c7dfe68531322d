import { type Fact, factsOf, type Kind } from './facts.ts';
import { areInstalments, areNumbered, areParts, commonColumn, isNumbered } from './instalments.ts';
import { areOthers } from './persons.ts';
import { sharedRuns } from './shared.ts';
import type { Signature } from './signature.ts';
import { termSet } from './terms.ts';

/** What rules out that two articles report one event, however alike they are. */
export type Objection = 'instalments' | 'time' | 'actors' | 'places' | 'numbers' | 'denial';

export function objection(a: Signature, b: Signature): Objection | null {
  const desk = a.source === b.source;
  if (areInstalments(a.title, b.title, desk ? 4 : 8) || areNumbered(a.title, b.title)) return 'instalments';
  // A heading that comes back on another day is a column's.
  if (desk && a.title === b.title && Math.abs(a.time - b.time) > 36 * 3_600) return 'instalments';
  if (a.title === b.title || areParts(a.title, b.title)) return null;
  if (areTopics(a, b)) return 'instalments';
  if (isAnotherDay(a, b)) return 'time';
  if (isOfThePast(a, b) || isOfThePast(b, a)) return 'time';
  if (denies(a.title, b.title) || denies(b.title, a.title)) return 'denial';
  if (differ(a, b, 'town') || differ(a, b, 'province')) return 'places';
  if (haveOtherActors(a, b) || areReversed(a, b) || areOthers(a, b)) return 'actors';
  if (differInMeasure(a, b)) return 'numbers';
  return differOnlyInKey(a.title, b.title);
}

/** Seconds from which rain and floods in the same place are another day's. */
const ANOTHER_DAY = 0.75 * 86_400;
/** Rarity from which a thing tells one report from the next. */
const TELLING = 2;
const FLOOD = factsOf('洪水')[0]?.id;

/** A flood goes on, 甲城暴雨 道路成河 / 甲城暴雨后 泡水车待售: apart from the place and the water the titles share nothing. */
function isAnotherDay(a: Signature, b: Signature): boolean {
  if (Math.abs(a.time - b.time) < ANOTHER_DAY) return false;
  const shared = sharedRuns(a, b.titleTerms).filter(({ weight }) => weight > TELLING);
  const facts = shared.map(({ text }) => factsOf(text));
  if (!shared.every(({ text }, i) => isMadeOf(text, facts[i] ?? []))) return false;
  const all = facts.flat();
  return all.some(({ kind }) => isPlace(kind)) && all.every(({ kind, id }) => isPlace(kind) || id === FLOOD);
}

function isPlace(kind: Kind): boolean {
  return kind === 'town' || kind === 'province';
}

/** Whether listed words make up all of a text, but for a character. */
function isMadeOf(text: string, facts: readonly Fact[]): boolean {
  return text.length - facts.reduce((sum, { start, end }) => sum + end - start, 0) <= 1;
}

/** A year in front of what happened in it. */
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)\s*年?的?(\p{Script=Han}{2})/gu;
const YEAR_SECONDS = 365.25 * 86_400;
/** Years since, from which one is bygone: at new year the old one is still talked about. */
const BYGONE = 2;

/** 1969年就职演说 / 就职演说: a title tells of a bygone year's, and the other report does not know that year. */
function isOfThePast(a: Signature, b: Signature): boolean {
  for (const [, year = '', what = ''] of a.title.matchAll(YEAR)) {
    const years = 1970 + a.time / YEAR_SECONDS - Number(year);
    if (years > BYGONE && b.titleTerms.has(what) && !b.allTerms.has(year)) return true;
  }
  return false;
}

/** Topics whose titles share less than this of their terms are two. */
const ONE_TOPIC = 0.2;
/** Terms of a topic from which two of one event share little too; a desk signs behind such titles as well. */
const LONG_TOPIC = 25;

/**
 * Two topics of one column of a desk, or of a series that two print: 影子经济：走私 / 影子经济：洗钱(二), 走私｜影子经济 /
 * 洗钱｜影子经济. A heading that tells of an event is no column's.
 */
function areTopics(a: Signature, b: Signature): boolean {
  if (a.source !== b.source && !isNumbered(a.title) && !isNumbered(b.title)) return false;
  const column = commonColumn(a.title, b.title);
  if (column === null) return false;
  const { start, end, topics } = column;
  if (a.titleFacts.some((fact) => fact.kind === 'happening' && fact.start >= start && fact.end <= end)) return false;
  const [x, y] = topics.map(termSet);
  if (x === undefined || y === undefined) return false;
  if (start > 0 && Math.min(x.size, y.size) > LONG_TOPIC) return false;
  let both = 0;
  for (const term of x) if (y.has(term)) both++;
  return both < ONE_TOPIC * Math.min(x.size, y.size);
}

/** Whether each title names actors the other report does not know: 美国对加拿大 / 美国对墨西哥. */
function haveOtherActors(a: Signature, b: Signature): boolean {
  return strangers(a, b, 'actor').some(Boolean) && strangers(b, a, 'actor').some(Boolean);
}

/** Whether each title names things of a kind and the other report knows none of them. */
export function differ(a: Signature, b: Signature, kind: Kind): boolean {
  const [x, y] = [strangers(a, b, kind), strangers(b, a, kind)];
  return x.length > 0 && y.length > 0 && x.every(Boolean) && y.every(Boolean);
}

/** For each thing of a kind that a title names: whether the other report does not know it. */
function strangers({ titleFacts }: Signature, { allFacts }: Signature, kind: Kind): boolean[] {
  return titleFacts.filter((fact) => fact.kind === kind).map(({ id }) => !allFacts.has(id));
}

const DENIAL = '(?:不|未|没有|没|拒绝|否认|反对|取消|放弃|推迟)';
const DENIED = new RegExp(`${DENIAL}(\\p{Script=Han}{2})`, 'gu');

/** 不同意 / 同意, 否认收购 / 收购: one title denies with the word before it what the other says. */
function denies(a: string, b: string): boolean {
  for (const [, said = ''] of a.matchAll(DENIED))
    if (b.includes(said) && !new RegExp(`${DENIAL}\\p{Script=Han}{0,3}${said}`, 'u').test(b)) return true;
  return false;
}

/** What one does to another. */
const DEED =
  /袭击|攻击|空袭|轰炸|炮击|突袭|入侵|进攻|打击|报复|制裁|反制|加征|指责|谴责|批评|抗议|起诉|控告|警告|威胁|驱逐|收购|击败|战胜|击落|击沉|出兵|访问|会见|邀请/u;
const PASSIVE = /遭|被|受到/;
const TOWARDS = /(?:对|向|针对)$/;

/** Who does it and whom it is done to, as far as the clause of a title that has the deed says so in words we know. */
function rolesOf({ title, titleFacts }: Signature): { agent: number | null; patient: number | null } {
  let [agent, patient]: [number | null, number | null] = [null, null];
  const deed = DEED.exec(title);
  if (deed === null) return { agent, patient };
  for (const { kind, id, start, end } of titleFacts) {
    const between = start < deed.index ? title.slice(end, deed.index) : title.slice(deed.index, start);
    if (kind !== 'actor' || /[^\p{L}\p{N}%]/u.test(between)) continue;
    if (start > deed.index) patient ??= id;
    else if (PASSIVE.test(between) || TOWARDS.test(title.slice(0, start))) patient = id;
    else agent = id;
  }
  return { agent, patient };
}

/** 甲袭击乙 / 乙袭击甲 / 甲遭乙袭击. */
function areReversed(a: Signature, b: Signature): boolean {
  const [x, y] = [rolesOf(a), rolesOf(b)];
  if (x.agent === y.agent || x.agent === null || y.agent === null) return false;
  return x.agent === y.patient || y.agent === x.patient;
}

/** Words of what is not yet: 是否, 会……吗, 难料, 倒数. */
const EXPECTED =
  /会[^,。!?]{0,10}[吗嘛]|是否|会不会|能否|会否|难料|有望|即将|预计|预料|扬言|拟[于对在定]|前夕|倒数|倒计时/u;

/** Whether a title tells of something that is still to come. */
export function isExpectation(title: string): boolean {
  return EXPECTED.test(title);
}

/** Words of what happens once more. */
const AGAIN = /再次|再度|再有|再现|又一|又有|二度|第二次|第三次|新一轮/u;

/** Whether a title tells of something that has happened before. */
export function isRepetition(title: string): boolean {
  return AGAIN.test(title);
}

/** A share or a magnitude: an event has one, and it does not grow as a number of dead does. */
const MEASURE = /\d+(?:\.\d+)?(?=%|个?百分点|级)/g;
/** Two stations measure one earthquake a little differently. */
const TOLERANCE = 0.05;

function differInMeasure(a: Signature, b: Signature): boolean {
  const [x, y] = [a.title.match(MEASURE) ?? [], b.title.match(MEASURE) ?? []];
  if (x.length === 0 || y.length === 0) return false;
  if (x.some((number) => b.allTerms.has(number)) || y.some((number) => a.allTerms.has(number))) return false;
  return !x.some((one) => y.some((other) => Math.abs(Number(one) - Number(other)) <= TOLERANCE * Number(one)));
}

/** Characters in common from which two titles say too much to be told apart by a word. */
const LONG = 30;

/**
 * Titles that are alike but for who does it to whom, or for the number that matters: 对华加征10% / 对欧盟加征10%,
 * 伊朗袭击以色列 / 以色列袭击伊朗, 造成12人死亡 / 造成40人死亡.
 */
function differOnlyInKey(a: string, b: string): 'actors' | 'numbers' | null {
  const [x, y] = [a, b].map((title) => title.replace(/[^\p{L}\p{N}%]/gu, ''));
  if (x === undefined || y === undefined || x === y) return null;
  // Same characters, other order: what stood before the verb stands behind it.
  if (x.length === y.length && x.length >= 6 && [...x].sort().join('') === [...y].sort().join('')) return 'actors';
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const kept = start + end;
  if (kept < 5 || kept > LONG || kept < 0.7 * Math.max(x.length, y.length)) return null;
  const [left, right] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (left === '' || right === '') return null;
  if (/\d/.test(left) && /\d/.test(right)) return 'numbers';
  return /^\p{Script=Han}{1,6}$/u.test(left) && /^\p{Script=Han}{1,6}$/u.test(right) ? 'actors' : null;
}
