import type { Status } from '../progress/plan-progress.js';

/**
 * The languages every sentence exists in. Simplified Chinese and English are written by hand; traditional Chinese is
 * converted from the simplified where a page asks for it, and is simplified Chinese elsewhere.
 */
export type Locale = 'zh-CN' | 'en' | 'zh-Hant';

/** A small word beside the name: what a reader must know of the figures before reading them. */
export interface Tag {
  readonly kind: 'illustrative' | 'preliminary' | 'estimated' | 'stale';
  readonly word: string;
}

/** A label of the gauge, as short as it can be and still be right. */
export interface GaugeLabels {
  /** 超过900 */
  readonly target: string;
  /** 基期722 */
  readonly baseline?: string;
  /** 序时60% */
  readonly schedule?: string;
}

/** One year of a target judged by years. */
export interface YearWords {
  readonly year: string;
  readonly status: Status;
  /** 2022年未发布 */
  readonly spoken: string;
}

/** Everything an element says of one target. Sentences are complete; nothing is left to be joined. */
export interface TargetWords {
  readonly name: string;
  /** Language of the name, where the plan gives it in no language of the reader. */
  readonly nameLang?: string;
  readonly tags: readonly Tag[];
  /**
   * The figure held against the target, and its own unit; absent where there is none. `label` names what it measures
   * where that is not the series itself, and stands before the number: 比基期提高, 年均增长, 指数. It says which way a change
   * went, so that the number is never below zero. To be set side by side; `quantityWords` joins a quantity as a sentence
   * carries it: 5680件, `5,680 patents`, `£2,000 million`.
   */
  readonly value?: { readonly number: string; readonly unit: string; readonly label?: string };
  /**
   * What was published, where `value` was worked out of it: the level of the period, the rate of its last year, each in
   * its own unit. `words` says both: 181亿元，年均增长10.8%. To be shown wherever `value` is.
   */
  readonly published?: { readonly number: string; readonly unit: string; readonly words: string };
  /**
   * What an element sets large: the published level under the indicator's name, and beneath it in `more` what was worked
   * out of it (78.2岁, 比基期提高0.9岁); else the figure itself, with `label` before the number where it is not the series.
   */
  readonly figure?: {
    readonly label?: string;
    readonly number: string;
    readonly unit: string;
    readonly more?: string;
  };
  /** What stands in the figure's place: 已发布3年, 持续提升, —. */
  readonly instead?: string;
  /** 目标 */
  readonly targetLabel: string;
  /** The target in the plan's words: 超过2000件; a sentence of ours where the plan has none in the reader's language. */
  readonly target: string;
  /** Language of `target`, where it is not the reader's. */
  readonly targetLang?: string;
  /** The plan's own words, where `target` is a sentence of ours, and their language. */
  readonly ownTarget?: string;
  readonly ownTargetLang?: string;
  /** 2025年底 */
  readonly due?: string;
  readonly status: Status;
  /** 低于序时进度, 已完成, 期末数据未公布 */
  readonly statusWord: string;
  /** 12个百分点, 差12人; follows the status word after a small gap. */
  readonly amount?: string;
  /** 完成48%，序时进度60% */
  readonly sentence: string;
  /** 截至2023年12月底 */
  readonly asOf?: string;
  /** 来源：示例统计表 */
  readonly source?: string;
  readonly gauge: GaugeLabels;
  readonly years?: readonly YearWords[];
  /** One sentence that says all of it, for a screen reader. */
  readonly spoken: string;
  /** The same without the name, for what has it as its label. */
  readonly spokenValue: string;
}

/** A count with its status, in words. */
export interface CountWords {
  readonly status: Status;
  readonly count: number;
  readonly word: string;
}

/** Everything the head of a page says of a plan. */
export interface PlanWords {
  readonly name: string;
  /** 南京市鼓楼区人民政府办公室 鼓政办〔2021〕57号 2021年12月31日印发, with full-width spaces. */
  readonly document?: string;
  readonly periodLabel: string;
  /** 2021—2025年 */
  readonly period: string;
  /** 规划期已结束 */
  readonly ended?: string;
  /** 数据截至; 查看日期 while nothing is known. */
  readonly asOfLabel: string;
  /** The last day the figures speak of: 2023年12月31日; while nothing is known, the day looked from. */
  readonly asOf: string;
  /** 时间已过 */
  readonly elapsedLabel: string;
  /** Share of the plan's time gone by that day: 60% */
  readonly elapsed: string;
  /** The tag and the sentence of the sample notice; absent when nothing shown is made up. */
  readonly illustrative?: { readonly tag: string; readonly notice: string };
  /** 总体情况 */
  readonly summaryHeading: string;
  /** 20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。 */
  readonly summary: string;
  readonly counts: readonly CountWords[];
  /** What 序时进度 is; 方向性目标3项…单独列出，不计入上面的数。各指标单位不同，不求平均。 */
  readonly note: string;
  /** What the plan's file says a reader must know of it, where it does. */
  readonly planNote?: string;
  /** 来源 of plan facts: 资料来源：… */
  readonly source: string;
}

/** One goal's heading and counts. */
export interface GoalWords {
  readonly name: string;
  /** 7项：2项已达目标值，… */
  readonly summary: string;
}

/** One target as a row of the table. */
export interface RowWords {
  /** Empty for a part of another indicator. */
  readonly number: string;
  /** How many indicators above it in the goal it is a part of, one within the other. */
  readonly depth: number;
  /** Indicator with its unit in brackets. */
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  /** By year of the plan, — where nothing is known; what was worked out stands in brackets: 160.8（年均增长10.3%）. */
  readonly values: readonly string[];
  readonly done: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly remark: string;
}
