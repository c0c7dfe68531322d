import { expect, test } from 'vitest';
import { describe, readSignature } from '../../src/extract/story/signature.ts';
import { burstOf, weigh } from '../../src/extract/story/weight.ts';
import { type Likeness, likeness, SAME_STORY } from '../../src/extract/story.ts';

/** As in an archive of twenty articles that knows nothing yet but the table of common terms. */
const rarity = {
  weight: (term: string) => weigh(term, 0, 0, false),
  burst: (term: string) => burstOf(term, 2, 20, 2, 20),
};

/** Outlet, hour after Monday 00:00 UTC, title, lead. */
type Report = readonly [outlet: string, hour: number, title: string, lead: string];

function compare(a: Report, b: Report): Likeness {
  const [x, y] = [a, b].map(([outlet, hour, title, lead]) => {
    const publishedAt = new Date(Date.UTC(2024, 2, 4, hour)).toISOString();
    const signature = describe({ title, outlet, author: null, publishedAt }, lead);
    if (signature === null) throw new Error('no date');
    return readSignature(signature, rarity);
  });
  if (x === undefined || y === undefined) throw new Error('two reports');
  return likeness(x, y);
}

const EVENTS: Record<string, readonly Report[]> = {
  earthquake: [
    [
      '甲',
      8,
      '智利北部发生7.1级地震 民众撤离海岸',
      '智利北部港口城市伊基克附近海域星期一清晨发生里氏7.1级地震，当局下令沿海居民撤离，暂无死亡报告。',
    ],
    [
      '乙',
      10,
      '智利強震觸發海嘯警報',
      '智利北部伊基克外海週一清晨發生規模7.1強震，政府一度發布海嘯警報，數萬人往高地疏散。',
    ],
    [
      '丙',
      15,
      '7.1级强震袭伊基克 智利总统宣布进入紧急状态',
      '智利总统周一就北部的强烈地震宣布进入紧急状态。地震发生在清晨，伊基克市部分地区停电。',
    ],
  ],
  resignation: [
    [
      '甲',
      7,
      '斯洛伐克总理哈夫卡宣布辞职',
      '斯洛伐克总理哈夫卡周一在布拉迪斯拉发宣布辞职。他领导的三党联盟上周因预算案破裂。',
    ],
    [
      '乙',
      12,
      '預算案觸礁 斯洛伐克總理請辭',
      '因執政聯盟為預算案分裂，斯洛伐克總理哈夫卡星期一向總統遞交辭呈，他將留任至新政府組成。',
    ],
  ],
  ferry: [
    [
      '甲',
      5,
      '菲律宾渡轮沉没 至少23人遇难',
      '一艘载有一百多人的渡轮星期天夜间在菲律宾巴西兰岛附近沉没，海岸警卫队说至少23人遇难，数十人失踪。',
    ],
    [
      '乙',
      9,
      '菲國客輪巴西蘭外海翻覆 23死數十人下落不明',
      '菲律賓南部巴西蘭島外海一艘客輪週日深夜翻覆，海岸防衛隊表示已尋獲23具遺體，另有數十人失蹤。',
    ],
  ],
  tariff: [
    [
      '甲',
      20,
      '欧盟对中国电动摩托加征21%关税',
      '欧盟委员会周一决定自四月起对中国生产的电动摩托车加征21%的临时关税，指其接受不公平补贴。',
    ],
    [
      '乙',
      23,
      '歐盟認定中國補貼電動機車 課21%臨時稅',
      '歐盟執委會星期一公布反補貼調查結果，四月起對中國製電動機車課徵21%臨時關稅，北京表示強烈不滿。',
    ],
  ],
  trial: [
    [
      '甲',
      6,
      '香港记者阮少聪煽动案判囚十四个月',
      '香港区域法院周一裁定前网媒记者阮少聪煽动罪成，判处监禁十四个月。法官说文章意图引起对政府的憎恨。',
    ],
    [
      '乙',
      9,
      '前网媒记者被控煽动 阮少聪入狱14个月',
      '香港一名前网络媒体记者阮少聪因发表煽动刊物罪名成立，星期一被判入狱14个月，新闻自由组织予以谴责。',
    ],
    [
      '丙',
      16,
      '阮少聰案判刑 無國界記者譴責港府',
      '無國界記者週一譴責香港以煽動罪判處記者阮少聰十四個月監禁，稱此案顯示新聞自由繼續倒退。',
    ],
  ],
  strike: [
    [
      '甲',
      4,
      '德国铁路司机罢工 全国列车大面积停运',
      '德国火车司机工会自周一凌晨起举行三十五小时罢工，要求缩短工时，长途列车只有两成运行。',
    ],
    [
      '乙',
      8,
      '要求縮短工時 德國火車司機罷工35小時',
      '德國火車司機工會星期一起罷工35小時，國鐵表示長途列車八成取消，勞資雙方互指對方缺乏誠意。',
    ],
  ],
  visit: [
    [
      '甲',
      12,
      '印尼当选总统苏多诺访问北京 习近平会见',
      '印度尼西亚当选总统苏多诺星期一抵达北京访问，中国国家主席习近平在人民大会堂同他会谈，双方谈及雅万高铁延长线。',
    ],
    [
      '乙',
      18,
      '习近平晤苏多诺：愿推动雅万高铁向东延伸',
      '中国国家主席习近平周一在人民大会堂会见到访的印尼当选总统苏多诺，表示愿同印尼推动高铁延长线等项目。',
    ],
  ],
  fire: [
    [
      '甲',
      3,
      '江西新余一冷库起火 致9人死亡',
      '江西省新余市渝水区一处在建冷库星期一上午起火，官方说9人死亡，企业负责人被控制。',
    ],
    [
      '乙',
      11,
      '新余冷库火灾9死 负责人被控制',
      '江西新余市渝水区周一发生火灾，一座施工中的冷库烧毁，造成9人遇难，当局已成立调查组。',
    ],
  ],
  dissident: [
    [
      '甲',
      9,
      '维权律师陆启明获释 妻子称其健康堪忧',
      '服刑四年的中国维权律师陆启明星期一在济南出狱。他的妻子告诉本台，他消瘦了二十公斤。',
    ],
    [
      '乙',
      14,
      '陆启明刑满出狱',
      '中国人权律师陆启明周一刑满，离开济南一所监狱返回家中。他2020年因颠覆国家政权罪被判刑四年。',
    ],
  ],
  centralBank: [
    [
      '甲',
      2,
      '中国央行下调存款准备金率半个百分点',
      '中国人民银行星期一宣布，自三月十五日起下调金融机构存款准备金率0.5个百分点，释放长期资金约一万亿元。',
    ],
    [
      '乙',
      6,
      '救經濟 中國降準兩碼釋放兆元資金',
      '中國人民銀行週一宣布調降存款準備金率0.5個百分點，預計釋放約1兆元人民幣，股市應聲上漲。',
    ],
  ],
  rocket: [
    [
      '甲',
      1,
      '朝鲜向东部海域发射两枚弹道导弹',
      '韩国军方说，朝鲜星期一上午从元山向东部海域发射两枚短程弹道导弹，飞行约三百公里。',
    ],
    [
      '乙',
      4,
      '北韓試射2枚短程彈道飛彈 日韓譴責',
      '南韓聯合參謀本部表示，北韓週一上午自元山朝東海試射兩枚短程彈道飛彈，日本首相召開國安會議並譴責。',
    ],
  ],
  company: [
    [
      '甲',
      5,
      '恒隆锂业董事长贺维国被立案调查',
      '中国锂矿企业恒隆锂业星期一公告，公司董事长贺维国因涉嫌内幕交易被证监会立案。',
    ],
    [
      '乙',
      9,
      '涉内幕交易 锂矿富豪贺维国遭证监会调查',
      '恒隆锂业周一晚披露，董事长、实际控制人贺维国涉嫌内幕交易，收到证监会立案告知书，股价跌停。',
    ],
  ],
};

const DIFFERENT: readonly [string, Report, Report][] = [
  [
    'who pays the tariff',
    ['甲', 5, '美国对加拿大木材加征25%关税', '美国商务部星期一宣布对加拿大软木木材加征25%关税。'],
    ['乙', 8, '美国对墨西哥番茄加征25%关税', '美国商务部星期一宣布对墨西哥番茄加征25%关税。'],
  ],
  [
    'how much',
    ['甲', 5, '美国宣布对华电池加征10%关税', '美国政府星期一宣布对中国产电池加征10%关税。'],
    ['乙', 60, '美国把对华电池关税提高到25%', '美国政府星期三宣布把对中国产电池的关税提高到25%。'],
  ],
  [
    'who strikes whom',
    ['甲', 5, '以色列空袭伊朗境内军事设施', '以色列空军星期一凌晨空袭伊朗境内多处军事设施，德黑兰传出爆炸声。'],
    ['乙', 20, '伊朗以导弹袭击以色列境内军事设施', '伊朗星期一夜间向以色列境内军事设施发射导弹，特拉维夫传出爆炸声。'],
  ],
  [
    'the passive',
    ['甲', 5, '乌克兰无人机袭击俄罗斯炼油厂', '俄罗斯一处炼油厂星期一遭乌克兰无人机袭击起火。'],
    ['乙', 9, '乌克兰能源设施遭俄罗斯无人机袭击', '俄罗斯无人机星期一袭击乌克兰能源设施，多地停电。'],
  ],
  [
    'the town',
    [
      '甲',
      5,
      '俄军导弹击中哈尔科夫住宅楼',
      '俄罗斯军队星期一用导弹袭击乌克兰城市哈尔科夫，一栋住宅楼被击中，五人死亡。',
    ],
    ['乙', 9, '俄军导弹击中敖德萨住宅楼', '俄罗斯军队星期一用导弹袭击乌克兰城市敖德萨，一栋住宅楼被击中，八人死亡。'],
  ],
  [
    'the quake',
    ['甲', 5, '台湾花莲发生5.8级地震', '台湾花莲近海星期一发生5.8级地震，台北有感。'],
    ['乙', 70, '台湾花莲发生6.3级地震', '台湾花莲近海星期三发生6.3级地震，台北有感。'],
  ],
  [
    'the day of a protest',
    ['甲', 5, '特拉维夫数万人示威要求停火', '特拉维夫数万人星期天示威，要求政府停火换回人质。'],
    ['乙', 5 + 24 * 6, '特拉维夫再有数万人示威要求停火', '特拉维夫数万人星期六再次示威，要求政府停火换回人质。'],
  ],
  [
    'what was expected and what happened',
    ['甲', 5, '韩国总统弹劾案周四表决 结果难料', '韩国国会定于星期四对总统弹劾案投票，执政党内部意见不一。'],
    ['乙', 84, '韩国国会通过总统弹劾案', '韩国国会星期四以二百零四票赞成通过总统弹劾案，总统立即停职。'],
  ],
  [
    'the country a leader visits',
    ['甲', 5, '王毅访问柬埔寨 谈基础设施合作', '中国外交部长王毅星期一访问柬埔寨，同柬方谈基础设施合作。'],
    ['乙', 50, '王毅访问老挝 谈基础设施合作', '中国外交部长王毅星期三访问老挝，同老方谈基础设施合作。'],
  ],
  [
    'the rights lawyer',
    ['甲', 5, '维权律师丁守田被判刑三年', '中国维权律师丁守田星期一在长沙被判刑三年。'],
    ['乙', 9, '维权律师霍敬之遭吊销执照', '中国维权律师霍敬之星期一在广州被吊销执照。'],
  ],
  [
    'two decisions of one court',
    ['甲', 5, '美国最高法院裁定各州无权除名候选人', '美国最高法院星期一裁定，各州无权把总统候选人从选票上除名。'],
    ['乙', 9, '美国最高法院受理社交媒体法案件', '美国最高法院星期一受理涉及社交媒体内容管理法律的案件。'],
  ],
  [
    'two deaths',
    ['甲', 5, '建筑大师沃尔克马尔去世 享年91岁', '德国建筑师沃尔克马尔星期一去世，享年91岁。'],
    ['乙', 9, '男高音贝尔托利去世 享年91岁', '意大利男高音贝尔托利星期一去世，享年91岁。'],
  ],
  [
    'only the topic',
    ['甲', 5, '中国房地产销售连续九个月下滑', '中国百强房企二月销售额同比下降六成，为连续第九个月下滑。'],
    ['乙', 9, '中国两会前房企债务展期增多', '中国多家房地产企业星期一公布债券展期方案，投资者关注两会政策。'],
  ],
  [
    'yes and no',
    ['甲', 5, '土耳其同意瑞典加入北约', '土耳其议会星期一表决同意瑞典加入北约。'],
    ['乙', 9, '土耳其不同意瑞典加入北约', '土耳其议会星期一表决，不同意瑞典加入北约。'],
  ],
  [
    'two factories',
    ['甲', 5, '河北廊坊一化工厂爆炸 7人死亡', '河北廊坊一家化工厂星期一凌晨爆炸，造成7人死亡。'],
    ['乙', 9, '山东淄博一化工厂爆炸 3人死亡', '山东淄博一家化工厂星期一上午爆炸，造成3人死亡。'],
  ],
];

/** What looks like an objection and is none. */
const STILL_ONE: readonly [string, Report, Report][] = [
  [
    'the passive turns the order round',
    ['甲', 5, '乌克兰无人机袭击梁赞炼油厂', '乌克兰无人机星期一袭击俄罗斯梁赞的一座炼油厂，引发大火。'],
    ['乙', 8, '俄罗斯梁赞炼油厂遭乌克兰无人机袭击', '俄罗斯梁赞的炼油厂星期一遭乌克兰无人机袭击起火，州长说无人伤亡。'],
  ],
  [
    'one title does not say who did it',
    ['甲', 5, '俄罗斯导弹袭击乌克兰第聂伯变电站', '俄罗斯导弹星期一击中乌克兰第聂伯一座变电站，二十万户停电。'],
    ['乙', 8, '乌克兰第聂伯变电站遭导弹袭击', '乌克兰第聂伯一座变电站星期一被俄罗斯导弹击中，二十万户断电。'],
  ],
  [
    'one title names the province, the other the town in it',
    ['甲', 5, '四川渡口镇发生泥石流 14人失踪', '四川雅安渡口镇星期一凌晨发生泥石流，十四人失踪。'],
    ['乙', 8, '雅安渡口镇泥石流 14人下落不明', '雅安市渡口镇星期一凌晨发生泥石流灾害，十四人下落不明。'],
  ],
  [
    'one title names the person, the other the office',
    ['甲', 5, '秘鲁总统卡斯蒂列辞职', '秘鲁总统卡斯蒂列星期一在国会弹劾表决前宣布辞职。'],
    ['乙', 8, '弹劾表决前夕 秘鲁总统宣布下台', '面对国会弹劾，秘鲁总统卡斯蒂列星期一在电视讲话中宣布辞职。'],
  ],
  [
    'two stations measured it differently',
    ['甲', 5, '日本能登近海7.2级地震 当局发布海啸警报', '日本能登半岛近海星期一下午发生7.2级地震，当局发布海啸警报。'],
    ['乙', 6, '日本能登外海7.4級強震 引發海嘯警報', '日本能登半島外海週一下午發生規模7.4級強震，氣象廳發布海嘯警報。'],
  ],
  [
    'both deny, in other words',
    ['甲', 5, '立陶宛总统宣布不再寻求连任', '立陶宛总统星期一在电视讲话中说，他不再寻求连任，将支持总理参选。'],
    ['乙', 8, '立陶宛總統放棄尋求連任 力挺總理', '立陶宛總統週一發表電視演說，宣布放棄尋求連任，支持總理參選。'],
  ],
  [
    'the number of dead has grown',
    ['甲', 5, '东非干旱湖渡船倾覆 已知31人遇难', '坦桑尼亚干旱湖一艘渡船星期一倾覆，已知31人遇难。'],
    [
      '乙',
      14,
      '坦桑尼亚干旱湖沉船 死亡人数升至44人',
      '坦桑尼亚干旱湖渡船星期一倾覆事故的死亡人数已升至44人，搜救仍在继续。',
    ],
  ],
];

test.each(Object.entries(EVENTS))('several outlets report one event: %s', (_, reports) => {
  for (const [i, a] of reports.entries())
    for (const b of reports.slice(i + 1)) {
      expect(compare(a, b).score, `${a[2]} / ${b[2]}`).toBeGreaterThanOrEqual(SAME_STORY);
      expect(compare(b, a).score).toBeCloseTo(compare(a, b).score);
    }
});

test('reports of different events are no story, though they are of one day', () => {
  const all = Object.values(EVENTS);
  for (const [i, reports] of all.entries())
    for (const others of all.slice(i + 1))
      for (const a of reports)
        for (const b of others) expect(compare(a, b).score, `${a[2]} / ${b[2]}`).toBeLessThan(SAME_STORY);
});

test.each(DIFFERENT)('two events that differ in %s are two stories', (_, a, b) => {
  expect(compare(a, b).score, compare(a, b).against ?? 'nothing against it').toBeLessThan(SAME_STORY);
  expect(compare(b, a).score).toBeLessThan(SAME_STORY);
});

test.each(STILL_ONE)('one story still, though %s', (_, a, b) => {
  expect(compare(a, b).against).toBeNull();
  expect(compare(a, b).score).toBeGreaterThanOrEqual(SAME_STORY);
});

test.each([
  ['甲国袭击乙国', DIFFERENT[2], 'actors'],
  ['different towns', DIFFERENT[4], 'places'],
  ['another percentage', DIFFERENT[1], 'numbers'],
  ['a denial', DIFFERENT[13], 'denial'],
] as const)('what rules it out is named: %s', (_, pair, against) => {
  if (pair === undefined) throw new Error('no pair');
  expect(compare(pair[1], pair[2]).against).toBe(against);
});
