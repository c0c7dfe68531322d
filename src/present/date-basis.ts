import type { DateBasis } from '../article.ts';
import type { Sentence } from './words.ts';

/** In words, where the date of an article was read. */
export const DATE_BASIS: Readonly<Record<DateBasis, Sentence>> = {
  page: { 'zh-CN': '网页', 'zh-TW': '網頁', 'en-US': 'the page' },
  url: { 'zh-CN': '网址', 'zh-TW': '網址', 'en-US': 'the address' },
  feed: { 'zh-CN': '订阅源', 'zh-TW': '訂閱來源', 'en-US': 'the feed' },
  relay: { 'zh-CN': '转发时间（不晚于）', 'zh-TW': '轉發時間（不晚於）', 'en-US': 'the relay (not after)' },
  'front matter': {
    'zh-CN': '保存时间（不晚于）',
    'zh-TW': '儲存時間（不晚於）',
    'en-US': 'the time of saving (not after)',
  },
  'file name': { 'zh-CN': '文件名', 'zh-TW': '檔名', 'en-US': 'the file name' },
};
