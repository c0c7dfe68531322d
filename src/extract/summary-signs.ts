/** What tells sentences apart when a summary is chosen: patterns only, in both scripts. */

/** Paragraphs about the text instead of the news. */
export const NOTE =
  /^[【（(［[]?(?:CDT\s*)?(?:编者按|編者按|编按|編按|编者注|編者註|译者按|譯者按|译注|譯註|按语|按|题图|頭圖|头图|(?:相关|相關)?(?:背景|配)[图圖]|导读|導讀|阅读警告|免责声明)[】）)］\]：:｜|丨]|^(?:本文|原文|文章)(?:首发|首發|原载|原載|转载|轉載|原刊|来源|來源|经|經|由|已获|已獲|为|系|係|选自|選自|摘自)|^(?:作者|文|图|图片来源|来源|来源|翻译|编辑|责编)\s*[：:/／丨|]/u;
/** A note on who wrote the text, at its end. */
export const ABOUT_AUTHOR =
  /^(?:本文)?(?:作者)?[^，,。！？]{2,20}(?:为|為|是|系|係)[^。！？]{0,24}(?:撰稿人|专栏作家|專欄作家|专栏作者|專欄作者|评论员|評論員|评论人|評論人)[^。！？]{0,20}。|^(?:本文|本篇|该文|該文)?作者[^。！？]{0,40}(?:为|為|是|系|係|曾任|现任|現任)/u;
/** Sentences that ask something of the reader, or sell something. */
export const PROMO = new RegExp(
  [
    'https?:|www\\.|(?:透过|透過|通过|通過|支持|赞助|贊助|捐|加入)[^。！？]{0,16}(?:PayPal|Patreon)|(?:PayPal|Patreon)\\s*(?:[：:/]|会员|會員)|版权所有|版權所有|未经授权|未經授權|优惠码|優惠碼|折扣码|折扣碼|免费试用|免費試用|未[经經][^。！？]{0,6}(?:同意|允许|允許|许可|許可)[^。！？]{0,4}[请請]勿|扫码|掃碼|频道会员|頻道會員',
    // Conditions of use, and invitations to take part.
    '[请請]勿(?:转录|轉錄|转载|轉載|盗用|盜用|搬运|搬運)|(?:欢迎|歡迎)[您你][^。！？]{0,6}(?:成为|成為)',
    // Not 邀请, 申请, 受欢迎的, 请求: news is full of them.
    '(?<![邀申提聘受吁籲])(?:请|請|欢迎|歡迎|记得|記得|别忘|別忘|快来|快來|点击|點擊)(?![求愿願的])[^。！？]{0,16}(?:订阅|訂閱|关注|關注|追蹤|点赞|按讚|分享|留言|评论|評論|转发|轉發|支持|赞助|贊助|打赏|加入|购买|購買|点击|點擊|收看|下载|下載)',
    // Addresses for letters, and 點以下連結查看.
    '(?:邮箱|郵箱|信箱|邮件|郵件|电邮|電郵|e-?mail|投稿|合作|联系|联络|聯系|聯繫|聯絡)[^。！？]{0,30}@|(?:添加|加我)[^。！？]{0,4}微信|微信(?:咨询|諮詢|联络|聯絡)|[点點](?:击|擊|选|選)?(?:以下|下方|下面|这里|這裡)[^。！？]{0,4}(?:链接|鏈接|連結|网址|網址)',
    '(?:订阅|訂閱|关注|關注|加入|搜索)[^。！？]{0,16}(?:频道|頻道|公众号|公眾號|(?:会员|會員)(?![国國])|专页|專頁|电子报|電子報)',
    '(?:欢迎|歡迎)[^。！？]{0,6}$',
    '(?:成为|成為|加入)[^。！？]{0,16}(?:会员|會員)(?![国國])|(?:会员|會員)(?:专属|專屬)|支持(?:本?频道|本?頻道|团队|團隊|我?[们們]?的?(?:创作|創作))|冠名(?:赞助|贊助)',
  ].join('|'),
  'iu',
);
/**
 * What a channel or text says of itself: 為大家提供獨到的資訊, 欢迎来到本节目, 上一集可以在这里回顾. Better than nothing.
 */
export const ON_ITSELF =
  /^(?:大家好|各位好|(?:欢迎|歡迎)(?:大家)?(?:来到|來到|回来|回來|回到|收看|收听|收聽))|[点點](?:击|擊)?(?:这里|這裡|此处|此處)|在(?:这里|這裡)(?:回顾|回顧|看到|阅读|閱讀)|(?:购买|購買)(?:链接|鏈接|連結)|[为為給给](?:大家|各位|你们|你們|您)[^。！？]{0,12}(?:提供|推荐|推薦|带来|帶來|奉上|送上)/u;
/** Openings that lean on the sentence before. */
export const LEANS =
  /^(?:答[：:]|倒|难怪|難怪|正因|总之|總之|与此同时|與此同時|就在|前一天|次日|翌日|当天|當天|同一天|对此|對此|可见|可見|但|但是|可是|然而|不过|不過|而|而且|并且|並且|此外|另外|同时|同時|因此|所以|于是|於是|其中|其|他|她|它|他们|她们|它们|他們|她們|这|這|那|此|该|該|上面|以上|前面|上述|如上|对此|對此|随后|隨後|也|又|还|還|则|則|即|例如|比如|换句话说|換句話說|首先|其次|最后|最後|换言之|換言之|也就是说|也就是說|除此|另一方面|由此|正因此|回头看|回頭看|如此一|不仅如此|不僅如此|很可能|同样|同樣|再|更|尤其|甚至|結果|结果|反之|否则|否則|当时|當時|接着|接著|之后|之後|However|But|And|So|He|She|It|They|This|That|These|Those|His|Her|Their|Yet|Still)(?![\p{Script=Latin}])/u;
/** Words inside a sentence that point out of it. */
export const LEANS_INSIDE =
  /[他她它]|(?:这|這)(?:些|两|兩|种|種|样|樣|里|裡|点|點|句|段|番|首|位|一[点點句段番首位])|(?:如|照)上(?:所述|图|圖)/u;
export const NEWS =
  /\d|宣布|宣佈|表示|指出|报道|報道|報導|公布|公佈|发布|發布|发表|發表|批准|通过|通過|逮捕|会谈|會談|会晤|會晤|决定|決定|呼吁|呼籲|警告|启动|啟動|称|稱|认为|認為|研究|调查|調查|said|announced|report/u;

/** A question tells nothing, unless it is quoted in a sentence that says who asked it. */
export const QUESTION = /[？?]$|^[“「『"][^”」』"]*[？?][”」』"]$/u;

/** A row of signs that stands for a line of its own where line breaks were lost. */
export const ROW = /[-=_*~－＝＊]{4,}|[—─━]{5,}/gu;
/** Keywords in a row, and the chapter marks of a recording: no sentence, though one may be glued to their end. */
export const INDEX_LINE = /#[^\s#，。、；：！？]+\s*#|^\d{1,2}:\d{2}(?::\d{2})?(?:\s|-)|(?:\d{1,2}:\d{2}\D.{0,60}){3}/u;

/** What was parted from something before it. */
export const HALF = /^[｜|丨、，,；;：:）)」”』》】]/u;
