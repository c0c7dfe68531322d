import type { OptionValue } from '../line-format.ts';
import type { Locale } from '../locale.ts';
import type { Button } from '../reply.ts';
import { button } from './message.ts';
import { type Sentence, say } from './words.ts';

const PREVIOUS: Sentence = { 'zh-CN': '上一页', 'zh-TW': '上一頁', 'en-US': 'Previous' };
const NEXT: Sentence = { 'zh-CN': '下一页', 'zh-TW': '下一頁', 'en-US': 'Next' };

/** The buttons that ask the same for the page before and the page after; none where there is one page. */
export function paging(
  command: string,
  options: Readonly<Record<string, OptionValue | null>>,
  { page, more, subcommand }: { readonly page: number; readonly more: boolean; readonly subcommand?: string },
  locale: Locale,
  [previous, next]: readonly [Sentence, Sentence] = [PREVIOUS, NEXT],
): Button[] {
  if (page === 1 && !more) return [];
  const turn = (label: Sentence, to: number, disabled: boolean) =>
    button(say(label, locale), '=', command, { ...options, page: to }, { disabled, ...(subcommand && { subcommand }) });
  return [turn(previous, page - 1, page === 1), turn(next, page + 1, !more)];
}
