import { expect, test } from 'vitest';
import { extractPeople } from '../../src/extract/people.ts';
import { said } from './support.ts';

/** Who says the first words in marks. */
const speaker = (...paragraphs: string[]) => said(...paragraphs)[0]?.[1];

test('further verbs bring in words, classical ones among them', () => {
  expect(speaker('罗海宁教授叹曰：“天下之大，竟无我容身之处。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授曾再三提示：“海图要先读三遍。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授再次放言称，船队“必须为一场大风做好准备”。')).toBe('罗海宁');
  expect(speaker('“港口在吃老本。”渔业专家罗海宁冲口而出。')).toBe('罗海宁');
  expect(speaker('罗海宁教授在序言里开篇道：“发现海就像发现一个节日。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授表示自己也不知道说些什么，“渔港不该是这样的”。')).toBe('罗海宁');
});

test('of words before a verb that has its own beside it nothing is his unless they open the sentence', () => {
  expect(said('贺建平的名言是“船要靠自己动手来修”，罗海宁教授说“船是大家的”。')).toEqual([
    ['船要靠自己动手来修', '贺建平'],
    ['船是大家的', '罗海宁'],
  ]);
});

test('words that stand in a sentence as what somebody said or is known for are his', () => {
  expect(speaker('这正是罗海宁教授所说的“看不见的渔网”在起作用。')).toBe('罗海宁');
  expect(speaker('罗海宁教授所谓“大海的守门人”的数量，成了一把尺子。')).toBe('罗海宁');
  expect(speaker('罗海宁教授在会上所说的“慢就是快”传遍了港口。')).toBe('罗海宁');
  expect(speaker('罗海宁教授的名言“让一部分船先出海”人人会背。')).toBe('罗海宁');
  expect(speaker('罗海宁教授那句“让一部分船先出海”人人会背。')).toBe('罗海宁');
  expect(speaker('罗海宁教授讲“海图的历史”的录像很长。')).toBe(null);
  expect(speaker('记者对罗海宁教授所说的“看不见的渔网”无人理解。')).toBe(null);
});

test('behind words stands that they are somebody’s speech, question or view', () => {
  expect(speaker('“海图不是越多越好。”渔业部长罗海宁在新闻发布会上的发言，引起了讨论。')).toBe('罗海宁');
  expect(speaker('“难道鱼会自己游回来吗？”前年，科学家罗海宁教授就再次发出了这样的疑问。')).toBe('罗海宁');
  expect(speaker('“只要鱼还在，就有人出海。”这是罗海宁教授的假设。')).toBe('罗海宁');
  expect(speaker('“只要鱼还在，就有人出海。”罗海宁部长接受贺建平教授访问时说的这句话很有名。')).toBe('罗海宁');
  expect(speaker('“你为什么不出海？”罗海宁部长的回答让人失望。')).toBe(null);
});

test('words are signed in brackets, or behind a dash that ends the paragraph', () => {
  expect(speaker('有人以为靠喊口号就行：“这里有些东西我不信。”（渔业部长罗海宁）——都没有用。')).toBe('罗海宁');
  expect(speaker('“思想家只看海图。”（罗海宁教授）')).toBe('罗海宁');
  expect(speaker('“思想家只看海图。”（罗海宁教授摄）')).toBe(null);
  expect(speaker('法律帮不了他们。“船再好也只是一道防线”——渔业专家罗海宁')).toBe('罗海宁');
  expect(speaker('法律帮不了他们。“船再好也只是一道防线”——渔业专家罗海宁很不高兴。')).toBe(null);
});

test('words behind what somebody judges are his; what that one is called is not', () => {
  expect(speaker('罗海宁部长召开记者会，评价码头冲突“无法无天、令人发指”，称绝不姑息。')).toBe('罗海宁');
  expect(speaker('罗海宁教授直批渔业局“根本不顾渔民的死活”。')).toBe('罗海宁');
  expect(speaker('罗海宁教授狠批贺建平市长作为“全国渔业协会北海分会理事”，竟不懂海图。')).toBe(null);
  expect(speaker('罗海宁教授八年评价：留下“世界上最大的一座渔港”，渔民却走了。')).toBe(null);
});

test('who is given a piece of advice does not speak, and who has to say so does', () => {
  expect(speaker('首先是罗海宁教授给了贺建平市长五字箴言：“要非常小心。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授即说：“海图要先读三遍。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授也不得不承认，“海图要先读三遍。”')).toBe('罗海宁');
});

test('whole sentences behind a colon are of the one person whom the sentence is about', () => {
  expect(speaker('面对停业，罗海宁教授依旧乐观：“只是船要再等一年才能修好。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授在《渔港》中考察过这个词：“这个词从前说的是一条河。”')).toBe('罗海宁');
  expect(speaker('船厂传感器操作员莫琳·德拉尼：“我没有看见那条船。”')).toBe('莫琳·德拉尼');
  expect(speaker('罗海宁教授收到一张字条：“只是船要再等一年才能修好。”')).toBe(null);
  expect(speaker('罗海宁教授悲痛欲绝的父母在门口：“只是船要再等一年才能修好。”')).toBe(null);
  expect(speaker('罗海宁教授走进来，渔夫们都很乐观：“只是船要再等一年才能修好。”')).toBe(null);
  expect(speaker('罗海宁教授陪贺建平市长走进来，依旧乐观：“只是船要再等一年才能修好。”')).toBe(null);
  expect(speaker('见到忐忑不安的罗海宁教授，拿出一张海图：“只是船要再等一年才能修好。”')).toBe(null);
});

test('four characters that say something of what stands before them are his', () => {
  expect(speaker('罗海宁教授说，北海的风浪“可防可控”。')).toBe('罗海宁');
  expect(speaker('罗海宁教授称，这让他对渔港“感到乐观”。')).toBe('罗海宁');
  expect(speaker('罗海宁教授说，他们要去“北海论坛”。')).toBe(null);
});

test('what somebody comments on, in passing, does not take the words from him', () => {
  expect(speaker('罗海宁教授点评贺建平，感慨“海上的骨头总以为自己是船”。')).toBe('罗海宁');
  expect(speaker('罗海宁部长被捕前发表视频讲话称“为了避免流血自愿到场”。')).toBe('罗海宁');
});

test('words behind what one person likens or thinks of something are his; behind another’s turn they are not', () => {
  expect(speaker('罗海宁教授把这种现象称为海上的迷路，“明明看得见灯，船却越走越远”。')).toBe('罗海宁');
  expect(speaker('罗海宁教授对此则有不同的意见，“船修好了才算完成。”')).toBe('罗海宁');
  expect(speaker('渔民们把罗海宁教授的书称为海上的灯，“明明看得见灯，船却越走越远”。')).toBe(null);
  expect(speaker('罗海宁教授走上甲板，“明明看得见灯，船却越走越远”。')).toBe(null);
});

test('further verbs report what somebody says, with a few words of his own', () => {
  expect(speaker('罗海宁教授直指，部分船厂的算法“过于简单粗暴”，缺乏眼光。')).toBe('罗海宁');
  expect(speaker('罗海宁教授也表态因为“讨厌靠口号来修船的那些人”而声援渔民。')).toBe('罗海宁');
  expect(speaker('这使人想起罗海宁教授那句名言——“海图要先读三遍，再出海。”')).toBe('罗海宁');
});

test('a few words that say something may be of who speaks behind them, a name may not', () => {
  expect(speaker('选那里是因为矛盾不多，否则“肯定做不下去”，罗海宁教授称，找一个试点可以摸索经验。')).toBe('罗海宁');
  expect(speaker('选那里是因为可以办“北海论坛”，罗海宁教授称，找一个试点可以摸索经验。')).toBe(null);
});

test('nouns of speech, a mood behind the words, and somebody’s eyes tell whose they are', () => {
  expect(speaker('渔业法官罗海宁教授于去年在渔港一案中的表达：“人有权独自出海。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授的感慨就一句话：“海上最难是等待。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授提出的问题：“船能不能自己回来？”')).toBe('罗海宁');
  expect(speaker('罗海宁教授就渔港的账目发重话：“这笔账总是要算的。”')).toBe('罗海宁');
  expect(speaker('“改来改去的目的不该是让船厂都停工。”罗海宁教授有些无奈。')).toBe('罗海宁');
  expect(speaker('“这里一条船也没有留下来。”罗海宁教授激怒的说。')).toBe('罗海宁');
  expect(speaker('在罗海宁教授的眼中，情况并不是这样，“他们是想离开大海”。')).toBe('罗海宁');
  expect(speaker('直到去年，北方潮汐学者罗海宁才打开了新思路：“海的历史就是风的历史。”')).toBe('罗海宁');
  expect(speaker('“改来改去的目的不该是让船厂都停工。”罗海宁教授的邻居有些无奈。')).toBe(null);
});

test('who begins behind a semicolon answers for what he says, and nobody before it', () => {
  expect(speaker('渔业部长罗海宁发文回应，为停工道歉；船厂主席贺建平则表示自己也很难过，“渔港不该是这样的”。')).toBe(
    '贺建平',
  );
  expect(said('罗海宁教授说“安时不忘风浪”；贺建平教授的书大家更是熟知：“生于海上，死于安乐。”')[1]?.[1]).toBe(null);
});

test('a title in marks may stand between the words and its author who says them', () => {
  expect(speaker('许多渔民，包括船长，“相信海与陆地完全不同”，“渔港秩序：世界与海的本质”的作者罗海宁教授写道。')).toBe(
    '罗海宁',
  );
  expect(speaker('罗海宁教授在报上做了一篇评论，言“新的海图越来越好。这是一种进步”，文中也有批评。')).toBe('罗海宁');
});

test('a description with a pronoun, a firm’s other department and a controlling stake take no words away', () => {
  expect(speaker('他在北海的第一位学生莫琳·德拉尼说：“他觉得你真诚，就会教你。”')).toBe('莫琳·德拉尼');
  expect(speaker('他告诉了北海的学生莫琳·德拉尼，说：“他觉得你真诚，就会教你。”')).toBe(null);
  expect(speaker('陈曦教授带来作品，画廊展览与销售经理刘韵女士表示：“做过的展览都在这里。”')).toBe('刘韵');
  expect(speaker('分析师罗海宁认为，买船看上去剑指控股权，“那是惟一没有股东的船厂”。')).toBe('罗海宁');
});

test('behind words stands how he asks them, that he remembers something, or that he goes on in saying them', () => {
  expect(speaker('“这种鱼是从哪里来的呢？”罗海宁教授好奇的问。')).toBe('罗海宁');
  expect(speaker('“我在北海采访她，一说到船她就流泪。”罗海宁教授回忆起几年前出海的情景。')).toBe('罗海宁');
  expect(speaker('“南边的主要危险是大风和大浪。”罗海宁教授在退休之后提出的观点，如今已被承认。')).toBe('罗海宁');
  expect(speaker('“大坝大概有七八座，水道越挖越长。”罗海宁教授说着叹了口气，又看了看海。')).toBe('罗海宁');
  expect(speaker('“问题在于船厂对任何人都不负责，”帮助贺建平教授创办了北方的海图学校 (BHS) 的前校长罗海宁说。')).toBe(
    '罗海宁',
  );
  expect(speaker('“我在北海采访她，一说到船她就流泪。”记者对罗海宁教授回忆起几年前出海的情景。')).toBe(null);
});

test('who annotates, or praises something before a comma or a colon, says what follows', () => {
  expect(speaker('罗海宁注曰，“潮，犹大海之呼吸也”。罗海宁教授住在北海。')).toBe('罗海宁');
  expect(speaker('罗海宁教授名曰“北海之潮汐与风浪”的书很厚。')).toBe(null);
  expect(speaker('罗海宁教授曾盛赞一座渔港：“青山碧海，可舟可车，天下第一”。')).toBe('罗海宁');
  expect(speaker('罗海宁教授还在高调赞扬渔港的巨大优势，“没有别的港口能够这样快地修好船。”')).toBe('罗海宁');
});

test('a headline gives to somebody what he calls so, and whom it treats of says nothing', () => {
  const headline = (title: string) => {
    const found = extractPeople({
      title,
      author: null,
      editor: null,
      translator: null,
      image: null,
      captions: [],
      paragraphs: [],
    });
    return found.quotations.map(({ person }) => person);
  };
  expect(headline('如何解读罗海宁部长所谓“渔港终于有了渔港的样子”的结论？')).toEqual(['罗海宁']);
  expect(headline('罗海宁教授点评早年的贺建平教授，感慨“海上的骨头总以为自己是船”')).toEqual(['罗海宁']);
});

test('what somebody said at an occasion, cried, or is said to have stressed', () => {
  expect(speaker('“不要忘了渔港。”最近一次会议上，罗海宁教授提醒同事。')).toBe('罗海宁');
  expect(speaker('罗海宁教授大喊一声：“不要忘了渔港！”')).toBe('罗海宁');
  expect(speaker('“渔港只有自己修好才能赢得未来。”这是罗海宁教授去年在贺词里特别强调的。')).toBe('罗海宁');
  expect(speaker('“渔港只有自己修好才能赢得未来。”这是同事听罗海宁教授强调的。')).toBe(null);
});

test('how somebody says it may stand between his name and the verb, and a plan, an apology or his defence bring in words', () => {
  expect(speaker('罗海宁不客气地说：“渔港不是我一个人的。”')).toBe('罗海宁');
  expect(speaker('方才轻松地说：“渔港不是我一个人的。”')).toBe(null);
  expect(speaker('罗海宁教授提出修港的具体方案：“先把旧码头拆掉，再修两座新的。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授先给同事一个道歉：“对不起，我没有把渔港修好。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授自辩：“我八十岁了。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授攻击贺建平部长“从来没有到过渔港，也不懂船”。')).toBe('罗海宁');
});
