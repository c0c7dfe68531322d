import { formatLine } from './line-format.ts';
import { type Outlet, outletNamed } from './outlets.ts';

/** What a person meant who mentioned the bot, as an input line. `text` is the message without the mention. */
export function readMention(text: string): string {
  const asked = text.trim().replace(/[？?。！!\s]+$/u, '');
  if (asked === '' || /^(help|帮助|幫助|說明|说明)$/iu.test(asked)) return '/help';
  if (asked.startsWith('/')) return asked;
  if (/^(status|状态|狀態)$/iu.test(asked)) return '/status';
  const who =
    /^(?:谁是|誰是|who\s+is|who's)\s*(.+)$/iu.exec(asked) ??
    /^(.+?)(?:是谁|是誰|是什么人|是什麼人|何许人|何許人)$/u.exec(asked);
  if (who !== null) return formatLine('who', { name: who[1]?.trim() ?? '' });
  return readWords(asked);
}

const RECENT = /^(?:最新|最近|近期|latest|newest|recent)$/iu;

/** Words, of which some say how to look: an outlet first or last, `最近` anywhere, `5 条`. The rest is searched. */
function readWords(asked: string): string {
  const [, counted, amount] = /^(.*?)\s*(?<!\d)(\d{1,2})\s*(?:条|條|篇)$/u.exec(asked) ?? [];
  const words = (counted ?? asked).split(/\s+/u).filter((word) => word !== '');
  const rest = words.filter((word) => !RECENT.test(word));
  const fresh = rest.length < words.length;
  // `latest 5`: a number means how many only where nothing else is asked.
  const bare = fresh && rest.length === 1 && /^\d{1,2}$/.test(rest[0] ?? '') ? rest.pop() : undefined;
  const outlet = fresh || rest.length > 1 ? takeOutlet(rest) : null;
  if (rest.length === 0 && (fresh || outlet !== null)) return latest(amount ?? bare, outlet);
  if (!fresh && outlet === null) return formatLine('search', { query: asked });
  return formatLine('search', { query: rest.join(' '), outlet: outlet?.zh, sort: fresh ? 'newest' : null });
}

/** Takes an outlet's name off either end of the words: one or two of them (`BBC 中文`). */
function takeOutlet(words: string[]): Outlet | null {
  for (const length of [2, 1]) {
    for (const start of [0, words.length - length]) {
      const outlet = start < 0 ? null : outletNamed(words.slice(start, start + length).join(' '));
      if (outlet === null) continue;
      words.splice(start, length);
      return outlet;
    }
  }
  return null;
}

function latest(amount: string | undefined, outlet: Outlet | null): string {
  const count = amount === undefined ? null : Math.min(10, Math.max(1, Number(amount)));
  return formatLine('latest', { count, outlet: outlet?.zh });
}
