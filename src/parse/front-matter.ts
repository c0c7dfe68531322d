/** YAML front matter as these archives write it, read line by line: a strict parser trips over their titles. */
export interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly from: string | null;
  readonly tags: readonly string[];
}

/** Front matter longer than this is none. */
const MAX_LINES = 200;

function unquote(value: string): string {
  const text = value.trim();
  const quote = text[0];
  if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote)) {
    const inner = text.slice(1, -1);
    return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
  }
  return text;
}

function list(value: string): string[] {
  const inner = value.trim().replace(/^\[/, '').replace(/\]$/, '');
  return inner
    .split(',')
    .map((one) => unquote(one).trim())
    .filter((one) => one !== '');
}

/** The front matter at the start of `text` and what follows it; null where there is none. */
export function readFrontMatter(text: string): { front: FrontMatter; rest: string } | null {
  const open = /^\s*---[^\S\n]*\n/.exec(text);
  if (!open) return null;
  const fields = new Map<string, string>();
  let at = open[0].length;
  let key = '';
  for (let count = 0; count < MAX_LINES && at < text.length; count++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (/^---\s*$/.test(line)) {
      if (fields.size === 0) return null;
      return { front: toFront(fields), rest: text.slice(at) };
    }
    // A file whose closing line was lost: the envelope behind it still tells where the header ends.
    if (/^<!--(?:\d{13}|NaN)-->/.test(line) || /^<(?:article|div|section|main|p)\b/.test(line)) {
      if (fields.size === 0) return null;
      return { front: toFront(fields), rest: text.slice(at - line.length - (end < 0 ? 0 : 1)) };
    }
    const split = /^([A-Za-z_-]{1,30})\s*:(?:\s+(.*))?$/.exec(line);
    if (split) {
      key = (split[1] ?? '').toLowerCase();
      if (!fields.has(key)) fields.set(key, split[2] ?? '');
    } else if (/^\s*-\s+\S/.test(line) && key !== '') {
      const item = line.replace(/^\s*-\s+/, '');
      fields.set(key, [fields.get(key) ?? '', item].filter((part) => part !== '').join(', '));
    } else if (line.trim() !== '' && key !== '') {
      fields.set(key, `${fields.get(key) ?? ''} ${line.trim()}`.trim());
    }
  }
  return null;
}

function toFront(fields: ReadonlyMap<string, string>): FrontMatter {
  const one = (key: string) => {
    const value = unquote(fields.get(key) ?? '').trim();
    return value === '' ? null : value;
  };
  return {
    title: one('title'),
    date: one('date'),
    author: one('author'),
    from: one('from') ?? one('url') ?? one('link') ?? one('source'),
    tags: [...new Set([...list(fields.get('tags') ?? ''), ...list(fields.get('categories') ?? '')])],
  };
}
