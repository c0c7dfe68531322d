import { expect, test } from 'vitest';
import { NameMatcher } from '../../src/extract/matcher.ts';
import { extractPeople } from '../../src/extract/people.ts';
import { extract, offices } from './support.ts';

const named = (...paragraphs: string[]) => extract(...paragraphs).mentions.map(({ text }) => text);

test('a name in Latin letters that no list knows is shown by what somebody is before it', () => {
  expect(named('渔港的女工 Jasyre Kathirel 和道德黑客 Indo De Cukela 都来了，首席医疗官Merdo Parseyo也来了。')).toEqual(
    ['Jasyre Kathirel', 'Indo De Cukela', 'Merdo Parseyo'],
  );
  expect(named('竞争对手 Kaliro Lanix 和经销商 Suhol Bahwa Autos 都来了，一家名叫 Uburo Lathis 的店关了。')).toEqual(
    [],
  );
});

test('a name in Latin letters is shown by what is said of people alone behind it', () => {
  expect(named('Wengo Honglo 是亚太渔业的评论员。')).toEqual(['Wengo Honglo']);
  expect(named('他提到 Wengo Honglo，他是渔民；也提到 Faneo Lozmano 等人。')).toEqual([
    'Wengo Honglo',
    'Faneo Lozmano',
  ]);
  expect(named('Faneo Lozmano 因在渔港的会议上发言被捕。')).toEqual(['Faneo Lozmano']);
  expect(named('渔港里有 Parko Tauro（前渔业部长）、Jasso Perezo，一名渔民，以及 Kaliro Lathi 的妻子。')).toEqual([
    'Parko Tauro',
    'Jasso Perezo',
    'Kaliro Lathi',
  ]);
  expect(
    named(
      'Kaliro Lanix 是渔业的领导者。Uburo Lathis 是在总统、部长的渔港写成的。Fleuro Michono，都是去年风暴的受害者。',
      '他去了 Burno Sunno，做它的代言人。',
    ),
  ).toEqual([]);
});

test('a note behind a name in Latin letters does not hide it, unless it gives the name in Chinese', () => {
  expect(named('渔业局长 Parko Tauro（ANC）来了。Adam Westerby（有人说他老了）走了。')).toEqual([
    'Parko Tauro',
    'Adam Westerby',
  ]);
  expect(named('Adam Westerby（韦斯特比）走了。Parko Lanix（渔业软件）坏了。')).toEqual([]);
});

test('how he is watched is no part of what somebody is', () => {
  expect(offices('渔业局一直全面地监视说唱歌手 Jamalo Knoxer。')).toEqual({ 'Jamalo Knoxer': ['说唱歌手'] });
});

test('initials and an English title stand before a name in Latin letters', () => {
  expect(named('心理学家 BF Sathison 来了，Justice Adam Lathison 没有来。')).toEqual(['BF Sathison', 'Adam Lathison']);
  expect(named('渔业局用了 BF Sathison。总裁 AI Lathison 来了。')).toEqual([]);
});

test('a first part of one letter belongs to a name in Latin letters behind what somebody is', () => {
  expect(named('渔港里来了诗人 K Zawo Winlo。')).toEqual(['K Zawo Winlo']);
});

test('what somebody is may lead on to the name, and what is said of the dead, of writers and with a title is said of people', () => {
  expect(named('这家店的创始人是 Mordur Ingolfo。青年名为Harus Zibero。「渔业法官」 Sadeqo Khalko 来了。')).toEqual([
    'Mordur Ingolfo',
    'Harus Zibero',
    'Sadeqo Khalko',
  ]);
  expect(
    named('她自Ahmado Arbero死亡以来没有出海。Edwin Black 在《渔港》一书中写过水位。Yuvo Noa Haro 教授来了。'),
  ).toEqual(['Ahmado Arbero', 'Edwin Black', 'Yuvo Noa Haro']);
  expect(named('渔港里有 Mojo Shabo 和 Abdo Soro 两位有名的诗人。另一位Daw Pyoneo也来了。')).toEqual([
    'Abdo Soro',
    'Daw Pyoneo',
  ]);
  expect(named('他在 Sanlo Lathi 出生，于 Palo Lathi 毕业。')).toEqual([]);
});

test('a Chinese name with a hyphen is one in either order, and its family name stands for it', () => {
  expect(named('渔港里有 Yu-Jie Chen 和 Tsai Chun-xia。Tsai 没有说话。')).toEqual([
    'Yu-Jie Chen',
    'Tsai Chun-xia',
    'Tsai',
  ]);
  expect(named('渔港里有 Chen Wi-Fi 和 Sun Micro-systems。')).toEqual([]);
});

test('a name in Latin letters that other articles prove is not named again where it is given in Chinese behind it', () => {
  const parts = { title: '', author: null, editor: null, translator: null, image: null, captions: [] };
  const known = { matcher: new NameMatcher(['Parko Tauro']) };
  const found = (paragraph: string) =>
    extractPeople({ ...parts, paragraphs: [paragraph] }, known).mentions.map(({ text }) => text);
  expect(found('渔港里有Parko Tauro。')).toEqual(['Parko Tauro']);
  expect(found('渔港里有Parko Tauro（陶若）。')).toEqual([]);
});
