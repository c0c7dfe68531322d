import { expect, test } from 'vitest';
import { named } from './support.ts';

test('the title of a work right behind a name shows who made it', () => {
  expect(named('周予庵《近水》，还有陆士梁的小说《远山》。')).toEqual(['周予庵', '陆士梁']);
  expect(named('于时远在《晚钟报》发表文章，书里写到，张冰在《远山》中。')).toEqual(['于时远', '张冰']);
  expect(named('莫高窟《鹿王》壁画，此文罔顾《远山法》。贺年歌曲《远山》。')).toEqual([]);
});

test('who translates, directs or plays is named right before the verb', () => {
  expect(named('《远山》，郭劼远译，河岸出版社。由吕班执导。')).toEqual(['郭劼远', '吕班']);
  expect(named('恐怕连电影编剧都编不出来。转引自傅远选编的集子，通知单则写着：关门。田海等出演。')).toEqual([]);
});

test('who is party to a case or stands for a group is named before it', () => {
  expect(named('他代理过黎元沅案。夏永庚等摄影师到场，马兆沅团队没有来。')).toEqual(['黎元沅', '夏永庚', '马兆沅']);
  expect(named('也曾重审案件。施公司团队解散，马湖市团队也是。')).toEqual([]);
});
