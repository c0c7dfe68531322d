import type { Mention, Quotation } from '../person.ts';
import { type Quoted, scanQuotations } from './quotations.ts';
import { after } from './speakers/after.ts';
import { antecedent, soleOfParagraph } from './speakers/antecedent.ts';
import { asSaid } from './speakers/as-said.ts';
import { announced, before } from './speakers/before.ts';
import { calls } from './speakers/calls.ts';
import { colonAlone } from './speakers/colon-alone.ts';
import { afterReport, continued } from './speakers/continued.ts';
import { namedSaying } from './speakers/named-saying.ts';
import { ownedWords } from './speakers/owned-words.ts';
import { type Attribution, type Naming, NOBODY, NOBODY_EARLIER, outside, type Rule } from './speakers/place.ts';
import { pronoun } from './speakers/pronoun.ts';
import { tail } from './speakers/tail.ts';
import { within } from './speakers/within.ts';
import { grouped, type Unit } from './text.ts';

/**
 * Who says what stands between the marks.
 *
 *     “…，”X 说。    after       the subject and then the verb follow the marks
 *     X 说：“…”      before      the verb stands right before the marks, its subject before it
 *     “…，”X 说，“…” continued   the second quotation goes on with the first
 *     X 认为，…。“…。” afterReport a whole sentence behind what he is reported to say
 *     正如 X 所说，“…” asSaid     as he said, or in his words (用 X 的话说)
 *     X 表示，… “…”  within      a few words of his own within his reported speech
 *     X 将 Y 形容为“…” calls      what he calls somebody or something
 *     X 的“…”的名言   namedSaying words named as his, before or behind them (“…”——X)
 *     X 所说的“…”    ownedWords  words that stand in a sentence as his own
 *     X 很乐观：“…。” colonAlone  whole sentences behind a colon, where a sentence is about him alone
 *     …“…”…，X 说。   tail        a few words of his in a sentence that ends in who says it
 *     他说：“…”      pronoun     where only one person can be meant
 *
 * The first rule that answers decides. In doubt nobody is named.
 */
const RULES: readonly Rule[] = [
  after,
  before,
  continued,
  afterReport,
  asSaid,
  within,
  calls,
  namedSaying,
  ownedWords,
  tail,
  colonAlone,
  pronoun,
];

/** Every quotation with its speaker; `mentions` are those of the whole article, in order, `quotedIn` what `quotationsIn` finds. */
export function findQuotations(
  units: readonly Unit[],
  mentions: readonly Mention[],
  quotedIn: ReadonlyMap<number, readonly Quoted[]>,
): Quotation[] {
  const namedIn = grouped(mentions);
  const alone = units.filter((unit) => unit.paragraph < 0).flatMap((unit) => standingAlone(unit, namedIn));
  if (quotedIn.size === 0) return alone;
  const paragraphs = units.filter((unit) => unit.paragraph >= 0);
  const out: Quotation[] = [];
  let carried: Attribution | null = null;
  let earlier = NOBODY_EARLIER;
  for (const unit of paragraphs) {
    const here = quotedIn.get(unit.paragraph) ?? [];
    const namings = namedIn.get(unit.paragraph) ?? [];
    const attributions = attribute(unit.work, here, namings, carried, earlier);
    here.forEach((quote, i) => {
      const { paragraph, start, end } = quote;
      out.push({ paragraph, start, end, text: unit.source.slice(start, end), ...(attributions[i] ?? NOBODY) });
    });
    carried = nextParagraph(unit.work, here, namings, attributions);
    earlier = (pronoun) => meantNext(unit.work, here, namings, pronoun);
  }
  return [...alone, ...out];
}

/** What a title or a caption says that somebody says. Headlines put much into marks, so there the verb must stand beside them. */
function standingAlone(unit: Unit, namedIn: ReadonlyMap<number, readonly Mention[]>): Quotation[] {
  const { paragraph, source, work } = unit;
  const quoted = scanQuotations([source]);
  const rules = paragraph === TITLE ? [before, ownedWords] : RULES;
  const attributions = attribute(work, quoted, namedIn.get(paragraph) ?? [], null, NOBODY_EARLIER, rules);
  return quoted.flatMap(({ start, end }, i) => {
    const by = attributions[i] ?? NOBODY;
    return by.person === null || (paragraph === TITLE && end - start < SHORTEST_IN_TITLE)
      ? []
      : [{ paragraph, start, end, text: source.slice(start, end), ...by }];
  });
}
const TITLE = -1;
const SHORTEST_IN_TITLE = 6;

/**
 * The speakers of a paragraph's quotations; `carried` is who speaks as it opens, if somebody already does, `earlier` whom
 * a pronoun means there.
 */
export function attribute(
  paragraph: string,
  quoted: readonly Quoted[],
  mentions: readonly Naming[],
  carried: Attribution | null,
  earlier = NOBODY_EARLIER,
  rules = RULES,
): Attribution[] {
  if (quoted.length === 0) return [];
  const work = outside(paragraph, quoted);
  const namings = outsideMarks(paragraph, work, mentions);
  const out: Attribution[] = [];
  quoted.forEach((quote, i) => {
    const words = paragraph.slice(quote.start, quote.end).trim();
    const [previous, next, last] = [quoted[i - 1], quoted[i + 1], out[i - 1] ?? null];
    const place = { work, quote, words, previous, next, namings, last, carried, earlier };
    let found: Attribution | null = null;
    for (const rule of rules) if (found === null) found = rule(place);
    out.push(found ?? NOBODY);
  });
  return out;
}

function outsideMarks(paragraph: string, work: string, mentions: readonly Naming[]): Naming[] {
  return mentions.filter((n) => work.startsWith(paragraph.slice(n.start, n.end), n.start));
}

/** Whom a pronoun at the beginning of the next paragraph means; nobody behind a heading. */
function meantNext(
  paragraph: string,
  quoted: readonly Quoted[],
  mentions: readonly Naming[],
  pronoun: string,
): Naming | null {
  if (!/[。！!？?”」』"]\s*$/u.test(paragraph)) return null;
  const work = outside(paragraph, quoted);
  const namings = outsideMarks(paragraph, work, mentions);
  return antecedent(work, namings, work.length, pronoun) ?? soleOfParagraph(work, namings, pronoun);
}

/** Who speaks as the next paragraph opens: a quotation was left open, or the last words announce one (王毅说：). */
function nextParagraph(
  paragraph: string,
  quoted: readonly Quoted[],
  mentions: readonly Naming[],
  attributions: readonly Attribution[],
): Attribution | null {
  if (quoted.at(-1)?.open === true) return attributions.at(-1) ?? null;
  if (!paragraph.trimEnd().endsWith(':')) return null;
  return announced(outside(paragraph, quoted), mentions, paragraph.length);
}
