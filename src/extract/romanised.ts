import { ROMANISED_FAMILY_NAMES } from './data/english.ts';

/** Names that Latin letters write by rule, without a list of given names: in pinyin, and those of Myanmar. */

/** Family names of East Asia as they are written in Latin letters. */
export const romanisedFamilies = new Set(ROMANISED_FAMILY_NAMES.split(' '));

/** Family names as pinyin writes them: they come first (Zhu Chunxia → Zhu). */
export const PINYIN = new Set(
  'Wang Li Zhang Liu Chen Yang Huang Zhao Zhou Wu Xu Sun Zhu Ma Hu Guo Lin He Gao Liang Zheng Luo Song Xie Tang Han Cao Deng Xiao Feng Zeng Cheng Cai Peng Pan Yuan Yu Dong Su Ye Lu Wei Jiang Tian Du Ding Shen Fan Fu Zhong Dai Cui Ren Liao Yao Fang Jin Qiu Xia Tan Jia Zou Shi Xiong Meng Qin Yan Xue Hou Lei Bai Long Duan Hao Kong Shao Mao Chang Wan Gu Lai Kang Yin Qian Niu Hong Gong Weng Wen Zhuang Mo Qi Tao Ouyang Sima Situ Zhuge'.split(
    ' ',
  ),
);
/** What the names of Myanmar, which have no family name, are put together from: Ye Min Oo. */
const BURMESE = new Set(
  'Aung Aye Chan Chit Cho Daw Ei Hein Hla Hlaine Hlaing Hnin Hsan Htay Htet Htoo Htun Htwe Kaung Kay Khaing Khant Khin Khine Ko Kyaing Kyar Kyaw Kyawt Kyi Kyin Kyine Kyu Kywe Lay Lin Linn Lwin Lynn Maung Maw May Min Moe Mon Mya Myaing Myat Myint Myo Myoe Naing Nanda Nandar Nay Ngwe Nu Nwe Nyan Nyein Nyunt Ohn Ohnmar Oo Paing Pe Phone Phway Phyo Phyoe Phyu Po Pwint Pyae Pyi Sai San Sanda Sandar Sein Shein Shwe Si Soe Sone Su Swe Thandar Thant Thaung Thazin Thein Theint Thet Thida Thiha Thinzar Thu Thura Thuta Thuzar Thway Thwin Tin Tint Toe Tun Wai Win Wint Wutyi Yadanar Yamin Yan Ye Yee Yi Yin Yu Zar Zarni Zaw Zayar Ze Zeya Zin Zwe'.split(
    ' ',
  ),
);
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)';
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);
const TWO_SYLLABLES = new RegExp(`^(?:${SYLLABLE}){2}$`);

/** A family name and a given name in pinyin (Zhu Chunxia), or with a hyphen in any order: Chun-Xia Chu, Tsai Chun-xia. */
export function isPinyin(words: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = words;
  if (rest.length > 0) return false;
  if (givenSyllables(words).length > 0) return true;
  return (isFamily(first) && isHyphened(second)) || (isHyphened(first) && isFamily(second));
}

/** Ing-wen, Yu-Jie */
export function isHyphened(word: string): boolean {
  if (!word.includes('-')) return false;
  const [first = '', second = '', ...rest] = word.toLowerCase().split('-');
  return rest.length === 0 && ONE_SYLLABLE.test(first) && ONE_SYLLABLE.test(second);
}

function isFamily(word: string): boolean {
  return PINYIN.has(word) || romanisedFamilies.has(word);
}

/** Of how many syllables the given name behind a family name of one can be, in pinyin: 1 (Wen Tao), 2, either (Xian), or none. */
export function givenSyllables([first = '', second = '', ...rest]: readonly string[]): number[] {
  if (rest.length > 0 || !PINYIN.has(first)) return [];
  const given = second.toLowerCase();
  return [...(TWO_SYLLABLES.test(given) ? [2] : []), ...(ONE_SYLLABLE.test(given) ? [1] : [])];
}

/** Ye Min Oo; and behind a form of address where only one part need be known: Ma Nilar Thein, U Thukha Win. Daw is nothing else. */
export function isBurmese(words: readonly string[]): boolean {
  if (words[0] === 'Daw' || (BURMESE_ADDRESS.has(words[0] ?? '') && words.slice(1).some((word) => BURMESE.has(word))))
    return true;
  return (words.length > 2 || words[0] !== words[1]) && words.every((word) => BURMESE.has(word));
}
const BURMESE_ADDRESS = new Set(['U', 'Ko', 'Ma']);

/** Whether a word of the name is one of theirs. */
export function hasBurmese(name: string): boolean {
  return name.split(/[ \u00a0]/u).some((word) => BURMESE.has(word));
}
