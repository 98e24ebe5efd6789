import type { Observation } from '../model/observation.js';
import type { Indicator } from '../model/plan.js';

type Counts = Observation['counts'];
type Status = Observation['status'];

/** What a sheet calls the ways of counting; the first word of each is the one a template offers. */
export const countsNames: Readonly<Record<Counts, readonly string[]>> = {
  level: ['期末数', 'level', '年末数', '存量', '时点数', '期末值', '比重'],
  increment: ['当期数', 'increment', '当年数', '当年新增', '年度值', '本期数', '本年数', '新增', '流量', '当年值'],
  'running-total': ['规划期累计', 'running-total', '累计', '累计数', '累计值'],
  rate: ['增长率', 'rate', '增速', '比率', '变化率'],
};
/** What a sheet calls how certain a figure is; the first word of each is the one a template offers. */
export const statusNames: Readonly<Record<Status, readonly string[]>> = {
  final: ['正式数', 'final', '最终数', '终值', '正式'],
  preliminary: ['初步数', 'preliminary', '快报数', '初步核算数', '初步', '快报'],
  estimated: ['预计数', 'estimated', '预计', '估计数', '估计'],
};

/** How a figure that is only a bound is typed. */
export const qualifierWords: Readonly<Record<NonNullable<Observation['qualifier']>, string>> = {
  about: '约',
  'more-than': '超过',
  'at-least': '不低于',
  'at-most': '不超过',
  'less-than': '低于',
};
/** The mark of a figure that is made up. */
export const sampleWord = ['示例', 'sample'] as const;

const byWord = <Name extends string>(names: Readonly<Record<Name, readonly string[]>>): ReadonlyMap<string, Name> =>
  new Map(
    (Object.entries(names) as [Name, readonly string[]][]).flatMap(([name, words]) =>
      words.map((word) => [word, name] as const),
    ),
  );
export const countsWords = byWord(countsNames);
export const statusWords = byWord(statusNames);

/**
 * How the figures of an indicator count, where its targets leave no doubt: a stock or a share stands at the end of a
 * period, the value of a year is what the year brings. A sum since the start can be told by what each year brings or by
 * what it has come to, a change by its figures or by its rate: those a sheet must say itself.
 */
export function defaultCounts({ targets, unit }: Pick<Indicator, 'targets' | 'unit'>): Counts | undefined {
  const kinds = new Set(
    targets.map(({ of: { kind } }): Counts | undefined => {
      switch (kind) {
        case 'level':
        case 'share':
        case 'rank':
        case 'trend':
          return 'level';
        case 'year-value':
        case 'occurrence':
          return 'increment';
        // Of an indicator that is itself counted in per cent (收入年均增长) nothing else can be published.
        case 'growth':
          return unit === '%' ? 'rate' : undefined;
        case 'total':
        case 'change':
        case 'unstated':
          return undefined;
      }
    }),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
