import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { ALIASES } from '../../src/data/aliases.ts';
import { PEOPLE } from './people.ts';

/**
 * Queries drawn from known articles. Nothing here uses the code that answers them: words come from the platform's
 * segmenter, scripts from OpenCC's phrase converter, names from a list of its own and from patterns in the text.
 */

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One question and how to tell a right answer: the article it was drawn from, or any that says the same thing. */
export interface Question {
  readonly query: string;
  readonly source: string;
  isRight(hit: Source): boolean;
}

export interface QuestionSet {
  readonly key: string;
  readonly what: string;
  readonly questions: readonly Question[];
}

const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });
const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 't' });
const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const DOT = /[·‧•・]/;

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

class Draw {
  readonly random: () => number;
  constructor(seed: number) {
    this.random = seeded(seed);
  }
  below(n: number): number {
    return Math.floor(this.random() * n);
  }
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
  shuffled<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of a title that a person would type: two or more Han characters, or three or more letters. */
function wordsOf(title: string): string[] {
  const words = [...segmenter.segment(title)].filter((part) => part.isWordLike).map((part) => part.segment);
  return [
    ...new Set(
      words.filter((word) => (HAN_ONLY.test(word) ? [...word].length >= 2 : /^[A-Za-z][\w-]{2,}$/.test(word))),
    ),
  ];
}

/** The same characters in one script, for comparing only. */
const plain = (text: string): string =>
  toSimplified(text)
    .replace(/[·‧•・\s]/g, '')
    .toLowerCase();

function sameArticle(source: Source): (hit: Source) => boolean {
  const title = plain(source.title);
  return (hit) => hit.id === source.id || plain(hit.title) === title;
}

function says(forms: readonly string[]): (hit: Source) => boolean {
  const wanted = forms.map(plain);
  return (hit) => {
    const text = plain(`${hit.title}\n${hit.text}`);
    return wanted.some((form) => text.includes(form));
  };
}

/** Up to `count` questions, one each from articles in random order; `make` returns null for an article that gives none. */
function draw(
  draws: Draw,
  sources: readonly Source[],
  count: number,
  make: (source: Source) => Question | null,
): Question[] {
  const out: Question[] = [];
  for (const source of draws.shuffled(sources)) {
    if (out.length === count) break;
    const question = make(source);
    if (question !== null) out.push(question);
  }
  return out;
}

/** In how many titles each word stands: nobody looks for an article by 我们 and 已经. */
function countWords(sources: readonly Source[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of sources)
    for (const word of wordsOf(plain(source.title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words in more than this share of the titles are no words to find one by. */
const COMMON_SHARE = 0.01;

function titleWords(draws: Draw, source: Source, counts: ReadonlyMap<string, number>, most: number): Question | null {
  const words = wordsOf(source.title).filter((word) => (counts.get(plain(word)) ?? 0) <= most);
  if (words.length < 2) return null;
  const query = draws
    .shuffled(words)
    .slice(0, words.length > 2 ? 2 + draws.below(2) : 2)
    .join(' ');
  return { query, source: source.id, isRight: sameArticle(source) };
}

const COMMON = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
];

function wrongTitle(draws: Draw, source: Source): Question | null {
  const chars = [...source.title.trim()].slice(0, 20);
  const at = chars.map((char, i) => (HAN.test(char) ? i : -1)).filter((i) => i >= 0);
  if (at.length < 8) return null;
  const where = draws.pick(at);
  const wrong = draws.pick(COMMON.filter((char) => char !== chars[where]));
  chars.splice(where, 1, ...(draws.random() < 0.5 ? [wrong] : []));
  return { query: chars.join(''), source: source.id, isRight: sameArticle(source) };
}

function bodyPiece(draws: Draw, source: Source): Question | null {
  const runs = [...source.text.matchAll(/\p{Script=Han}{6,}/gu)].map((run) => run[0]);
  if (runs.length === 0) return null;
  const run = [...draws.pick(runs)];
  const length = Math.min(run.length, 6 + draws.below(5));
  const start = draws.below(run.length - length + 1);
  const query = run.slice(start, start + length).join('');
  return { query, source: source.id, isRight: says([query]) };
}

function otherScript(question: Question): Question {
  const simplified = toSimplified(question.query);
  const query = simplified === question.query ? toTraditional(question.query) : simplified;
  return { ...question, query };
}

/** Names in a text that need no judgement: from the list, or with a dot between parts. */
function namesIn(text: string): string[] {
  const simplified = toSimplified(text);
  const listed = PEOPLE.filter((name) => simplified.includes(name));
  const dotted = [
    ...simplified.matchAll(/(?<!\p{Script=Han})\p{Script=Han}{2,4}[·‧•・]\p{Script=Han}{2,5}(?!\p{Script=Han})/gu),
  ];
  return [...listed, ...dotted.map((match) => match[0])];
}

function pinyinName(draws: Draw, source: Source): Question | null {
  const names = namesIn(source.title).filter((name) => !DOT.test(name) || name.length <= 9);
  if (names.length === 0) return null;
  const name = draws.pick(names);
  const syllables = pinyin(name.replace(DOT, ''), { toneType: 'none', type: 'array', mode: 'surname', v: true });
  return { query: syllables.join(draws.random() < 0.5 ? '' : ' '), source: source.id, isRight: says(formsOf(name)) };
}

/** Two Han characters and the Latin name behind them: the end of the name it belongs to. */
const ENGLISH = /(\p{Script=Han}{2})[（(]([A-Z][a-zA-Zé’'-]+(?: [A-Z][a-zA-Zé.’'-]*){1,2})[）),，]/gu;

function englishName(draws: Draw, source: Source): Question | null {
  const names = [...source.text.matchAll(ENGLISH)];
  if (names.length === 0) return null;
  const [, han = '', latin = ''] = draws.pick(names);
  // An article that names the same person in Chinese only is as right as one that prints the Latin name.
  return { query: draws.random() < 0.5 ? latin : latin.toLowerCase(), source: source.id, isRight: says([latin, han]) };
}

/** A character that sounds the same, or any other. */
function wrongCharacter(draws: Draw, char: string, pool: readonly string[]): string {
  const sound = pinyin(char, { toneType: 'none' });
  const alike = pool.filter((other) => other !== char && pinyin(other, { toneType: 'none' }) === sound);
  return alike.length > 0 && draws.random() < 0.5
    ? draws.pick(alike)
    : draws.pick(COMMON.filter((other) => other !== char));
}

function wrongName(draws: Draw, source: Source, pool: readonly string[]): Question | null {
  const names = namesIn(`${source.title}\n${source.text}`).filter((name) => [...name.replace(DOT, '')].length >= 3);
  if (names.length === 0) return null;
  const name = draws.pick(names);
  const last = name.split(DOT).at(-1) ?? name;
  const chars = [...(last.length >= 3 && draws.random() < 0.5 ? last : name.replace(DOT, ''))];
  const at = draws.below(chars.length);
  const right = chars.join('');
  chars[at] = wrongCharacter(draws, chars[at] ?? '', pool);
  return { query: chars.join(''), source: source.id, isRight: says([right, ...formsOf(right)]) };
}

const ENTRIES = ALIASES.split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((form) => form.trim()));

/** The forms the table gives for a name, itself among them. */
function formsOf(name: string): readonly string[] {
  return ENTRIES.find((entry) => entry.some((form) => plain(form) === plain(name))) ?? [name];
}

function otherName(draws: Draw, source: Source): Question | null {
  const text = plain(`${source.title}\n${source.text}`);
  // Latin forms are words: AI does not stand in "said".
  const stands = (form: string): boolean => HAN.test(form) && text.includes(plain(form));
  for (const entry of draws.shuffled(ENTRIES)) {
    const present = entry.filter(stands);
    const absent = entry.filter((form) => !text.includes(plain(form)));
    if (present.length === 0 || absent.length === 0) continue;
    return {
      query: draws.pick(absent),
      source: source.id,
      isRight: says(entry.filter((form) => HAN.test(form) || form.length > 4)),
    };
  }
  return null;
}

/** All sets, `count` questions each where the archive gives as many. */
export function questionSets(sources: readonly Source[], count: number, seed: number): QuestionSet[] {
  const set = (key: string, what: string, make: (draws: Draw, source: Source) => Question | null): QuestionSet => {
    const draws = new Draw(seed * 31 + key.charCodeAt(0));
    return { key, what, questions: draw(draws, sources, count, (source) => make(draws, source)) };
  };
  const pool = [...new Set(sources.slice(0, 2_000).flatMap((source) => [...toSimplified(source.title)]))].filter(
    (char) => HAN.test(char),
  );
  const counts = countWords(sources);
  const most = Math.max(2, sources.length * COMMON_SHARE);
  const words = set('a', 'two or three words of the title', (draws, source) => titleWords(draws, source, counts, most));
  return [
    words,
    set('b', '20 title characters, one wrong or missing', wrongTitle),
    set('c', '6–10 characters of the body', bodyPiece),
    { key: 'd', what: '(a) in the other script', questions: words.questions.map(otherScript) },
    set('e', 'pinyin of a name in the title', pinyinName),
    set('f', 'English name given in parentheses', englishName),
    set('g', 'a name with one wrong character', (draws, source) => wrongName(draws, source, pool)),
    set('h', 'another form from the alias table', otherName),
  ];
}
