import { expect, test } from 'vitest';
import { readHeaderLine } from '../../src/parse/header-line.ts';

const read = (line: string) => readHeaderLine(line, 'UTC');

test('a header line tells date, source, authors and editor in any order', () => {
  expect(read('2021年06月08日 09:12　来源：山谷晚报　作者：周海')).toEqual({
    url: null,
    date: { at: '2021-06-08T09:12:00.000Z', time: true },
    source: '山谷晚报',
    authors: ['周海'],
    editor: null,
  });
  expect(read('來源：河港日報 | 發布時間：2024/03/12 15:20 | 編輯：陳志文 | 瀏覽：1024')).toMatchObject({
    date: { at: '2024-03-12T15:20:00.000Z', time: true },
    source: '河港日報',
    editor: '陳志文',
  });
  expect(read('記者王小美／河港報導')).toMatchObject({ authors: ['王小美'] });
  expect(read('By Jane Doe and John Roe')).toMatchObject({ authors: ['Jane Doe', 'John Roe'] });
  expect(read('链接：https://www.citydaily.example/tram')).toMatchObject({ url: 'https://www.citydaily.example/tram' });
});

test('counters, switches and helpers in a header line are passed over', () => {
  expect(read('发布/2024年3月12日 15:20 字体大小: 小 中 大')).toMatchObject({
    date: { at: '2024-03-12T15:20:00.000Z', time: true },
  });
  expect(read('2024年3月12日星期二')).toMatchObject({ date: { at: '2024-03-12T00:00:00.000Z', time: false } });
  expect(read('2024-03-12 15:20 来源于 河港新闻网 听报道')).toMatchObject({ source: '河港新闻网' });
  expect(read('河港新闻记者 周小雨 吴明 实习生 李山')).toMatchObject({ authors: ['周小雨', '吴明'] });
  expect(read('責任編輯：何平 | 版面編輯：陳志文')).toMatchObject({ editor: '何平' });
});

test('a sentence is no header line, whatever it holds', () => {
  for (const line of [
    '2021年6月8日，山谷小镇迎来了第一列火车。',
    '作者：这座桥我写了二十年。',
    '来源：据山谷晚报报道，大桥通车。',
    'By Friday the council had voted.',
    '记者王小美在河港报道了罢工。',
    '湖区',
    '记者观察 湖区',
    '2021年6月8日 周海',
    '',
  ])
    expect(read(line), line).toBeNull();
});
