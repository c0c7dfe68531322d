import { formatLine, type OptionValue } from './line-format.ts';
import { readMention } from './mention.ts';
import { outletNamed } from './outlets.ts';

/** The question an answer was given to, as far as it can be refined. */
export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * What somebody means who replies to an answer: `美国之音` under the hits for 关税 looks for both; a whole question of
 * its own (`谁是王毅`, `最新`, `/status`) stands alone. Returns an input line.
 */
export function refine(previous: Question, text: string): string {
  const asked = readMention(text);
  if (!asked.startsWith('/search ')) return asked;
  const { page: _page, ...kept } = previous.options;
  const words = text.trim();
  switch (previous.command) {
    case 'search':
      return formatLine('search', { ...kept, query: `${String(kept.query ?? '')} ${words}`.trim() });
    case 'who':
      return formatLine('search', { query: `${String(kept.name ?? '')} ${words}`.trim() });
    case 'latest': {
      const outlet = outletNamed(words);
      return outlet === null ? asked : formatLine('latest', { ...kept, outlet: outlet.zh });
    }
    default:
      return asked;
  }
}
