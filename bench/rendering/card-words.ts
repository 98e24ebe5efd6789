// What a card says, put together in place: as much as anybody who writes such a page by hand has to do.
import { glyphPath } from '../../src/view/plan/status-glyphs.js';
import type { IndicatorProgress, TargetProgress } from '../../src/progress/plan-progress.js';

const words = {
  met: '已达目标值',
  ahead: '高于序时进度',
  'on-schedule': '达到序时进度',
  behind: '低于序时进度',
  'not-met': '未达目标值',
  'not-due': '未到期',
  'not-reported': '暂无数据',
  'not-computable': '无法计算',
  'direction-only': '方向性目标',
} as const;

let numbers: Intl.NumberFormat | undefined;

export interface CardWords {
  readonly name: string;
  readonly number: string;
  readonly unit: string;
  readonly tag: string;
  readonly target: string;
  readonly due: string;
  readonly status: string;
  readonly glyph: string;
  readonly amount: string;
  readonly sentence: string;
  readonly asOf: string;
  readonly source: string;
  readonly baseline: string;
  /** Points of a line of 88 by 32. */
  readonly course: string;
  /** Shares of the track's length. */
  readonly base: number;
  readonly bar: number;
  readonly goal: number;
  readonly gone: number | undefined;
  /** Per cent of the way, for a ring. */
  readonly done: number;
}

const text = (value: string | { readonly 'zh-CN'?: string | undefined } | undefined): string =>
  typeof value === 'string' ? value : (value?.['zh-CN'] ?? '');

function course({ history }: TargetProgress): string {
  const values = history.map(({ value }) => value);
  const low = Math.min(...values);
  const height = Math.max(...values) - low || 1;
  return values
    .map((value, index) => `${(index / Math.max(values.length - 1, 1)) * 82 + 3},${29 - ((value - low) / height) * 26}`)
    .join(' ');
}

export function cardWords({ main, indicator }: IndicatorProgress): CardWords {
  numbers ??= new Intl.NumberFormat('zh-CN', { useGrouping: false, maximumFractionDigits: 10 });
  const value = main.reported?.value ?? 0;
  const target = main.required?.high ?? 1;
  const done = main.done.answered ? main.done.share : 0;
  const gone = main.schedule.answered ? main.schedule.elapsedShare : undefined;
  const longest = Math.max(target / 0.85, value);
  return {
    name: text(indicator.name),
    number: numbers.format(value),
    unit: text(indicator.unit),
    tag: main.illustrative ? '示例数据' : '',
    target: main.target.words ?? numbers.format(target),
    due: `${main.due?.slice(0, 4) ?? ''}年底`,
    status: words[main.status],
    glyph: glyphPath[main.status],
    amount: main.schedule.answered ? `${Math.abs(Math.round(main.schedule.difference * 100))}个百分点` : '',
    sentence: `完成${Math.round(done * 100)}%${gone === undefined ? '' : `，序时进度${Math.round(gone * 100)}%`}`,
    asOf: `截至${main.reported?.at.replace('-', '年').replace('-', '月') ?? ''}日`,
    source: `来源：${text(main.reported?.observation.source?.name)}`,
    baseline: main.indicator.baseline ? `基期${numbers.format(main.indicator.baseline.value)}` : '',
    course: course(main),
    base: (main.indicator.baseline?.value ?? 0) / longest,
    bar: value / longest,
    goal: target / longest,
    gone,
    done: Math.min(100, Math.max(0, done * 100)),
  };
}
