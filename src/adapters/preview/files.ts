import { readFileSync } from 'node:fs';

/** One of the page's files, served as it is. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const SCRIPTS = [
  'api',
  'channel',
  'composer',
  'dom',
  'embed',
  'main',
  'markdown',
  'menu',
  'message',
  'prose',
  'time',
  'words',
];
const TYPES: readonly (readonly [string, string])[] = [
  ['index.html', 'text/html; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ...SCRIPTS.map((name) => [`${name}.js`, 'text/javascript; charset=utf-8'] as const),
];

/** All of them, by name: nothing else of the disk can be asked for. */
export function pageFiles(): readonly PageFile[] {
  return TYPES.map(([name, type]) => ({
    path: name === 'index.html' ? '/' : `/${name}`,
    type,
    body: readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8'),
  }));
}
