import { expect, test } from 'vitest';
import { extract, named } from './support.ts';

test('a dotted name is a person, whatever dot is printed', () => {
  for (const dot of ['·', '‧', '•', '・', '．', '.']) {
    expect(named(`律师埃琳娜${dot}韦斯特曼在法院外等候。`)).toEqual([`埃琳娜${dot}韦斯特曼`]);
  }
});

test('a dotted name begins behind the office and ends before the word that follows', () => {
  expect(named('挪威渔业大臣托尔比约恩·汉森特别提到鳕鱼。')).toEqual(['托尔比约恩·汉森']);
  expect(named('据发言人卡米拉·奥古斯托说，港口已经关闭。')).toEqual(['卡米拉·奥古斯托']);
});

test('names of three parts and with initials are whole', () => {
  expect(named('作家玛丽亚·何塞·加西亚与导演保罗·T·安德森同台。')).toEqual(['玛丽亚·何塞·加西亚', '保罗·T·安德森']);
});

test('a Chinese family name behind a foreign given one belongs to the name', () => {
  expect(named('研究员劳拉·温在会上发言。')).toEqual(['劳拉·温']);
});

test('an English form in parentheses proves a name, half or full width, even unclosed', () => {
  for (const [open, close] of [
    ['（', '）'],
    ['(', ')'],
    ['（', ''],
  ]) {
    const found = extract(`经济学家库珀曼${open}Daniel Cooperman${close}，周二到会。`);
    expect(found.people.map(({ name, nameEn }) => [name, nameEn])).toEqual([['库珀曼', 'Daniel Cooperman']]);
  }
});

test('an English name of a company, a university or an abbreviation proves nobody', () => {
  expect(named('布莱顿集团（Brighton Holdings）与索塔拉大学（Sotara University）签约，耗资由（IBRD）承担。')).toEqual(
    [],
  );
});

test('an office before the name proves family name and given name', () => {
  expect(named('水利部长邱志远与审计署副署长苏婉如出席。')).toEqual(['邱志远', '苏婉如']);
});

test('an office or a form of address behind the name proves it too', () => {
  expect(named('会后，姚启明教授先行离开，留下范丽华女士。')).toEqual(['姚启明', '范丽华']);
});

test('a verb of speech proves the name that begins a sentence', () => {
  expect(named('丁晓薇表示，预算不变。')).toEqual(['丁晓薇']);
});

test('a name ends before what goes on', () => {
  expect(named('驻英大使韩峰姗姗来迟。')).toEqual(['韩峰']);
  expect(named('外长郑凯会见了来宾。')).toEqual(['郑凯']);
  expect(named('司令罗伟强调纪律。')).toEqual(['罗伟']);
});

test('words that begin like a name are none', () => {
  expect(named('总统高度重视此事，部长方面表示不知情，主席任期将满，教授周三讲课。')).toEqual([]);
});

test('a name proven once is found where nothing proves it', () => {
  const texts = extract('环境厅长卢振东到场。', '会议由卢振东主持，卢振东之后离开。').mentions.map(
    (one) => one.paragraph,
  );
  expect(texts).toEqual([0, 1, 1]);
});

test('a bare family name is found once the full form is known', () => {
  expect(named('议员格雷塔·林奎斯特到访。', '当天下午，林奎斯特参观了工厂。')).toEqual(['格雷塔·林奎斯特', '林奎斯特']);
});

test('a bare family name is not found inside a longer word', () => {
  expect(named('外交官安娜·克里姆到访。', '克里姆林宫没有回应。')).toEqual(['安娜·克里姆']);
});

test('a bare foreign name beside an office is a person', () => {
  expect(named('国防部长贝克曼将军说，参谋长德莱尼上校也会去。')).toEqual(['贝克曼', '德莱尼']);
});

test('Japanese, Korean, Vietnamese and four-character names are found with an office', () => {
  expect(named('日本农林大臣池田康夫会见韩国统一部长官朴成焕和越南副总理阮文雄。')).toEqual([
    '池田康夫',
    '朴成焕',
    '阮文雄',
  ]);
  expect(named('书记欧阳海涛致辞。')).toEqual(['欧阳海涛']);
});

test('Tibetan names without a dot are found with an office', () => {
  expect(named('州长扎西多吉介绍了草场。')).toEqual(['扎西多吉']);
});

test('a family name with an office stands for the one person of the article who bears both', () => {
  expect(named('律师曾国栋到庭。', '休庭时，曾律师没有说话。')).toEqual(['曾国栋', '曾律师']);
  expect(named('律师曾国栋与律师曾国梁到庭。', '休庭时，曾律师没有说话。')).toEqual(['曾国栋', '曾国梁']);
});

test('习主席 is one naming, with the office inside it', () => {
  const found = extract('双方重申了总统和习主席讨论的原则。');
  expect(found.mentions.map((one) => one.text)).toEqual(['习主席']);
  expect(found.roles.map((one) => one.text)).toEqual(['主席']);
});

test('names in Latin letters stand by themselves, and their last word afterwards', () => {
  expect(named('分析师 Margaret Holloway 认为会涨价。', 'Holloway 没有给出时间。')).toEqual([
    'Margaret Holloway',
    'Holloway',
  ]);
});

test('what is joined to a proven name is a name too', () => {
  expect(named('大校彭立新、王佩瑶出席了仪式。')).toEqual(['彭立新', '王佩瑶']);
});

test('a name that stands again and again in different company is a name', () => {
  expect(named('许佳慧在家。后来许佳慧和母亲出门，许佳慧的车停在门外。')).toEqual(['许佳慧']);
});

test('both scripts read alike and the text found is the source’s own', () => {
  expect(named('貿易代表蘇珊娜·貝克漢姆與經濟部長陳鴻銘會面。')).toEqual(['蘇珊娜·貝克漢姆', '陳鴻銘']);
});

test('places, companies, ships, storms and laws named after people are no people', () => {
  expect(
    named(
      '记者在休斯顿采访。',
      '约翰·霍普金斯大学发表报告。',
      '航母艾森豪威尔号起航。',
      '飓风贝丽尔登陆。',
      '波音与福特签约。',
    ),
  ).toEqual([]);
});

test('拜登政府 names 拜登, without giving him an office or words', () => {
  const found = extract('总统拜登政府说：“我们会继续努力，直到谈成为止。”');
  expect(found.mentions.map((one) => one.text)).toEqual(['拜登']);
  expect(found.roles).toEqual([]);
  expect(found.quotations.map((one) => one.person)).toEqual([null]);
});

test('bylines and photographers are credits, a class of their own', async () => {
  const { extractPeople } = await import('../../src/extract/people.ts');
  const found = extractPeople({
    title: '港口重开',
    author: '乔晓岚',
    editor: '卓玉明、纽约时报中文网',
    translator: null,
    image: { url: 'https://example.org/a.jpg', caption: null, credit: 'Ingrid Solberg for The New York Times' },
    captions: [],
    paragraphs: ['港口今天重开。'],
  });
  expect(found.people.map(({ name, credit }) => [name, credit])).toEqual([
    ['乔晓岚', true],
    ['卓玉明', true],
    ['Ingrid Solberg', true],
  ]);
  expect(found.mentions).toEqual([]);
});

test('given names and parts with an everyday character are whole', () => {
  expect(named('学者大卫·格伦菲尔德与约书亚·赛义德到会。')).toEqual(['大卫·格伦菲尔德', '约书亚·赛义德']);
});

test('a part of a place’s name is no person', () => {
  expect(named('法国议员安妮·鲁塞尔到访。', '她随后飞往布鲁塞尔。')).toEqual(['安妮·鲁塞尔']);
});

test('a note on how a name is written, or that it is changed, proves it', () => {
  expect(named('协会的周锦雁[音]指出，船只已经离港。', '居民段芳 (化名) 没有离开。')).toEqual(['周锦雁', '段芳']);
});

test('a single name without a cue is found where ordinary words end before it and begin behind it', () => {
  expect(named('就像卢启贤说过的那样，一切照旧。')).toEqual(['卢启贤']);
  expect(named('有网友把信转给沈毓敏，没有回音。')).toEqual(['沈毓敏']);
  expect(named('价格高企，方能解困，成本可观。')).toEqual([]);
});

test('foreign words and brands that happen to begin with a family name are no names without a cue', () => {
  expect(named('货车从苗瓦迪出发，商场里有西门子。')).toEqual([]);
});

test('a name of rare characters is one where it stands again and again', () => {
  expect(named('宋溪木没有来。有人说宋溪木走了，也有人见过宋溪木，宋溪木的店关着。')).toEqual(['宋溪木']);
  expect(named('宋溪木没有来。')).toEqual([]);
});

test('words for people open a name, and alone prove none', () => {
  expect(named('当地女子苗秀芝获救。')).toEqual(['苗秀芝']);
  expect(named('被告高度紧张，死者方面没有回应。')).toEqual([]);
});

test('beside a name that is sure, rare and foreign names are found, and ordinary words are not', () => {
  expect(named('议员罗启明、郭荃铿、蒙兆礼及白兰度离席。')).toEqual(['罗启明', '郭荃铿', '蒙兆礼', '白兰度']);
  expect(named('议员罗启明、代表、委员及高官离席。')).toEqual(['罗启明']);
});

test('names of the western peoples are whole, dotted or not', () => {
  expect(named('主席艾尔肯·吐尔洪与学者阿不都热依木·吾守尔到场。')).toEqual(['艾尔肯·吐尔洪', '阿不都热依木·吾守尔']);
  expect(named('丹增洛桑说，牧场缺水。')).toEqual(['丹增洛桑']);
  expect(named('团结乡的格桑花开了。')).toEqual([]);
});

test('a full foreign name is known without its dot, and its bare family name with it', () => {
  const found = extract('经济学家罗伯特埃尔曼森到会。', '会后，埃尔曼森离开。');
  expect(found.mentions.map((one) => one.text)).toEqual(['罗伯特埃尔曼森', '埃尔曼森']);
  expect(found.people).toHaveLength(1);
  expect(named('罗伯特说，安德森来了。')).not.toContain('罗伯特说');
});

test('the younger of a name is called so: 小马丁·路德·金', () => {
  expect(named('牧师小亨利·奥尔森布道。')).toEqual(['小亨利·奥尔森']);
  expect(named('规模最小亨利·奥尔森也知道。')).toEqual(['亨利·奥尔森']);
});

test('a name everybody knows is not swallowed by the word before it or cut by the word behind it', () => {
  expect(named('总统向拜登总统致谢。')).toEqual(['拜登']);
  expect(named('在这里根据规定办理。')).toEqual([]);
  expect(named('里根据说喜欢吃糖。')).toEqual(['里根']);
  expect(named('箱子四四方方，很重。')).toEqual([]);
});

test('a name the article proves is not cut by a known one that overlaps it', () => {
  expect(named('总督丁宝贞到任。', '有人说，但丁宝贞没有回信。')).toEqual(['丁宝贞']);
  expect(named('诗人但丁流亡多年。')).toEqual(['但丁']);
});

test('a form that is a place in the article is no person there, unless something else speaks for one', () => {
  expect(named('工厂位于默克尔。', '默克尔有三条路。')).toEqual([]);
  expect(named('总理默克尔到访，工厂位于默克尔大街。', '默克尔离开了。')).toEqual(['默克尔']);
});

test('a storm in quotation marks, a town and a ship are no people', () => {
  expect(named('“杜苏芮”台风逼近。', '尼米兹号抵达。', '舒兰市封城。')).toEqual([]);
  expect(named('拜登号召盟友出力。')).toEqual(['拜登']);
});

test('任 behind a verb’s first character is the verb', () => {
  expect(named('他曾任驻华大使。')).toEqual([]);
  expect(named('大使任志华到场。')).toEqual(['任志华']);
});

test('an office before two characters proves no name that cuts an ordinary word', () => {
  expect(named('游行占满十里长安街道。', '总统成了众矢之的。')).toEqual([]);
  expect(named('经济学家常健说，需求会回升。')).toEqual(['常健']);
});

test('a name of a known beginning is somebody else’s only with an office and a last character at home in names', () => {
  expect(named('外长王毅忙得不可开交。')).toEqual(['王毅']);
  expect(named('议员李鹏翔发言。')).toEqual(['李鹏翔']);
});

test('one who is 副教授 is addressed as 教授', () => {
  expect(named('副教授戴文琪到场。', '戴教授没有发言。')).toEqual(['戴文琪', '戴教授']);
  expect(named('画家戴文琪到场。', '戴教授没有发言。')).toEqual(['戴文琪']);
});

test('a bare Latin name belongs to the Han name whose English form ends so', () => {
  const found = extract('董事霍尔姆格伦（Astrid Holmgren）辞职。', 'Holmgren 没有说明原因。');
  expect(new Set(found.mentions.map((one) => one.person)).size).toBe(1);
});

test('an office behind proves a name of three characters where ordinary words end before it', () => {
  expect(named('事务所佟启华主任没有回信。')).toEqual(['佟启华']);
  expect(named('郑州市市长没有回信。')).toEqual([]);
});

test('with a next character at home in names, a name everybody knows may be the beginning of another', () => {
  expect(named('广东的陈云贤说，税率不变。')).not.toContain('陈云');
  expect(named('陈云说，税率不变。')).toEqual(['陈云']);
});

test('a hyphen joins two given names: 让-吕克·莫罗', () => {
  expect(named('面包师让-吕克·莫罗不担心。', '学者让-米歇尔·弗罗东到场。')).toEqual([
    '让-吕克·莫罗',
    '让-米歇尔·弗罗东',
  ]);
  expect(named('他说-吕克·莫罗不担心。')).toEqual(['吕克·莫罗']);
});

test('a dotted name begins right behind what people are called, with whatever character', () => {
  expect(named('当地男子鲁迪·汉森到场。', '文化部长真纳罗·贝尔蒂尼出席。')).toEqual(['鲁迪·汉森', '真纳罗·贝尔蒂尼']);
  expect(named('首席运营官布莱特·泰尔森辞职。')).toEqual(['布莱特·泰尔森']);
});

test('a dotted name is not cut at an everyday character, a country’s name or a word that follows', () => {
  expect(named('教练谢尔盖·彼得罗夫到场。')).toEqual(['谢尔盖·彼得罗夫']);
  expect(named('部长巴西尔·拉贾帕尔走了。')).toEqual(['巴西尔·拉贾帕尔']);
  expect(named('律师帕特里克·亨森高呼口号。')).toEqual(['帕特里克·亨森']);
});

test('titles of classics joined by a dot are no names', () => {
  expect(named('他读诗经·尚书与礼记·左传。')).toEqual([]);
});

test('a long given name alone means the one full name that begins so', () => {
  const found = extract('歌手贝琳达·贝尔森到场。', '贝琳达没有唱歌。');
  expect(found.mentions.map((one) => one.text)).toEqual(['贝琳达·贝尔森', '贝琳达']);
  expect(found.people).toHaveLength(1);
  expect(named('歌手贝琳达·贝尔森与贝琳达·汉森到场。', '贝琳达没有唱歌。')).toEqual(['贝琳达·贝尔森', '贝琳达·汉森']);
});

test('a school that bears a Chinese name is no person, and a school behind other words leaves the person', () => {
  expect(named('李光耀公共政策学院发表报告。')).toEqual([]);
  expect(named('李光耀母校剑桥大学发表声明。')).toEqual(['李光耀']);
});

test('Japanese given names end where they do, though what they end with is a word too', () => {
  expect(named('议员小川淳也批评预算。', '教授樋口千鹤子说，药不够。')).toEqual(['小川淳也', '樋口千鹤子']);
  expect(named('首相岸田则表示反对。')).toEqual(['岸田']);
});

test('one part of a western name is a name behind an office alone', () => {
  expect(named('作家唯色没有到场。')).toEqual(['唯色']);
  expect(named('花园里开着格桑花。')).toEqual([]);
});

test('words that say what somebody is called prove the name behind them', () => {
  expect(named('案件起因于一名叫蒋大全的瓜农。')).toEqual(['蒋大全']);
  expect(named('小镇名叫高山，村子名叫“安康”。')).toEqual([]);
});

test('a name keeps a last character that goes on after others, where what follows shows it to be the name’s', () => {
  expect(named('前局长周茂才，昨天出庭。')).toEqual(['周茂才']);
  expect(named('法官郭松有在报上撰文。', '法官郭松有也已离任。')).toEqual(['郭松有']);
  // Behind the name, before more of the sentence, the same characters are words.
  expect(named('前局长周茂才出庭。', '局长周茂有三处房产。')).toEqual(['周茂']);
});

test('a name ends before a verb that begins like a given name', () => {
  expect(named('副主任李斌针对这一点作了说明。')).toEqual(['李斌']);
  expect(named('作家谭哲负责填词。')).toEqual(['谭哲']);
  expect(named('立法会议员罗直指做法不当。')).toEqual([]);
});

test('a title between a name and its English form is no part of the name', () => {
  const found = extract('总干事库珀曼博士（Daniel Cooperman）到会。');
  expect(found.people.map(({ name, nameEn }) => [name, nameEn])).toEqual([['库珀曼', 'Daniel Cooperman']]);
});

test('what is said to be somebody’s name is one', () => {
  expect(named('这篇文章署名卢力之。', '她后来改名宋要武，离开北京。')).toEqual(['卢力之', '宋要武']);
  expect(named('对面是一个叫左丘白的女生。')).toEqual(['左丘白']);
  expect(named('该公司去年改名石油化工，总部不变。', '那是一个叫杨家岭的地方。')).toEqual([]);
});

test('a place is no person for the characters it begins with', () => {
  expect(
    named('湖南省长沙市瀟湘诗会征稿。', '甘孜州的互联网中断，甘孜州有十几个县受影响。', '北京疫情又起，祝各位平安！'),
  ).toEqual([]);
  expect(named('他在德州奥斯汀的会上发言。')).toEqual([]);
});

test('a Latin name is known by its given name, its East Asian family name or a particle', () => {
  expect(named('出席的有 Orvin Tsang、Kelvin J R Poon 和 YT Lau。')).toEqual([
    'Orvin Tsang',
    'Kelvin J R Poon',
    'YT Lau',
  ]);
  expect(named('Léonie de Bruin 在大学任教，Aukje van Houten 也是。')).toEqual(['Léonie de Bruin', 'Aukje van Houten']);
  expect(named('他们乘车去 Rio de Janeiro 和 Mong Kok，用的是 AI Lab 和 Orvin Motors 的产品。')).toEqual([]);
});

test('a given name in Latin letters stands for the one full name that begins with it, unless it is a place too', () => {
  expect(named('摄影师 Stefan Irvine 住在香港。', '修读摄影的 Stefan 说，他喜欢唐楼。')).toEqual([
    'Stefan Irvine',
    'Stefan',
  ]);
  expect(named('摄影师 Stefan Irvine 与 Stefan Holm 同住。', '修读摄影的 Stefan 喜欢唐楼。')).toEqual([
    'Stefan Irvine',
    'Stefan Holm',
  ]);
  expect(named('歌手 Austin Mahone 到场。', '他飞往 Austin 演出。')).toEqual(['Austin Mahone']);
});

test('an English form that also stands by itself is the same person', () => {
  const found = extract(
    '主编库珀曼（Daniel Cooperman）辞职。',
    '美联社称 Daniel Cooperman 没有回应，Daniel 已经离开。',
  );
  expect(found.people.map(({ nameEn }) => nameEn)).toEqual(['Daniel Cooperman']);
  expect(found.mentions).toHaveLength(3);
  expect(extract('斯诺登在莫斯科。', '英文报道写作 Edward Snowden。').people).toHaveLength(1);
});

test('who a line names as its reporters is a credit and no subject of the text', () => {
  const people = (text: string) => extract(text).people.map(({ name, credit }) => [name, credit]);
  expect(people('（中央社記者葉素蘭台北15日電）港口今天重開。')).toEqual([['葉素蘭', true]]);
  expect(people('本台记者陈润峰 香港报道')).toEqual([['陈润峰', true]]);
  expect(people('记者陈润峰因报道疫情被判刑。')).toEqual([['陈润峰', false]]);
});

test('a colour behind a given name is a family name', () => {
  expect(extract('发言人达纳·怀特(Dana White)曾为此道歉。').people[0]?.nameEn).toBe('Dana White');
  expect(extract('达纳·怀特(House White)曾为此道歉。').people[0]?.nameEn).toBe(null);
});

test('three characters that stand again and again in other company are a name, though nothing beside them says so', () => {
  const paragraphs = [
    '许多人是因宋山木知道它的。',
    '法庭上的细节是：宋山木犟了很久。',
    '看到这些，又想起宋山木那副嘴脸。',
    '一见宋山木她就哭。',
  ];
  expect(named(...paragraphs)).toEqual(['宋山木']);
  expect(named(...paragraphs.slice(1))).toEqual([]);
  expect(named(...paragraphs.map((text) => text.replace('宋山木', '宋律师')))).toEqual([]);
  expect(
    extract('局长苏佩忠到场。', '怎么临到苏局长头上？', '苏局长不认。', '无法无天的苏局长呀。', '难怪，苏局长！')
      .people,
  ).toHaveLength(1);
});

test('people nearly every reader knows need no cue, and words that hold their characters are not they', () => {
  expect(named('人们又谈起夏俊峰，也谈起聂树斌。')).toEqual(['夏俊峰', '聂树斌']);
  expect(named('他住在王丹凤的家里。')).toEqual([]);
});

test('a family name with an office stands for its bearer behind an ordinary word, not inside a longer name', () => {
  expect(named('姚启明律师到庭。', '请问姚律师如何看待？')).toEqual(['姚启明', '姚律师']);
  expect(named('姚启明律师到庭。', '会上见到王小姚律师。')).not.toContain('姚律师');
  expect(named('语文教师雷小雨被停职。', '雷老师没有说话。')).toEqual(['雷小雨', '雷老师']);
});

test('a given name in a list of references is a part of the name before it', () => {
  expect(named('作家 Kurt Halvorsen 到场。', '见 Lewin, Kurt (1947) 的文章。')).toEqual(['Kurt Halvorsen']);
});

test('a village named after a family is no person', () => {
  expect(named('他从梁家河走出来，说到梁家河就高兴，梁家河的人也在。', '梁家河在陕北。')).toEqual([]);
  expect(named('他提到梁家慧就高兴，梁家慧的人也在。', '梁家慧在陕北。')).toEqual(['梁家慧']);
});

test('于 and 付 begin names, and neither begins one where it is a preposition or a verb', () => {
  expect(named('渔业研究员于树江表示，今年没有鱼。')).toEqual(['于树江']);
  expect(named('“今年没有鱼。”付志强说。')).toEqual(['付志强']);
  expect(named('由于明年没有鱼，渔民痴迷于新港，一切都要付清，付出了很多。')).toEqual([]);
});

test('an everyday character within a foreign name does not end it', () => {
  expect(named('作家拉塞尔·雅各比的书。')).toEqual(['拉塞尔·雅各比']);
  expect(named('总统米哈伊尔·雷特普各方面都满意。')).toEqual(['米哈伊尔·雷特普']);
});

test('a town whose name begins as somebody’s does is nobody', () => {
  expect(named('作家亚当·贝尔说，贝尔格莱德是一座老城。')).toEqual(['亚当·贝尔']);
});

test('a foreign name ends before a word that begins like more of it', () => {
  for (const word of ['向本台', '拜访', '来华', '南下', '尤其', '克服', '丹麦'])
    expect(named(`国防部长奥列格·温特曼${word}的事情，他没有说。`)[0]).toBe('奥列格·温特曼');
});

test('the English form closes a dotted name, whatever characters it is written with', () => {
  expect(named('老板马丁·斯夸雷斯 (Martin Squares) 到场。')).toEqual(['马丁·斯夸雷斯']);
  expect(named('律师大卫·包恒 (David Bauham) 到场。')).toEqual(['大卫·包恒']);
  expect(named('律师大卫·凿恒到场。')).toEqual([]);
});

test('a long English form in parentheses is no second naming', () => {
  expect(named('总裁洛尼亚克 (Alexandre de Loniac) 说，没有鱼。')).toEqual(['洛尼亚克']);
});

test('somebody who speaks to somebody is named though nothing else shows it', () => {
  expect(named('鱼没有了。邱志堂向记者表示，船还在。')).toEqual(['邱志堂']);
});

test('Latin names: a common word behind a given name with a cue, the names of Myanmar, one word with a form of address', () => {
  expect(named('前特工 Mike German 表示，没有鱼。')).toEqual(['Mike German']);
  expect(named('他住在 Mike Street 附近。')).toEqual([]);
  expect(named('27 岁的 Ye Min Htun 因受伤入院。')).toEqual(['Ye Min Htun']);
  expect(named('他们想要 Win Win 的结果。')).toEqual([]);
  expect(named('监听了 Abdelhaq 先生的电话。')).toEqual(['Abdelhaq']);
  expect(named('监听了 Abdelhaq 的电话。')).toEqual([]);
});

test('half of a double name is nobody, unless everybody knows whom it means', () => {
  expect(named('作家卢卡斯·哈里曼到场。', '这是哈里曼-布里肯律师事务所。')).toEqual(['卢卡斯·哈里曼']);
  expect(named('奥巴马-拜登政府没有鱼。')).toEqual(['奥巴马', '拜登']);
  expect(named('特朗普-哈里曼法案没有通过。')).toEqual(['特朗普']);
});

test('behind a weak office a name ends where an ordinary word begins', () => {
  expect(named('制片经理徐立铭找到了港口。')).toEqual(['徐立铭']);
  expect(named('朋友汤川遥菜到了港口。')).not.toContain('汤川遥');
});

test('an English form that names a body makes nobody of its dotted name', () => {
  expect(named('加州韦斯特曼·库珀学院（Westerman Cooper College）的教授邱志远说，港口下周重开。')).toEqual(['邱志远']);
  expect(named('加州的韦斯特曼·库珀（Westerman Cooper）说，港口下周重开。')).toEqual(['韦斯特曼·库珀']);
});

test('a periodical and a bureau under its short name are nobody', () => {
  expect(named('邱志远部长为 Harbour Affairs 杂志撰文称，港口下周重开。')).toEqual(['邱志远']);
  expect(named('有传言指金管局准备限制提款，金管局强调绝无此事。')).toEqual([]);
});

test('two countries before an office, words for people of a kind, and what is listed on an exchange are nobody', () => {
  expect(named('韩中外长通了电话。')).toEqual([]);
  expect(named('温和派（Moderate Party）没有表态，金融家（John Pierce）也没有。')).toEqual([]);
  expect(named('东方金钰（600086.SH）停牌。东方金钰（600086.SH）复牌。')).toEqual([]);
});

test('what looks like a name is none where a word runs into it or out of it', () => {
  expect(named('面对危机，官员如何选择？如何选择说明了什么？')).toEqual([]);
  expect(named('前任党委书记白玛口中的村子。')).not.toContain('白玛口');
  expect(named('前总理邱志远到访。')).toEqual(['邱志远']);
});

test('a dotted name of one sound goes on up to its English form; where its end is unknown it is left out', () => {
  expect(named('作家德尼·博特地（Denis Boteddy）到场。')).toEqual(['德尼·博特地']);
  expect(named('作者艾尔肯·阿力普提肯写了一本书。')).toEqual([]);
});

test('El Paso and its like are places', () => {
  expect(named('记者在埃尔帕索（El Paso）采访。')).toEqual([]);
});

test('an Arabic article belongs to a Latin name; a report’s title behind the word is none', () => {
  expect(named('外长 Mohammed Jassem al-Ali 说会议推迟。')).toEqual(['Mohammed Jassem al-Ali']);
  expect(named('报告 Arrested Developments 中写道，村庄没有水。')).toEqual([]);
});

test('a gallery or a law that bears a Latin name is no person', () => {
  const found = extract('画家 Marianne Holm 到场。Marianne Holm 画廊关门。');
  expect(found.mentions.map(({ text, start }) => [text, start])).toEqual([['Marianne Holm', 3]]);
});

test('a hamlet is no person, and in marks alone a thing is called so too', () => {
  expect(named('镇上的梁庄很大，梁庄的人多，梁庄在河边。')).toEqual([]);
  expect(named('他服用「易瑞沙」，「易瑞沙」很贵，有人送来「易瑞沙」。')).toEqual([]);
});

test('a note on how a name is written may stand before its English form', () => {
  const found = extract('教授王怡宁（音）（Wang Yining）在会上发言。');
  expect(found.people.map(({ name, nameEn }) => [name, nameEn])).toEqual([['王怡宁', 'Wang Yining']]);
});

test('what somebody is called besides is the same person', () => {
  const found = extract('律师薄海宁（本名罗旷逸）到场。罗旷逸离开。');
  expect(found.people.map(({ name }) => name)).toEqual(['薄海宁']);
  expect(found.mentions).toHaveLength(3);
});

test('two widely known people side by side are two, and a name goes on in no other name', () => {
  expect(named('默克尔普京再次通话。')).toEqual(['默克尔', '普京']);
  expect(named('默克尔森的工厂关门。')).toEqual([]);
});

test('who is named only where a channel promotes itself or a ware is no subject of the text', () => {
  expect(
    named('訂閱羅文遠頻道，每天免費收看：https://example.org/a歡迎各位透過PayPal支持：https://example.org/b'),
  ).toEqual([]);
  const rule = '－'.repeat(12);
  expect(named(`${rule}葡萄酒大师Jasper Holm说这款最好，推荐给大家，欢迎微信选购。${rule}外长邱志远到访。`)).toEqual([
    '邱志远',
  ]);
  expect(named('罗文远关注此事，全文见 https://example.org/c 。罗文远说，会议推迟。')).toEqual(['罗文远']);
});

test('what explains a name in marks, and the end of one, is nobody', () => {
  expect(named('市长开展了「米兰不停步」(Milan Doesn’t Stop) 运动。')).toEqual([]);
  expect(named('有人投资「茶颜悦色」，也有人喜欢「茶颜悦色」。')).toEqual([]);
  expect(named('约翰·伯奇协会没有回应。')).toEqual([]);
});

test('a short known name is another one’s beginning where the next character would lead on to nothing', () => {
  expect(named('父亲陈云如，是新竹的商人。')).not.toContain('陈云');
  expect(named('陈云如实回答。')).toEqual(['陈云']);
});

test('a programme under somebody’s name is not he', () => {
  expect(named('今晚的罗文远频道请收看，老地方，罗文远频道。')).toEqual([]);
});

test('a single name behind a mark ends where the dictionary sees a word begin', () => {
  expect(named('上午很热闹：袁思聪投资茶店，大家排队。')).toEqual(['袁思聪']);
  expect(named('上午很热闹：高思想境界的人很多。')).toEqual([]);
});

test('a firm called by two characters, and a word behind an office, are nobody', () => {
  expect(named('山东魏桥创业集团在南方投资，魏桥集团没有回应，魏桥，魏桥。')).toEqual([]);
  expect(named('两位研究员揭穿了此事，新任常委揭晓。')).toEqual([]);
});

test('a dotted name ends before 因', () => {
  expect(named('评论版主编维克托·埃尔森因该文辞职。')).toEqual(['维克托·埃尔森']);
});

test('a middle name makes nobody else', () => {
  const found = extract('议员保罗·沃尔夫斯到场。保罗·邓迪斯·沃尔夫斯早退，沃尔夫斯没有解释。');
  expect(found.people.filter(({ credit }) => !credit)).toHaveLength(1);
  expect(extract('议员保罗·沃尔夫斯与彼得·邓迪斯·沃尔夫斯到场。').people).toHaveLength(2);
});

test('a name of three parts and its last two are one person', () => {
  const people = (text: string) => extract(text).people.map(({ name }) => name);
  expect(people('议员保罗·邓迪斯·沃尔夫斯到场。邓迪斯·沃尔夫斯早退。')).toEqual(['保罗·邓迪斯·沃尔夫斯']);
  expect(people('律师 Paul Van Sathi 到场，Van Sathi 早退。')).toEqual(['Paul Van Sathi']);
  expect(people('议员保罗·邓迪斯·沃尔夫斯和彼得·沃尔夫斯到场。')).toHaveLength(2);
});

test('whose picture it is says nothing of whom the text is about', () => {
  expect(named('总理邱志远到访（图源：罗海宁）')).toEqual(['邱志远']);
});

test('an everyday word that begins like a name speaks for nobody', () => {
  expect(named('白话说，事情不难。高声说，出去。')).toEqual([]);
  expect(named('田波说，事情不难。')).toEqual(['田波']);
});

test('behind an office a short known name may be the beginning of another, elsewhere it is itself', () => {
  expect(named('元末诗人朱德润在家。')).not.toContain('朱德');
  expect(named('朱德一听就走了。')).toEqual(['朱德']);
});

test('a foreign name ends before 曾', () => {
  expect(named('老板维克托·埃尔森曾表示，到年底会好。')).toEqual(['维克托·埃尔森']);
});

test('a quarter, a town and a paper in marks that bear a name are nobody', () => {
  expect(named('他们被赶出贝蒂·贾拉街区。')).toEqual([]);
  expect(named('卢德市很大，卢德市的人多，卢德市在河边。')).toEqual([]);
  expect(named('他在“Tom Dispatch”网站上写文章。')).toEqual([]);
});

test('a dotted name does not begin in the middle of the word before it', () => {
  expect(named('他的好友、公共知识分子诺姆·埃尔森到场。')).toEqual(['诺姆·埃尔森']);
});

test('initials with full stops belong to the name that follows them', () => {
  expect(named('英国小说家J.K.威尔莫在会上朗读。诗人W.H.艾登说，天冷了。')).toEqual(['J.K.威尔莫', 'W.H.艾登']);
  expect(named('公司G.E.高管们没有出席。')).toEqual([]);
});

test('a Slavic ending belongs to the name, a little word behind a name does not', () => {
  expect(named('俄罗斯驻韩国大使格里诺维也夫，抗议此事。')).toEqual(['格里诺维也夫']);
  expect(named('前副总统德拉姆及儿子到场，律师鲁迪·巴塞利尼曾前往当地。')).toEqual(['德拉姆', '鲁迪·巴塞利尼']);
});

test('a known given name is whole as the last part too', () => {
  expect(named('国王埃里克·亚历山大发表演说，奥莉加·亚历山德罗夫娜·萨维茨卡娅致谢。')).toEqual([
    '埃里克·亚历山大',
    '奥莉加·亚历山德罗夫娜·萨维茨卡娅',
  ]);
});

test('a Latin name with accents is found again without its given name', () => {
  expect(named('教授马思成（Magnus Sjöström）到场。据教授 Sjöström 称，无人受伤。')).toEqual(['马思成', 'Sjöström']);
});

test('seldom met family names count behind an office', () => {
  expect(named('法学院教授劳启明在会上发言，总台台长慎海川也到了。')).toEqual(['劳启明', '慎海川']);
});

test('what names a province, a capital or a firm is nobody', () => {
  expect(named('在北部胡胡林省，项目停工。他们谈到胡胡林的项目，也谈到对胡胡林项目的担忧。')).toEqual([]);
  expect(named('位于首府艾德琳（Aidelin）郊区的营地。')).toEqual([]);
  expect(named('与大型工业集团马恒泰（Maheng）合资。')).toEqual([]);
});

test('what stands alone between two names of a list is a third one', () => {
  expect(named('主官是贾永林，卢展功，宋启明。立委苏巧娟、张廖启坚、林昶彦都到了。')).toEqual([
    '贾永林',
    '卢展功',
    '宋启明',
    '苏巧娟',
    '张廖启坚',
    '林昶彦',
  ]);
  expect(named('立委苏巧娟、马上、林昶彦都到了。')).toEqual(['苏巧娟', '林昶彦']);
});

test('rows of Latin names behind a word for people are people', () => {
  expect(named('这次被捕的记者是Abeba Wolde、Tadesse Girma（又名Bula）和 Hirut Bekele，另有一人在逃。')).toEqual([
    'Abeba Wolde',
    'Tadesse Girma',
    'Hirut Bekele',
  ]);
  expect(named('门店有Abeba Wolde、Tadesse Girma和 Hirut Bekele，另有一家待开。')).toEqual([]);
});

test('members of the house of Japan are named without family name and title', () => {
  const text = '日本的和仁天皇与皇后里子到场，次子秋仁亲王和孙女美代子公主同行。和仁随后致辞。';
  expect(named(text)).toEqual(['和仁', '里子', '秋仁', '美代子']);
  expect(named('日本王子公主都来了，皇后妻子般的角色。')).toEqual([]);
});

test('one English word proves a name written by sound behind who it is, but no animal', () => {
  expect(named('难民营的女孩梅丽莎拉（Melisara）与邻居莎塔琳（Sataline）。')).toEqual(['梅丽莎拉', '莎塔琳']);
  expect(named('一只名叫莱卡娜（Laikana）的流浪狗。')).toEqual([]);
});

test('the office of a body is a cue where the word alone is none', () => {
  expect(named('国务院顾问时启弘称，外交部第一次官金烘哲6月到访。')).toEqual(['时启弘', '金烘哲']);
  expect(named('收到文化部司长曾金满来讯，他曾打压异己。书记曾问我，怎么办。')).toEqual(['曾金满']);
});

test('an office behind proves a name that begins where words end', () => {
  expect(named('来讯表示李永得部长下了特别指示。')).toEqual(['李永得']);
  expect(named('曾任吕梁市副市长。欧委会主席到访。')).toEqual([]);
});

test('right behind an office a dot is enough', () => {
  expect(named('邀请董事长、经理马耀·谷木等同事讨论。')).toEqual(['马耀·谷木']);
  expect(named('黄冈·随州·荆州·天门·恩施·黄石')).toEqual([]);
});

test('an ordinary word between an office and a verb of speech is a name where it ends like one', () => {
  expect(named('商务部发言人高峰重申了立场。')).toEqual(['高峰']);
  expect(named('商务部发言人高度评价此事。')).toEqual([]);
});

test('somebody told of at a body and heard is named without a dot', () => {
  expect(named('西海大学的马克林奇说：“天冷了。”研究所的 Ivo Hasekem 怀疑此事。')).toEqual(['马克林奇', 'Ivo Hasekem']);
});

test('the wife of somebody widely known is named behind the word', () => {
  expect(named('李克强夫人程虹神情平静。')).toEqual(['李克强', '程虹']);
});

test('characters that hardly make anything but names need no mark or office where words stand around them', () => {
  expect(named('广西医科大学胡艳玲课题组发现了它。插画师徐世贤笔下的海。')).toEqual(['胡艳玲', '徐世贤']);
  expect(named('订阅胡艳玲频道观看。')).toEqual([]);
});

test('a family name and one such character behind a mark are a name, where the end shows', () => {
  expect(named('书里有《远山》、郑钧的《近水》。孙恒和他的伙伴们办了展览。')).toEqual(['郑钧', '孙恒']);
  expect(named('姜桂之性，愈老弥坚。艾瑞研究认为，需求增加。')).toEqual([]);
});

test('an office right before the name and two English words behind it close a name in any characters', () => {
  expect(named('收受商人貌温（Maung Vek）的钱。风景画家透维（J. Turnwell）的海。')).toEqual(['貌温', '透维']);
  expect(named('公主邮轮（Princess Cruisers）停航。一位26岁学生，他们（Wild Ones）到场。')).toEqual([]);
});

test('a word for people without an office is enough for strong sounds', () => {
  expect(named('难民博伊拉与邻人同行，一处叫做帕鲁玛的沙洲在远处。').includes('帕鲁玛')).toBe(false);
  expect(named('难民莫伊拉与邻人同行。')).toEqual(['莫伊拉']);
});

test('one sound before a dot that other characters run into is the end of a name, and nobody', () => {
  expect(named('1963年，沃依采姆·哈文斯拍摄了这部影片。')).toEqual([]);
  expect(named('这部影片由让·哈文斯拍摄，观众见到丹·哈文斯。')).toEqual(['让·哈文斯', '丹·哈文斯']);
});

test('a family name that is an everyday character begins a name which stands again and again', () => {
  const name = '申素珍';
  const found = named(`${name}今年五十岁。见过${name}的人都记得她。村里都说${name}热心。这个夏天，邻居又请${name}。`);
  expect(new Set(found)).toEqual(new Set([name]));
  expect(named('农商行今年放贷。见过农商行的人都记得。村里都说农商行好。邻居又找农商行。')).toEqual([]);
});

test('a name of no known make before its English form begins behind the little word that opens it', () => {
  expect(named('渔港之父的卑弗列汶 (William Beverick) 到了。')).toEqual(['卑弗列汶']);
  expect(named('分别由基斯度 (Billy Crystan) 配音。')).toEqual(['基斯度']);
  expect(named('现年 28 岁的阿赞 (Juyan Azhan) 到了。')).toEqual(['阿赞']);
  expect(named('后来是他的妻子 (Mary Crystan) 接手。')).toEqual([]);
  expect(named('渔港以金顿 (John Kingdan) 为例。')).toEqual(['金顿']);
});

test('a name ends before somebody is moved to another office', () => {
  expect(named('海州副省长、公安厅长罗建调任河州副省长，海州副省长罗建中调任河州市长。')).toEqual(['罗建', '罗建中']);
});

test('a forum and a memorial institute are nobody', () => {
  expect(named('萨西森国防论坛开幕。萨西森纪念研究所说，数据可靠。')).toEqual([]);
});

test('a note that says where or what somebody is does not give his name again', () => {
  expect(named('众议员 Ken Sathison（海河州）发推文说，不行。')).toEqual(['Ken Sathison']);
  expect(named('众议员 Ken Sathison（瑞典作家）发推文说，不行。')).toEqual(['Ken Sathison']);
  expect(named('众议员 Ken Sathison（萨西森）发推文说，不行。')).not.toContain('Ken Sathison');
});
