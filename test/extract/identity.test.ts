import { expect, test } from 'vitest';
import { isKnown, mostArticles } from '../../src/extract/evidence.ts';
import { type KeyFacts, linkKeys } from '../../src/extract/identity.ts';
import { parseOperatorLinks } from '../../src/ingest/operator-links.ts';
import { extract } from './support.ts';

const fact = (key: string, articles = 1, rest: Partial<KeyFacts> = {}): KeyFacts => ({
  key,
  articles,
  en: null,
  offices: [],
  ...rest,
});

test('the same English form links transliterations that look different', () => {
  const links = linkKeys([
    fact('汉娜·洛夫格伦', 5, { en: 'Hanna Lofgren' }),
    fact('罕娜·罗格林', 1, { en: 'Hanna Lofgren' }),
  ]);
  expect(links.get('罕娜·罗格林')).toEqual({ person: '汉娜·洛夫格伦', reason: 'english', detail: 'hanna lofgren' });
});

test('forms that only look alike stay apart', () => {
  const links = linkKeys([fact('汉娜·洛夫格伦', 5), fact('汉娜·洛夫格林', 1)]);
  expect(links.get('汉娜·洛夫格林')?.person).toBe('汉娜·洛夫格林');
});

test('pinyin is shared by many: it links no names in the Chinese order', () => {
  const links = linkKeys([fact('邱志远', 5, { en: 'Qiu Zhiyuan' }), fact('丘志源', 1, { en: 'Qiu Zhiyuan' })]);
  expect(links.get('丘志源')?.person).toBe('丘志源');
});

test('a bare name goes to its dominant full form, from seventy per cent on', () => {
  const most = linkKeys([fact('洛夫格伦', 9), fact('汉娜·洛夫格伦', 7), fact('佩尔·洛夫格伦', 3)]);
  expect(most.get('洛夫格伦')).toEqual({ person: '汉娜·洛夫格伦', reason: 'bare', detail: '7/10' });
  const half = linkKeys([fact('洛夫格伦', 9), fact('汉娜·洛夫格伦', 6), fact('佩尔·洛夫格伦', 4)]);
  expect(half.get('洛夫格伦')?.person).toBe('洛夫格伦');
});

test('offices that disagree keep a bare name apart', () => {
  const facts = (office: string) => [
    fact('洛夫格伦', 9, { offices: [office] }),
    fact('汉娜·洛夫格伦', 7, { offices: ['瑞典外长'] }),
  ];
  expect(linkKeys(facts('前外长')).get('洛夫格伦')?.person).toBe('汉娜·洛夫格伦');
  expect(linkKeys(facts('足球教练')).get('洛夫格伦')?.person).toBe('洛夫格伦');
});

test('a family name borne by several people of note is nobody’s by frequency', () => {
  expect(linkKeys([fact('威尔逊', 9), fact('伍德罗·威尔逊', 7)]).get('威尔逊')?.person).toBe('威尔逊');
});

test('the operator can undo a link and make one', () => {
  const facts = [fact('洛夫格伦', 9), fact('汉娜·洛夫格伦', 7), fact('洛大嘴', 1)];
  const apart = linkKeys(facts, { together: [], apart: [['洛夫格伦', '汉娜·洛夫格伦']] });
  expect(apart.get('洛夫格伦')?.person).toBe('洛夫格伦');
  const together = linkKeys(facts, { together: [['洛大嘴', '汉娜·洛夫格伦']], apart: [] });
  expect(together.get('洛大嘴')).toMatchObject({ person: '汉娜·洛夫格伦', reason: 'operator' });
});

test('the shorter a name, the more articles must prove it before it is looked for everywhere', () => {
  const support = (form: string, articles: number, strong = articles, certain = 0) => ({
    form,
    articles,
    strong,
    certain,
  });
  expect(isKnown(support('汉娜·洛夫格伦', 1, 1, 1))).toBe(true);
  expect(isKnown(support('高志远', 1))).toBe(false);
  expect(isKnown(support('高志远', 2))).toBe(true);
  expect(isKnown(support('邱志', 2))).toBe(false);
  expect(isKnown(support('邱志', 4))).toBe(true);
});

test('characters that stand mostly for something else are no name, whatever proves them', () => {
  expect(mostArticles({ form: '简单地', articles: 4, strong: 4, certain: 0 })).toBe(40);
  expect(mostArticles({ form: '简单', articles: 4, strong: 4, certain: 0 })).toBe(20);
  expect(mostArticles({ form: '汉娜·洛夫格伦', articles: 1, strong: 1, certain: 1 })).toBe(null);
});

test('the operator’s file holds one line a link, with comments', () => {
  expect(
    parseOperatorLinks(
      '# 说明\n川大爺 = 唐纳德‧特朗普\n拜登 ≠ 亨特·拜登 # 不是\n洛夫格伦 != 佩尔·洛夫格伦\n没有意义的一行\n',
    ),
  ).toEqual({
    together: [['川大爷', '唐纳德·特朗普']],
    apart: [
      ['拜登', '亨特·拜登'],
      ['洛夫格伦', '佩尔·洛夫格伦'],
    ],
  });
});

test('a widely known person’s English form behind somebody else’s name links nobody', () => {
  const links = linkKeys([
    fact('亚当·希弗曼', 3, { en: 'Nancy Pelosi' }),
    fact('南茜·裴洛希', 1, { en: 'Nancy Pelosi' }),
  ]);
  expect(links.get('亚当·希弗曼')?.person).toBe('亚当·希弗曼');
  expect(links.get('南茜·裴洛希')?.person).toBe('南希·佩洛西');
});

test('a short bare name is left alone where a single article bears the full form', () => {
  expect(linkKeys([fact('明斯特', 3), fact('文森·明斯特', 1)]).get('明斯特')?.person).toBe('明斯特');
  expect(linkKeys([fact('明斯特', 3), fact('文森·明斯特', 2)]).get('明斯特')?.person).toBe('文森·明斯特');
  expect(linkKeys([fact('洛夫格伦', 3), fact('汉娜·洛夫格伦', 1)]).get('洛夫格伦')?.person).toBe('汉娜·洛夫格伦');
});

test('an English form links with and without its accents', () => {
  const links = linkKeys([
    fact('维克多·霍尔瓦', 5, { en: 'Viktor Horvá' }),
    fact('维克托·霍尔沃', 1, { en: 'Viktor Horva' }),
  ]);
  expect(links.get('维克托·霍尔沃')?.person).toBe('维克多·霍尔瓦');
});

test('a widely known family name with another one’s English form is that other one', () => {
  const keys = (text: string) => new Set(extract(text).mentions.map(({ person }) => person));
  expect(keys('教授默克尔（Thomas Merkel）说，很好。默克尔还说，不错。')).toEqual(new Set(['Thomas Merkel']));
  expect(keys('总理默克尔（Angela Merkel）说，很好。')).toEqual(new Set(['安格拉·默克尔']));
  expect(keys('默克尔（Mrs Merkel）说，很好。')).toEqual(new Set(['安格拉·默克尔']));
});

test('a bare family name is nobody’s where two of the family are named, one of them in Latin letters', () => {
  const keys = (text: string) => extract(text).mentions.map(({ person }) => person);
  const one = '杰布·布什没有参选。后来布什写道，他不想参选。';
  expect(keys(one)).toEqual(['杰布·布什', '杰布·布什']);
  expect(keys(`${one}这封信是 Neil Bush 说起的。`)).toEqual(['杰布·布什', '~布什', 'Neil Bush']);
});

test('a Japanese family name alone, and a given name of two characters, are the one person of the article named in full so', () => {
  const named = (...paragraphs: string[]) => extract(...paragraphs).mentions.map(({ text, person }) => [text, person]);
  expect(named('日本渔业大臣山本康平抵达。', '山本说，谈判很顺利。')).toEqual([
    ['山本康平', '山本康平'],
    ['山本', '山本康平'],
  ]);
  expect(named('渔业大臣山本康平和作家山本百合子出席。', '山本说，谈判很顺利。').map(([text]) => text)).toEqual([
    '山本康平',
    '山本百合子',
  ]);
  expect(named('日本渔业大臣石川康平抵达。', '他访问了石川，见到渔民。')).toEqual([['石川康平', '石川康平']]);
  expect(named('日本渔业大臣山本康平抵达。', '他是大佬山本六月的女婿。')).toEqual([['山本康平', '山本康平']]);
  expect(named('建筑师扎缇·奥洛夫来访。', '人们称赞扎缇，说她改变了港口。')).toEqual([
    ['扎缇·奥洛夫', '扎缇·奥洛夫'],
    ['扎缇', '扎缇·奥洛夫'],
  ]);
});

test('a family name of many is the person whose English form the article prints, and else nobody outside of it', () => {
  const keys = (text: string) => extract(text).mentions.map(({ person }) => person);
  expect(keys('美国防长奥斯汀（Lloyd Austin）到访。奥斯汀没有说话。')).toEqual(['劳埃德·奥斯汀', '劳埃德·奥斯汀']);
  expect(keys('作家奥斯汀（Mara Austin）到访。')).toEqual(['Mara Austin']);
  expect(keys('作家奥斯汀到访。')).toEqual(['~奥斯汀']);
});
