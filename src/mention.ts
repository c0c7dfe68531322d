import { formatLine } from './line-format.ts';

/** What a person meant who mentioned the bot, as an input line. `text` is the message without the mention. */
export function readMention(text: string): string {
  const asked = text.trim().replace(/[？?。！!\s]+$/u, '');
  if (asked === '' || /^(help|帮助|幫助|說明|说明)$/iu.test(asked)) return '/help';
  if (asked.startsWith('/')) return asked;
  const who =
    /^(?:谁是|誰是|who\s+is|who's)\s*(.+)$/iu.exec(asked) ??
    /^(.+?)(?:是谁|是誰|是什么人|是什麼人|何许人|何許人)$/u.exec(asked);
  if (who !== null) return formatLine('who', { name: who[1]?.trim() ?? '' });
  const latest = /^(?:最新|最近|latest|newest)(?:\s*(\d{1,2})\s*(?:条|條|篇)?)?$/iu.exec(asked);
  if (latest !== null)
    return formatLine('latest', {
      count: latest[1] === undefined ? null : Math.min(10, Math.max(1, Number(latest[1]))),
    });
  if (/^(status|状态|狀態)$/iu.test(asked)) return '/status';
  return formatLine('search', { query: asked });
}
