import { plural } from './numbers.js';
import { wordTable } from './word-table.js';

/** The words of the pictures that are shared: what stands on them beside the words of a card and of a page. */
export interface ShareLabels {
  /** Name of the plan and what is shown of it. */
  readonly of: (plan: string) => string;
  /** 2025年底目标; `due` may be empty. */
  readonly target: (due: string) => string;
  /** In place of a figure. */
  readonly unpublished: string;
  readonly notOfficial: (source: string) => string;
  readonly elapsed: (day: string, share: string) => string;
  /** What the address leads to. */
  readonly why: string;
  readonly all: (count: number) => string;
  /** Before the names of what is behind or not met. */
  readonly lagging: string;
  /** In place of the names where there are too many. */
  readonly listed: (count: number) => string;
  /** Said where a page's policy lets no PNG be made. */
  readonly onlySvg: string;
}

export const shareLabels = /*#__PURE__*/ wordTable<ShareLabels>('share', {
  'zh-CN': {
    of: (plan) => `${plan} · 实施进度`,
    target: (due) => `${due}目标`,
    unpublished: '实施数据尚未公布',
    notOfficial: (source) => (source ? `${source}，不是官方统计` : '不是官方统计'),
    elapsed: (day, share) => `${day}，时间已过${share}`,
    why: '看算法和依据',
    all: (count) => `看全部${count}项`,
    lagging: '落后或未达：',
    listed: (count) => `共${count}项，名单见网页`,
    onlySvg: '网页的安全设置不允许生成PNG，已改存SVG图片。',
  },
  en: {
    of: (plan) => `${plan} · Progress`,
    target: (due) => `Target ${due}`.trim(),
    unpublished: 'No progress published yet',
    notOfficial: (source) => (source ? `${source}. Not official statistics` : 'Not official statistics'),
    elapsed: (day, share) => `${day}, ${share} of time elapsed`,
    why: 'How it is worked out',
    all: (count) => `See ${count === 1 ? 'the target' : `all ${count} targets`}`,
    lagging: 'Behind or not met:',
    listed: (count) => `${plural(count, 'target')}, listed on the page`,
    onlySvg: 'This page’s security policy allows no PNG. An SVG image was saved instead.',
  },
});
