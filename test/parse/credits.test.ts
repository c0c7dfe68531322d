import { expect, test } from 'vitest';
import { datelineReporters, readCreditLine } from '../../src/parse/credit-line.ts';
import { containerA, containerC, LONG, readText } from './support.ts';

const MATTERS = 'https://matters.news/@x/bridge-bafy1';
const RFA = 'https://www.rfa.org/mandarin/Xinwen/6-10282023125450.html';
const YANJING = 'https://www.allnow.com/post/1';

test('a line of credits is read label by label', () => {
  expect(readCreditLine('文/林小山 编辑/陈大水')).toEqual({ authors: ['林小山'], editor: '陈大水', translator: null });
  expect(readCreditLine('（作者：林小山、周一；译者：王五）')).toEqual({
    authors: ['林小山', '周一'],
    editor: null,
    translator: '王五',
  });
  expect(readCreditLine('采写丨保罗·马丁（桥梁学院教授）')).toEqual({
    authors: ['保罗·马丁'],
    editor: null,
    translator: null,
  });
});

test('prose that begins like a credit is prose', () => {
  for (const line of [
    '记者：您什么时候开始修桥？',
    '作者：这座桥我写了二十年，每一章都改过。',
    '文章说桥通了。',
    '编辑部的故事',
    '记者说：桥通了',
    '作者：',
    '作者：https://a.example',
  ])
    expect(readCreditLine(line), line).toBeNull();
});

test('the author of a reviewed book is not the author of the review', () => {
  for (const body of [
    `<p>作者：爱德温・艾勃特<br>译者：赖以威<br>出版社：木马文化</p>${LONG}`,
    `<p>作者：爱德温・艾勃特</p><p>译者：赖以威</p><p>出版社：木马文化</p>${LONG}`,
    `<p>作者：爱德温・艾勃特</p>${LONG}`,
  ]) {
    const article = readText(containerC({ url: MATTERS, body }, { author: '河边的人' }));
    expect(article).toMatchObject({ author: '河边的人', translator: null });
    expect(article.paragraphs[0]).toContain('作者：爱德温');
  }
});

test('an outlet that names the author in its first lines is believed', () => {
  const body = `<p>作者丨保罗·马丁（桥梁学院教授）</p><p>翻译丨王五</p>${LONG}`;
  const article = readText(containerC({ url: YANJING, body }, { author: '值班编辑甲' }));
  expect(article).toMatchObject({ author: '保罗·马丁', translator: '王五' });
  expect(article.paragraphs).toHaveLength(1);
});

test('RFA’s editorial line gives reporter and editor, in all its forms', () => {
  const read = (line: string) => {
    const { author, editor, paragraphs } = readText(containerA({ url: RFA, body: `${LONG}${line}` }));
    return [author, editor, paragraphs.length];
  };
  expect(read('<p>自由亚洲电台记者高小山 北京报道    责编：何大水   网编：瑞瑞</p>')).toEqual(['高小山', '何大水', 1]);
  expect(read('<p>自由亚洲电台特约记者高小山报道  责编：何大水  网编：瑞瑞</p>')).toEqual(['高小山', '何大水', 1]);
  expect(read('<p>记者高小山 责编 何大水</p>')).toEqual(['高小山', '何大水', 1]);
  expect(read('<p>自由亚洲电台记者高小山华盛顿报道 编辑：何大水</p>')).toEqual(['高小山', '何大水', 1]);
  expect(read('<p>责编：何大水</p>')).toEqual([null, '何大水', 1]);
  expect(read('<p>桥头无人。<br/>记者：高小山   责编：何大水   网编：瑞瑞</p>')).toEqual(['高小山', '何大水', 2]);
});

test('a name that runs into an unknown place is left out', () => {
  const { author, editor } = readText(
    containerA({ url: RFA, body: `${LONG}<p>自由亚洲电台记者高小山无名镇报道 责编：何大水</p>` }),
  );
  expect([author, editor]).toEqual([null, '何大水']);
});

test('DW’s author loses the role behind the name, and NYT’s capitals become a name', () => {
  const dw = 'https://www.dw.com/zh/x/a-55240009';
  expect(
    readText(containerA({ url: dw, body: `<div><i>张小慈 （综合报道）<br>2020-10-13T06:08:01.314Z</i></div>${LONG}` }))
      .author,
  ).toBe('张小慈');
  const nyt = 'https://cn.nytimes.com/china/20201013/bridge/';
  const head = '<div><i>JANE MCRIVER,JANE MCRIVER,BO LAKE<br>2020-10-13 09:46:43</i></div>';
  expect(readText(containerA({ url: nyt, body: `${head}${LONG}` })).author).toBe('Jane McRiver、Bo Lake');
  expect(
    readText(containerA({ url: nyt, body: `${head}${LONG}<p>Jane McRiver是记者。<br/>翻译：王五</p>` })).author,
  ).toBe('Jane McRiver、Bo Lake');
});

test('a reporter of CNA is named only where a known place parts name and city', () => {
  const cna = 'https://www.cna.com.tw/news/ahel/202206150123.aspx';
  const read = (dateline: string) =>
    readText(containerC({ url: cna, body: `<p>（中央社記者${dateline}15日電）山城纜車今天試營運。</p>` })).author;
  expect(read('林小山台北')).toBe('林小山');
  expect(read('林山新竹縣')).toBe('林山');
  expect(read('林小山某某鎮')).toBeNull();
});

test('a pen name is taken as it is, also where the feed is the writer’s own', () => {
  const read = (author: string, tag: string) =>
    readText(containerC({ url: MATTERS, body: LONG }, { author, tags: `[ ${tag} ]` })).author;
  expect(read('铁塔人【tower06】', 'Matters')).toBe('铁塔人【tower06】');
  expect(read('河边的人', '河边的人')).toBe('河边的人');
  expect(read('Matters', 'Matters')).toBeNull();
  expect(readText(containerC({ body: LONG }, { author: '某频道', tags: '[ 某频道 ]' })).author).toBeNull();
});

test('a dateline names its reporters only between marks that leave no doubt', () => {
  expect(datelineReporters('〔記者王小美、李山／河港報導〕河港市今天啟用新碼頭。')).toEqual(['王小美', '李山']);
  expect(datelineReporters('河港社河港3月12日电（记者周小雨、李山）新码头启用。')).toEqual(['周小雨', '李山']);
  for (const text of [
    '（记者在河港报道）新码头启用。',
    '河港社3月12日电 新码头启用。',
    '市长说（记者周小雨）写得好。',
    '〔記者王小美河港報導〕新碼頭啟用。',
  ])
    expect(datelineReporters(text), text).toEqual([]);
});

test('the author’s name alone above the text is no paragraph of it', () => {
  const text = `<p>山城的桥通车了</p><p>林小山</p>${LONG}<p>林小山</p>`;
  const { author, paragraphs } = readText(containerC({ url: MATTERS, body: text }, { author: '林小山' }));
  expect(author).toBe('林小山');
  expect(paragraphs[0]).toContain('山城的新桥');
});
