import type { Script } from './article.ts';
import { fold } from './fold.ts';

/** The publishers Xunwen knows by name. Parsing rules for each are in src/parse/; this is what people see and type. */
export interface Outlet {
  /** Short stable key, e.g. `voa`. */
  readonly key: string;
  /** Name shown, in the outlet's own script. */
  readonly zh: string;
  readonly en: string;
  /** Other names people type after `outlet:`. */
  readonly aliases: readonly string[];
  /** Host (and optional path prefix) of its addresses; the longest match wins. */
  readonly hosts: readonly string[];
  readonly script: Script;
  /** IANA zone of the dates it prints. */
  readonly zone: string;
  /** Embed colour, 0xRRGGBB. */
  readonly color: number;
}

export const OUTLETS: readonly Outlet[] = [
  {
    key: 'voa',
    zh: '美国之音',
    en: 'VOA Chinese',
    aliases: ['VOA'],
    hosts: ['voachinese.com'],
    script: 'Hans',
    zone: 'UTC',
    color: 0x1330bf,
  },
  {
    key: 'voacantonese',
    zh: '美國之音粵語網',
    en: 'VOA Cantonese',
    aliases: ['VOA粵語'],
    hosts: ['voacantonese.com'],
    script: 'Hant',
    zone: 'UTC',
    color: 0x1330bf,
  },
  {
    key: 'bbc',
    zh: 'BBC 中文',
    en: 'BBC News Chinese',
    aliases: ['BBC', 'BBC中文网', '英国广播公司'],
    hosts: ['bbc.com/zhongwen', 'bbc.co.uk/zhongwen', 'bbc.com/ukchina'],
    script: 'Hans',
    zone: 'Europe/London',
    color: 0xb80000,
  },
  {
    key: 'rfi',
    zh: '法广',
    en: 'RFI Chinese',
    aliases: ['RFI', '法国国际广播电台', '法國國際廣播電台'],
    hosts: ['rfi.fr/cn', 'rfi.fr/tw', 'rfi.fr'],
    script: 'Hans',
    zone: 'Europe/Paris',
    color: 0xe2001a,
  },
  {
    key: 'dw',
    zh: '德国之声',
    en: 'Deutsche Welle Chinese',
    aliases: ['DW', 'Deutsche Welle'],
    hosts: ['dw.com/zh', 'dw.com'],
    script: 'Hans',
    zone: 'UTC',
    color: 0x05b2fc,
  },
  {
    key: 'nyt',
    zh: '纽约时报中文网',
    en: 'The New York Times Chinese',
    aliases: ['NYT', '纽约时报', '纽时', 'New York Times'],
    hosts: ['cn.nytimes.com', 'cn.nytstyle.com'],
    script: 'Hans',
    zone: 'Asia/Shanghai',
    color: 0x121212,
  },
  {
    key: 'rfa',
    zh: '自由亚洲电台',
    en: 'Radio Free Asia Mandarin',
    aliases: ['RFA', '自由亚洲', 'Radio Free Asia'],
    hosts: ['rfa.org/mandarin', 'rfa.org'],
    script: 'Hans',
    zone: 'America/New_York',
    color: 0x00529b,
  },
  {
    key: 'rfacantonese',
    zh: '自由亞洲電台粵語',
    en: 'Radio Free Asia Cantonese',
    aliases: ['RFA粵語'],
    hosts: ['rfa.org/cantonese'],
    script: 'Hant',
    zone: 'America/New_York',
    color: 0x00529b,
  },
  {
    key: 'cdt',
    zh: '中国数字时代',
    en: 'China Digital Times',
    aliases: ['CDT'],
    hosts: ['chinadigitaltimes.net'],
    script: 'Hans',
    zone: 'UTC',
    color: 0xcc3333,
  },
  {
    key: 'neist',
    zh: 'Nei.st',
    en: 'Nei.st',
    aliases: ['内斯特'],
    hosts: ['nei.st'],
    script: 'Hans',
    zone: 'Europe/London',
    color: 0x6a737b,
  },
  {
    key: 'iyouport',
    zh: 'iYouPort',
    en: 'iYouPort',
    aliases: ['IYP'],
    hosts: ['iyouport.org'],
    script: 'Hans',
    zone: 'Asia/Shanghai',
    color: 0x2e7d32,
  },
  {
    key: 'paopao',
    zh: '泡泡',
    en: 'Pao-Pao',
    aliases: ['pao-pao'],
    hosts: ['pao-pao.net'],
    script: 'Hans',
    zone: 'Europe/Amsterdam',
    color: 0xf39c12,
  },
  {
    key: 'chinafile',
    zh: '中参馆',
    en: 'ChinaFile',
    aliases: [],
    hosts: ['chinafile.com'],
    script: 'other',
    zone: 'UTC',
    color: 0xa52a2a,
  },
  {
    key: 'yanjing',
    zh: '燕京书评',
    en: 'Yanjing Book Review',
    aliases: ['全现在', 'Pekingbooks'],
    hosts: ['allnow.com'],
    script: 'Hans',
    zone: 'Asia/Shanghai',
    color: 0x8d6e63,
  },
  {
    key: 'matters',
    zh: 'Matters',
    en: 'Matters',
    aliases: ['马特市'],
    hosts: ['matters.news', 'matters.town'],
    script: 'Hant',
    zone: 'UTC',
    color: 0x0d6763,
  },
  {
    key: 'medium',
    zh: 'Medium',
    en: 'Medium',
    aliases: [],
    hosts: ['medium.com', 'verbalflystep.com'],
    script: 'Hant',
    zone: 'UTC',
    color: 0x292929,
  },
  {
    key: 'youtube',
    zh: 'YouTube',
    en: 'YouTube',
    aliases: [],
    hosts: ['youtube.com', 'youtu.be'],
    script: 'Hant',
    zone: 'UTC',
    color: 0xff0000,
  },
  {
    key: 'cna',
    zh: '中央社',
    en: 'Central News Agency',
    aliases: ['CNA', '中央通訊社'],
    hosts: ['cna.com.tw'],
    script: 'Hant',
    zone: 'Asia/Taipei',
    color: 0x0066b3,
  },
  {
    key: 'solidot',
    zh: '奇客 Solidot',
    en: 'Solidot',
    aliases: ['奇客', 'Solidot'],
    hosts: ['solidot.org'],
    script: 'Hans',
    zone: 'UTC',
    color: 0x006666,
  },
  {
    key: 'wqw',
    zh: '维权网',
    en: 'Weiquanwang (Rights Protection Network)',
    aliases: ['Weiquanwang'],
    hosts: ['wqw2010.blogspot.com'],
    script: 'Hans',
    zone: 'UTC',
    color: 0x795548,
  },
];

/** Places by domain: the path prefix that must follow it, and whose address it is; longest prefix first. */
const PLACES = new Map<string, { readonly prefix: string; readonly outlet: Outlet }[]>();
for (const outlet of OUTLETS) {
  for (const host of outlet.hosts) {
    const [domain = '', ...path] = host.split('/');
    const places = PLACES.get(domain) ?? [];
    places.push({ prefix: path.map((part) => `/${part}`).join(''), outlet });
    PLACES.set(
      domain,
      places.sort((a, b) => b.prefix.length - a.prefix.length),
    );
  }
}

/** The outlet an http(s) address belongs to, or null for one we have no entry for. */
export function outletOfUrl(href: string): Outlet | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  const path = `${url.pathname.replace(/\/{2,}/g, '/')}/`;
  for (let host = url.hostname; host !== ''; ) {
    const place = PLACES.get(host)?.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (place !== undefined) return place.outlet;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return null;
}

const plain = (name: string): string => fold(name).replaceAll(' ', '');

/** The outlet with that name, key or alias, in either script and however it is spaced; null for any other text. */
export function outletNamed(text: string): Outlet | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  return (
    OUTLETS.find(({ key, zh, en, aliases }) => [key, zh, en, ...aliases].some((name) => plain(name) === wanted)) ?? null
  );
}
