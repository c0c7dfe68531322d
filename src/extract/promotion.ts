import { type Span, spansOf } from './speech.ts';

/** Where a text only promotes its channel or a ware: who is named there is no subject of the news. */

/** 订阅某某频道，每天免费收看：https://…: an invitation, up to the address it leads to. */
const INVITATION =
  /(?<!\p{Script=Han})(?:欢迎|敬请|请|立即|点击|扫码)?(?:大家|各位|您|你)?(?:订阅|关注|收看|收听|加入|赞助|下载|购买|追踪|透过|通过)[^。!！?？\n]{0,60}?https?:/gu;
/** Between two rules of dashes: an advertisement, if it sells something. */
const BLOCK = /(?<=[-—─=*_]{6})[^\n]{10,500}?(?=[-—─=*_]{6})/gu;
const SELLS =
  /(?:推荐|推介|订购|选购|购买|下单|优惠|好礼|电商|打折|折扣).{0,400}(?:微信|电邮|联络|咨询|选购|订购|购买|收益|https?:)/u;

/** The stretches of `work`, a folded paragraph, that promote; in order, not overlapping within one kind. */
export function promotions(work: string): Span[] {
  const invitations = work.includes('http') ? spansOf(work, INVITATION) : [];
  const blocks = RULE.test(work) && SELLS.test(work) ? spansOf(work, BLOCK) : [];
  return [...invitations, ...blocks.filter(({ start, end }) => SELLS.test(work.slice(start, end)))];
}
const RULE = /[-—─=*_]{6}/u;
