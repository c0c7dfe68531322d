import type { Proof } from '../proofs.ts';
import { CharSet } from '../words.ts';

/** What a cue shows: where a name is, by what, and whether its end is sure. */
export type Cued = Pick<Proof, 'start' | 'end' | 'cue' | 'sure'>;

/** Whether an office that names people ends before the name, a mark does, or a word that may be an office. */
export interface Surroundings {
  readonly office: boolean;
  readonly edge: boolean;
  readonly weak: boolean;
}

/** Countries as headlines shorten them: two in a row are no name. */
export const COUNTRIES_IN_SHORT = new CharSet('中美俄乌英法德日韩朝台印越澳加欧以伊');

/** 某某大学的|马克林奇|说 */
export const OF_A_BODY =
  /(?:大学|学院|研究所|研究院|中心|公司|集团|银行|协会|学会|基金会|智库|组织|机构|监管局|实验室|医院|证券|资本)的$/u;

/** Family names that are a word or the beginning of one far more often: within a clause they begin no name by themselves. */
export const WORDS_AS_WELL = new CharSet('曾应于任何方高成关');

/** 陈某, 刘氏, 艾老: with these no name is whole. */
export const PARTS = new CharSet('某氏老总儿家们哥姐叔姓');

/** 林长制, 欧委会, 杨家岭: what names of things, bodies and places end with and people's seldom do. */
export const ENDS_THINGS = new CharSet(
  '制会话膜洲岭区县市镇村山河湖岛宫寺社院楼路街堡人法案党军号款站店厂所部队派系界率费股合配等译戒病',
);
