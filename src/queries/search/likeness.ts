import type { Weighed } from './near-tokens.ts';

/** How nearly a folded text says what was asked for. */

/** The share of `tokens`, by weight, that stands in a text. */
export function shareIn(text: string, tokens: Weighed): number {
  let total = 0;
  let found = 0;
  for (const token of tokens) {
    total += token.weight;
    if (text.includes(token.text)) found += token.weight;
  }
  return total === 0 ? 0 : found / total;
}

/** The largest share of `tokens` in any stretch of a text around one of the rarest that stand anywhere. */
export function closestIn(body: string, tokens: Weighed): number {
  let best = 0;
  const reach = tokens.length * 2 + 4;
  const rarest = tokens.filter((token) => token.rows > 0).sort((a, b) => a.rows - b.rows);
  for (const { text } of rarest.slice(0, 3)) {
    let at = body.indexOf(text);
    for (let looked = 0; at >= 0 && looked < 12; looked++) {
      best = Math.max(best, shareIn(body.slice(Math.max(0, at - reach), at + reach), tokens));
      at = body.indexOf(text, at + 1);
    }
  }
  return best;
}

/** Share of the characters of `asked` that a title has in the same order, early ones a little more. */
export function inOrder(asked: string, title: string): number {
  const to = title.slice(0, asked.length * 2 + 10);
  let last = new Uint16Array(to.length + 1);
  for (const char of asked) {
    const row = new Uint16Array(to.length + 1);
    for (let k = 1; k <= to.length; k++) {
      row[k] = char === to[k - 1] ? (last[k - 1] ?? 0) + 1 : Math.max(last[k] ?? 0, row[k - 1] ?? 0);
    }
    last = row;
  }
  const begins = asked.slice(0, 2) === to.slice(0, 2) ? 0.05 : 0;
  return (last[to.length] ?? 0) / Math.max(1, asked.length) + begins;
}

/** Another number is another thing: 第17号 is not nearly 第16号. */
export function hasNumbers(tokens: Weighed, text: string): boolean {
  return tokens.every((token) => !/\d/.test(token.text) || text.includes(token.text));
}
