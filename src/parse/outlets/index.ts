import { bbc, dw, rfi, voa } from './broadcasters.ts';
import { nyt } from './nyt.ts';
import { cdt, chinafile, cna, iyouport, matters, medium, neist, paopao, yanjing, youtube } from './others.ts';
import { rfa } from './rfa.ts';
import type { OutletRules } from './rules.ts';

/** Rules by outlet key (src/outlets.ts). A new outlet is an entry here, if it needs one at all. */
const RULES: Readonly<Record<string, OutletRules>> = {
  voa,
  voacantonese: voa,
  bbc,
  rfi,
  dw,
  nyt,
  rfa,
  rfacantonese: rfa,
  cdt,
  neist,
  iyouport,
  paopao,
  chinafile,
  yanjing,
  medium,
  matters,
  youtube,
  cna,
};

const NONE: OutletRules = {};

export function rulesFor(key: string | null): OutletRules {
  return (key === null ? undefined : RULES[key]) ?? NONE;
}
