import { readDate, zoned } from '../dates.ts';
import { isName, type OutletRules } from './rules.ts';

/** Rules for sites that publish themselves or are archived as pages: CDT, Nei.st, iYouPort, 泡泡, 中参馆 and the rest. */

export const cdt: OutletRules = {
  drop: [
    'div.addtoany_share_save_container',
    'div.su-spoiler',
    'blockquote.wp-embedded-content',
    'iframe.wp-embedded-content',
    'blockquote.twitter-tweet',
    'div.fb-video',
    'a.st_tag',
  ],
  boilerplate: [
    /get_post_time\(|Add to\s*del\.icio\.us|Feed enhanced by/,
    /^该作品版权归原作者所有|^The copyright of this work belongs/i,
    /^【[“"”]真理部[”"“]是网民对/,
    /^CDT 档案卡/,
  ],
  end: [/^相关阅读[：:]/],
  harvest(page, facts) {
    page('small').each((_, small) => {
      const text = page(small).text();
      const editor = /©\s*(.{1,40}?)\s+for\s+中国数字时代/.exec(text)?.[1];
      if (editor === undefined && !/Feed enhanced by/.test(text)) return;
      if (editor && isName(editor)) facts.editor = editor;
      facts.tags.push(
        ...page(small)
          .find('a[rel~=tag]')
          .map((_, a) => page(a).text().trim())
          .get(),
      );
      const box = page(small).parent();
      const rule = box.prev();
      if (rule.is('hr')) rule.remove();
      box.remove();
    });
    facts.section = /^【([^】]{2,12})】/.exec(facts.title)?.[1] ?? null;
    const source = /^(?:【[^】]*】)?\s*([^｜|丨：]{2,24}?)\s*[｜|丨]/.exec(facts.title)?.[1];
    if (source) facts.source = source.trim();
    if (facts.authors.length > 0 && facts.editor === null) {
      facts.editor = facts.authors.join('、');
    }
    facts.authors = [];
  },
};

export const neist: OutletRules = {
  drop: ['div.code-block', 'section[class^=jsx-]', 'footer', '[class*=BarrierFailsafe]', 'h1.page-title'],
  captions: ['p.aesop-cap-description'],
  boilerplate: [
    /^You’ve hit the wall\.?$/,
    /^No More\.?$/,
    /^风高浪急$/,
    /^\d+ min read$/i,
    /^[A-Z][a-z]{2} \d{1,2}(?:st|nd|rd|th) · \d{4}$/,
  ],
  harvest(page, facts) {
    if (page('article.type-page').length > 0) facts.notArticle = 'section page';
    facts.source = /\/medium\/([\w-]+)\//.exec(facts.url ?? '')?.[1] ?? null;
    facts.authors = [];
  },
};

export const iyouport: OutletRules = {
  titleSuffix: /\s+-\s+iYouPort\s*$/i,
  body: 'div.entry-content',
  drop: ['div.sharedaddy', 'div.jp-relatedposts', 'div[id^=atatags]', 'span.word-count'],
  boilerplate: [/IYP 没有付费墙|PayPal/i],
  harvest(page, facts) {
    if (page('article.type-page').length > 0) facts.notArticle = 'section page';
    const byline = page('span.byline a').first().text().trim();
    facts.authors = byline !== '' && isName(byline) ? [byline] : facts.authors;
    facts.pageDate = readDate(
      page('time.entry-date.published, time.published').first().attr('datetime') ?? '',
      'Asia/Shanghai',
    );
    facts.tags.push(
      ...page('ul.post-tags a[rel~=tag]')
        .map((_, a) => page(a).text().trim())
        .get(),
    );
  },
};

export const paopao: OutletRules = {
  body: 'div.field-name-body',
  harvest(page, facts) {
    facts.pageDate = readDate(page('span[property~="dc:created"]').first().attr('content') ?? '', 'Europe/Amsterdam');
    const author = page('div.field-name-author a.username').first().text().trim();
    if (author !== '') facts.authors = [author];
  },
};

export const chinafile: OutletRules = {
  drop: ['nav', 'h2.title', 'span.cube'],
  captions: ['div.photo-caption'],
};

export const yanjing: OutletRules = {
  body: '#article-content',
  end: [/^微信搜索“?燕京书评|^[—-]{3,}$/],
  boilerplate: [/^微信搜索.{0,12}燕京书评/, /^\d{1,2}-\d{1,2}$/],
  credits(paragraphs, facts) {
    for (const line of paragraphs.slice(0, 4).join('\n').split('\n')) {
      const author = /^(?:采写|作者|特约撰稿|撰文|文)\s*[丨︱|｜]\s*(.{2,30})$/.exec(line)?.[1];
      if (author && isName(author.trim())) facts.authors = [author.trim()];
    }
    return paragraphs.filter((line) => !/^(?:采写|作者|特约撰稿|撰文|编辑|责编|审校)\s*[丨︱|｜]/.test(line));
  },
};

export const medium: OutletRules = {
  boilerplate: [/^Continue reading on .{1,40}»$/],
  harvest(page, facts) {
    if (page('p.medium-feed-snippet, p.medium-feed-link').length > 0) facts.kind = 'stub';
  },
};

export const matters: OutletRules = {
  drop: ['figure.audio', 'div.play-bar', 'figure.embed-video span'],
};

export const youtube: OutletRules = {
  harvest(_page, facts) {
    facts.kind = 'media';
    facts.authors = [];
  },
};

export const cna: OutletRules = {
  credits(paragraphs, facts) {
    const reporter = /^[（(]中央社記者([\p{Script=Han}]{2,4}?)(?=[\p{Script=Han}]{2,4}\d{1,2}日)/u.exec(
      paragraphs[0] ?? '',
    )?.[1];
    if (reporter && facts.authors.length === 0) facts.authors.push(reporter);
    return paragraphs
      .map((text) => {
        const tail = /[（(]編輯[：:]([^）)]{2,20})[）)]\s*\d{6,7}\s*$/.exec(text);
        if (!tail) return text;
        facts.editor = tail[1] ?? null;
        return text.slice(0, tail.index).trim();
      })
      .filter((text) => text !== '');
  },
  urlDate(url) {
    const day = /\/(\d{4})(\d{2})(\d{2})\d{4}/.exec(url.pathname);
    const at = day && zoned('Asia/Taipei', Number(day[1]), Number(day[2]), Number(day[3]));
    return at ? { at, time: false } : null;
  },
};
