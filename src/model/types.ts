/* Written by `npm run schema` from the descriptions of the model. Change those, not this. */

/** A plan of a government: facts only, each with its words and its place. */
export interface Plan {
  /** Address of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** Names the plan; files of observations refer to it. */
  readonly id: string;
  /** Name of the plan, as printed. */
  readonly name: Text;
  /** Language the plan itself is written in, and in which texts without a tag are. Absent: Chinese (`zh-CN`). */
  readonly language?: string | undefined;
  /** First and last day of the plan. */
  readonly period: TimeSpan;
  /** How the schedule is counted, where the office declares it. */
  readonly schedule?: ScheduleDeclaration | undefined;
  /** The plan document. */
  readonly document?: OfficialDocument | undefined;
  /** Other documents that facts rest on. */
  readonly documents?: readonly OfficialDocument[] | undefined;
  /** What the plan wants. */
  readonly goals: readonly Goal[];
  /** What it looks at, with its targets. */
  readonly indicators: readonly Indicator[];
  /** Series outside the plan that targets are held against. */
  readonly series?: readonly OutsideSeries[] | undefined;
  /** What will be done: 重点任务. */
  readonly measures?: readonly Measure[] | undefined;
  /** Bodies, enterprises and places the plan names. */
  readonly organisations?: readonly Organisation[] | undefined;
  /** Lists of organisations the plan calls for, without their entries. */
  readonly directories?: readonly Directory[] | undefined;
  /** Reported figures, unless they are kept in a file of their own. */
  readonly observations?: readonly Observation[] | undefined;
  /** Published verdicts of offices. */
  readonly judgements?: readonly Judgement[] | undefined;
  /**
   * What a reader must know of the file: that it is made up, what is left out. Shown with the sources in reports, in
   * text and on pages without script.
   */
  readonly note?: Text | undefined;
}

/**
 * Text for readers: one string in the plan’s own language, or one string a language tag: `{"zh-CN": "件", "en":
 * "patents"}`.
 */
export type Text = string | { readonly [key: string]: string };

/** A stretch of time from its first to its last day, both included. */
export interface TimeSpan {
  /** First day. */
  readonly start: string;
  /** Last day, included. */
  readonly end: string;
  /**
   * Day on which reporting years start: `--04-01` where a year is April to March. Absent: with the calendar year, or
   * as in the plan.
   */
  readonly yearStart?:
    | '--01-01'
    | '--02-01'
    | '--03-01'
    | '--04-01'
    | '--05-01'
    | '--06-01'
    | '--07-01'
    | '--08-01'
    | '--09-01'
    | '--10-01'
    | '--11-01'
    | '--12-01'
    | undefined;
}

/** What the office declares about its schedule. */
export interface ScheduleDeclaration {
  /**
   * What time is counted in. Absent: days.
   * - `days`: By days, both ends included.
   * - `months`: By whole months.
   * - `years`: By whole years.
   */
  readonly elapsed?: 'days' | 'months' | 'years' | undefined;
  /**
   * What time runs from. Absent: the base.
   * - `base`: From the base the way is counted from: a change since 2005 runs from 2005.
   * - `plan`: From the plan’s first day.
   */
  readonly from?: 'base' | 'plan' | undefined;
  /**
   * Difference that still counts as on schedule, as a share: 0.005 is half a percentage point, which it is when
   * absent.
   */
  readonly tolerance?: number | undefined;
}

/** An official document. */
export interface OfficialDocument {
  /** Needed where something refers to the document. */
  readonly id?: string | undefined;
  /** Title, as printed. */
  readonly title: Text;
  /** Number of the document (文号), as printed. */
  readonly number?: string | undefined;
  /** The body that issued it. */
  readonly issuer?: Text | undefined;
  /** Day of issue. */
  readonly issued?: string | undefined;
  /** Where it was published. */
  readonly url?: string | undefined;
}

/** What the plan wants, in words. */
export interface Goal {
  /** What indicators and measures refer to. */
  readonly id: string;
  /** Name, as the plan prints it. */
  readonly name: Text;
  /** Short form for a narrow column: 创造. */
  readonly shortName?: Text | undefined;
  /** Id of the goal this one lies within. */
  readonly parent?: string | undefined;
  /** The paragraph of the plan. */
  readonly citation?: Citation | undefined;
}

/** The exact words a fact rests on, and the place they stand in. */
export interface Citation {
  /** The exact words, with the document’s own punctuation. */
  readonly quote: string;
  /** Where they stand. */
  readonly locator: Locator;
  /** Id of one of the plan’s documents. Absent: the plan document itself. */
  readonly document?: string | undefined;
  /** What a reader must know to take the words right. */
  readonly note?: Text | undefined;
}

/** Where in a document a sentence stands. At least one of the places is given. */
export interface Locator {
  /** Chapter, as it is headed. */
  readonly chapter?: string | undefined;
  /** Section, as it is headed. */
  readonly section?: string | undefined;
  /** Table, as it is headed: 专栏1. */
  readonly table?: string | undefined;
  /** Row of the table, by its number or its first words. */
  readonly row?: string | undefined;
  /** Paragraph below the heading it stands under, from 1. */
  readonly paragraph?: number | undefined;
  /** Page, from 1. */
  readonly page?: number | undefined;
  /** Line of the text of the document, from 1. */
  readonly line?: number | undefined;
}

/** What the plan looks at to see whether a goal is near. */
export interface Indicator {
  /** Names the indicator in the file and on pages. */
  readonly id: string;
  /** Id of the goal it belongs to. */
  readonly goal: string;
  /** Name, as the plan prints it. */
  readonly name: Text;
  /** Id of the indicator this is a part of: 其中. */
  readonly parent?: string | undefined;
  /** Unit the indicator is counted in. Absent where nothing is counted, and for an index. */
  readonly unit?: Text | undefined;
  /** What is counted, and how: 指标解释. */
  readonly definition?: Text | undefined;
  /** The same indicator under the names other places of the plan use. */
  readonly alsoNamed?: readonly AlternativeName[] | undefined;
  /** What it is to reach; one target at least. */
  readonly targets: readonly Target[];
  /**
   * Which of several targets gives the indicator its verdict. Absent: the worst of those due next.
   * - `worst-due-next`: The worst of those due next.
   * - `worst`: The worst of all.
   */
  readonly verdict?:
    | 'worst-due-next'
    | 'worst'
    | {
        /** The one named. Id of a target of the same indicator. */
        readonly target: string;
      }
    | undefined;
  /** Where it stood before the plan. */
  readonly baseline?: Baseline | undefined;
  /** Earlier figures to look at beside the target. */
  readonly comparisons?: readonly Comparison[] | undefined;
  /** Ids of the organisations that lead (牵头). Absent: not published (未公布). */
  readonly responsible?: readonly string[] | undefined;
  /** Ids of the organisations that support them (配合). */
  readonly supporting?: readonly string[] | undefined;
  /** Its rhythm, from which current, due and overdue figures are told. */
  readonly reporting?: Reporting | undefined;
  /** What its value is worked out of. */
  readonly derivedFrom?: Derivation | undefined;
  /** Free labels: 民生, headline. */
  readonly labels?: readonly Text[] | undefined;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
}

/** A name another place of the plan uses. */
export interface AlternativeName {
  /** The other name. */
  readonly name: Text;
  /** Where it is used. */
  readonly citation: Citation;
}

/** What an indicator is to reach, in four axes: of, bound, when, force. */
export interface Target {
  /** Needed only where something refers to the target. */
  readonly id?: string | undefined;
  /** The target in the plan’s words, comparing word and unit included: 超过2000件. Always shown. */
  readonly words: string;
  /** What is looked at. */
  readonly of: TargetOf;
  /** What must be met. */
  readonly bound: Bound;
  /** When it must be met. */
  readonly when: When;
  /** With what force: binding, aspired to, conditional, replaced. */
  readonly force?: Force | undefined;
  /**
   * Unit of the bound’s figure where it is not the indicator’s own: `%`, 个百分点; never another scale of it: 1.2万件 of an
   * indicator in 件 is 12000.
   */
  readonly unit?: Text | undefined;
  /** The sentence of the plan. */
  readonly citation?: Citation | undefined;
  /** Where else the plan states it, and differently. */
  readonly readings?: readonly Reading[] | undefined;
  /** How it is divided. */
  readonly breakdown?: Breakdown | undefined;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
}

/** First axis: what is looked at. */
export type TargetOf =
  | {
      /** What stands at the end of a period: 拥有量, a share, an index (达, 突破). The value is that of the series itself. */
      readonly kind: 'level';
    }
  | {
      /** What one year brings, whole: 年进出口总额达3200亿元. Parts of a year add up to it; half of one says nothing against it. */
      readonly kind: 'year-value';
    }
  | {
      /** A sum that starts from zero: 新增, 累计, 〔 〕. */
      readonly kind: 'total';
      /** Day the sum starts on. Absent: the plan’s first day. */
      readonly since?: string | undefined;
    }
  | {
      /** How far the series has moved from a base: 降低13.5%, 提高2个百分点. */
      readonly kind: 'change';
      /**
       * What the change is counted in.
       * - `absolute`: In the indicator’s own unit: 增加20家, 比2020年提高1岁.
       * - `percent`: Relative to the base: 降低13.5%. With the unit `%`.
       * - `points`: In percentage points, of an indicator in per cent: 提高2个百分点.
       * - `index`: As an index, with the base as 100: 以2020年为100，达到110.
       */
      readonly measure: 'absolute' | 'percent' | 'points' | 'index';
      /**
       * Which way the change is meant to go.
       * - `increase`: Upwards: 提高, 增长. The same as absent.
       * - `decrease`: Downwards: 降低, 下降. The figure is printed without its sign, and so it is written: 13.5, not -13.5.
       */
      readonly direction?: 'increase' | 'decrease' | undefined;
      /** Period of the base: `2005`. Absent: the indicator’s baseline. */
      readonly from?: string | undefined;
    }
  | {
      /** How fast the series grows, in per cent a year: 年增长, 年均增长. */
      readonly kind: 'growth';
      /**
       * Of one year, or on average over several.
       * - `per-year`: Of each year over the year before: 年增长6%. By a `date`, of the year of that date alone.
       * - `average-annual`: On average over the years since the base: 年均增长6%.
       */
      readonly span: 'per-year' | 'average-annual';
      /**
       * Which way the change is meant to go.
       * - `increase`: Upwards: 提高, 增长. The same as absent.
       * - `decrease`: Downwards: 降低, 下降. The figure is printed without its sign, and so it is written: 13.5, not -13.5.
       */
      readonly direction?: 'increase' | 'decrease' | undefined;
      /** Period an average is counted from. Absent: the indicator’s baseline. */
      readonly from?: string | undefined;
    }
  | {
      /** The covered share of a whole, in per cent: 全覆盖, 覆盖率达95%. */
      readonly kind: 'share';
      /** What the whole is: 全部街道. */
      readonly wholeName?: Text | undefined;
      /** Size of the whole, where the plan says it. */
      readonly whole?: number | undefined;
    }
  | {
      /** A place in an order, 1 the first: 位于全市前列, 进入前3名. */
      readonly kind: 'rank';
      /** Among whom: 全省. */
      readonly among?: Text | undefined;
    }
  | {
      /** The course of the series against a span of reference: 保持趋势. */
      readonly kind: 'trend';
      /** Span of time it is held against. */
      readonly against?: string | undefined;
    }
  | {
      /**
       * That something exists or has happened: 建成, 创建, 发布. Reported as 0 or 1 (or more) of a period; never met by a
       * percentage.
       */
      readonly kind: 'occurrence';
    }
  | {
      /** The plan does not say which of these it means. */
      readonly kind: 'unstated';
      /**
       * What it may mean, two at least.
       * - `level`: It may be a level.
       * - `total`: It may be a sum since the start.
       * - `year-value`: It may be what one year brings.
       */
      readonly among: readonly ('level' | 'total' | 'year-value')[];
    };

/**
 * A number, or what the number is borrowed from. What is borrowed is the same quantity in the same unit and of the
 * same period: each year against that year, an average against that average.
 */
export type BoundValue =
  | number
  | {
      /** The figure of another indicator of the plan: 高于GDP增速. Id of the other indicator. */
      readonly indicator: string;
    }
  | {
      /** What another target of the plan asks for. Id of the other target. */
      readonly target: string;
    }
  | {
      /** The indicator’s own baseline: 不低于2020年水平. Always `true`. */
      readonly baseline: true;
    }
  | {
      /**
       * A series outside the plan: 全市平均, EU-27. Id of an entry of the plan’s `series`; or, where nothing is known of it,
       * its name.
       */
      readonly series: Text;
    };

/** Second axis: the bound that must be met. */
export type Bound =
  | {
      /** The figure or more: 达到, 不低于, 以上. */
      readonly kind: 'at-least';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
    }
  | {
      /** More than the figure, which itself does not meet it: 超过, 高于, 突破. */
      readonly kind: 'more-than';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
    }
  | {
      /** The figure or less: 不超过, 控制在…以内, 以下. */
      readonly kind: 'at-most';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
    }
  | {
      /** Less than the figure, which itself does not meet it: 低于. */
      readonly kind: 'less-than';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
    }
  | {
      /**
       * Within a range, both ends included: 8—10, 合理区间. Both ends bind where a level, a share or a growth is judged year
       * by year or as a mean, and of a level or a share in per cent whose baseline does not lie outside the range.
       * Anything else is reached from one side, and beyond the other end is more than was asked for: 11 of 8—10家.
       */
      readonly kind: 'between';
      /** The lower end. */
      readonly low: number;
      /** The upper end. */
      readonly high: number;
      /** Both ends bind, whichever side the value comes from: 保持在2%—3%的合理区间. Not needed where they bind anyway. */
      readonly held?: boolean | undefined;
    }
  | {
      /**
       * About the figure: 左右. 90 is met from 89.5 to under 90.5. How far from it is too far the plan does not say: without
       * a tolerance another figure gets no verdict.
       */
      readonly kind: 'about';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
      /**
       * How far from the figure still counts, in its unit, where an office declares it, beside what rounds to the figure
       * as printed. Absent: that alone.
       */
      readonly tolerance?: number | undefined;
    }
  | {
      /**
       * The figure, with no word that says more or less: 零增长. From a base on one side of it a value beyond is more than
       * was asked for (66.2 of a bare 65, from 60.6); from a base on it, any other misses it. A bare figure of a table
       * (65) mostly means `at-least`.
       */
      readonly kind: 'equal';
      /** The figure, or what it is borrowed from. */
      readonly value: BoundValue;
      /**
       * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
       * of a file writes 3.0.
       */
      readonly decimals?: number | undefined;
    }
  | {
      /** Upwards, without a number: 持续提升. */
      readonly kind: 'up';
    }
  | {
      /** Downwards, without a number: 不断下降. */
      readonly kind: 'down';
    }
  | {
      /** As it is, without a number: 保持稳定. */
      readonly kind: 'hold';
    }
  | {
      /** Nothing that could be met: 探索, 位于前列. */
      readonly kind: 'none';
    };

/** A value the plan wants on the way. */
export interface Milestone {
  /** Day by which it is to be reached. */
  readonly date: string;
  /** The figure, as a number without unit and without marks between digits. */
  readonly value: number;
  /**
   * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
   * of a file writes 3.0.
   */
  readonly decimals?: number | undefined;
  /** In the plan’s words. */
  readonly words?: string | undefined;
}

/** Third axis: when the bound must be met. */
export type When =
  | {
      /** By a day: 到2025年. */
      readonly kind: 'by';
      /** The day. Absent: the plan’s last day. A day beyond it is a target beside those of the plan: 到2035年. */
      readonly date?: string | undefined;
      /** First day of the way. Absent: the day after the base the way is counted from. */
      readonly from?: string | undefined;
      /** Values on the way, the earliest first. */
      readonly milestones?: readonly Milestone[] | undefined;
    }
  | {
      /** The bound holds in every year: 每年, 保持在. */
      readonly kind: 'each-year';
      /** First day. Absent: the plan’s. */
      readonly from?: string | undefined;
      /** Last day. Absent: the plan’s. */
      readonly to?: string | undefined;
    }
  | {
      /** A duty that falls due again every year: 每年发布. A later year repairs no earlier one. */
      readonly kind: 'every-year';
      /** First day. Absent: the plan’s. */
      readonly from?: string | undefined;
      /** Last day. Absent: the plan’s. */
      readonly to?: string | undefined;
    }
  | {
      /** The mean of some years: 2028—2032年平均. */
      readonly kind: 'mean-of';
      /** The years whose mean is meant. */
      readonly window: TimeSpan;
    }
  | {
      /** No day is said. */
      readonly kind: 'open';
    };

/** Fourth axis: with what force. */
export interface Force {
  /**
   * What the plan’s table says of it. Absent: 未注明.
   * - `binding`: Binding: 约束性.
   * - `indicative`: Indicative: 预期性.
   */
  readonly attribute?: 'binding' | 'indicative' | undefined;
  /** The plan strives for it: 力争. */
  readonly aspirational?: boolean | undefined;
  /** The condition it stands under, in the plan’s words: 如…则. */
  readonly condition?: string | undefined;
  /** That the target was dropped or replaced on a day. */
  readonly replaced?:
    | {
        /** That the target was dropped or replaced on a day. Day from which this is so. */
        readonly on: string;
        /** Id of the target that stands in its place, of this or of another indicator. Absent: dropped without a successor. */
        readonly by?: string | undefined;
      }
    | undefined;
}

/** The same target as another place of the document states it. */
export interface Reading {
  /** Its words there. */
  readonly words?: string | undefined;
  /** Where it stands. */
  readonly citation: Citation;
  /** How it differs. */
  readonly note: Text;
}

/** How a target is divided among bodies, streets or sub-districts. */
export interface Breakdown {
  /** The parts. */
  readonly parts: readonly TargetPart[];
  /** Why the parts do not add up to the whole, when they do not. */
  readonly difference?: Text | undefined;
}

/** The part of a target one body, street or sub-district carries. */
export interface TargetPart {
  /** Id of the body, street or sub-district. */
  readonly of: string;
  /** The figure, as a number without unit and without marks between digits. */
  readonly value: number;
  /**
   * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
   * of a file writes 3.0.
   */
  readonly decimals?: number | undefined;
}

/** Where an indicator stood before the plan. Only a like-for-like value is a baseline. */
export interface Baseline {
  /** The figure, as a number without unit and without marks between digits. */
  readonly value: number;
  /**
   * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
   * of a file writes 3.0.
   */
  readonly decimals?: number | undefined;
  /**
   * Set when the plan gives no exact value, only a bound: 突破1200.
   * - `more-than`: More than the figure: 突破1200.
   * - `at-least`: The figure or more.
   * - `less-than`: Less than the figure.
   * - `at-most`: The figure or less.
   * - `about`: About the figure: 约1200.
   */
  readonly qualifier?: 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about' | undefined;
  /** What time it speaks of: `2020`. */
  readonly period: string;
  /** In the plan’s words. */
  readonly words?: string | undefined;
  /** Held against the indicator’s unit where given. */
  readonly unit?: Text | undefined;
  /** Where the plan states it. */
  readonly citation?: Citation | undefined;
  /** Shown beside the value: another term, another scope. */
  readonly note?: Text | undefined;
}

/** An earlier figure to look at beside the target. Never a start to count from. */
export interface Comparison {
  /** As printed: 7522件. */
  readonly words: string;
  /** The figure, as a number. */
  readonly value?: number | undefined;
  /**
   * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
   * of a file writes 3.0.
   */
  readonly decimals?: number | undefined;
  /** Its unit. */
  readonly unit?: Text | undefined;
  /** What time it speaks of. */
  readonly period?: string | undefined;
  /**
   * How it relates to the indicator.
   * - `previous-period`: The same thing in the plan before.
   * - `related`: Near, but not the same; the note says how.
   */
  readonly relation: 'previous-period' | 'related';
  /** Where the plan states it. */
  readonly citation: Citation;
  /** What a reader must know to compare. */
  readonly note?: Text | undefined;
}

/** How often an indicator is published, and how long after the end of each period at most. */
export interface Reporting {
  /**
   * How often a figure is published.
   * - `month`: Every month.
   * - `quarter`: Every quarter.
   * - `half`: Every half year.
   * - `year`: Every year.
   */
  readonly every: 'month' | 'quarter' | 'half' | 'year';
  /** Days from the last day of a period to its publication. */
  readonly within: number;
}

/** What a value is worked out of, when it is not published itself: exactly one of the two. */
export interface Derivation {
  /** Id of a directory: the value is the number of its entries on a day. */
  readonly directory?: string | undefined;
  /**
   * Two other indicators: the figures are worked out wherever the plan is looked at (`assessPlan` does it by itself).
   * A figure published for the same period stands in place of the ratio.
   */
  readonly ratio?: Ratio | undefined;
}

/** One indicator divided by another. Follows revisions of both. */
export interface Ratio {
  /** Id of the indicator that is divided. */
  readonly of: string;
  /** Id of the indicator it is divided by. */
  readonly over: string;
  /** What the quotient is multiplied by: 10000 for 每万人, 100 for per cent. Absent: 1. */
  readonly per?: number | undefined;
}

/** A series outside the plan that targets are held against. Its values are observations of its id. */
export interface OutsideSeries {
  /** What bounds and observations refer to. No indicator has the same. */
  readonly id: string;
  /** Name, as readers know it: 全市平均, EU-27. */
  readonly name: Text;
  /** Its unit. */
  readonly unit?: Text | undefined;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
}

/** Something the plan says will be done: 重点任务. */
export interface Measure {
  /** Names the measure on pages. */
  readonly id: string;
  /** Name, as the plan prints it. */
  readonly name: Text;
  /** Id of the goal it belongs to. */
  readonly goal?: string | undefined;
  /**
   * What it is.
   * - `task`: A task of the plan.
   * - `system`: A standing system the plan calls for: a directory, a platform, a mechanism.
   */
  readonly kind: 'task' | 'system';
  /** Ids of the organisations that lead (牵头). Absent: not published (未公布). */
  readonly leads?: readonly string[] | undefined;
  /** Ids of the organisations that support them (配合). */
  readonly supporting?: readonly string[] | undefined;
  /** The indicators it serves. */
  readonly serves?: readonly ServedIndicator[] | undefined;
  /** What became of it, the oldest first. */
  readonly states?: readonly MeasureState[] | undefined;
  /** What offices say of it. */
  readonly notes?: readonly OfficeNote[] | undefined;
  /** The words of the plan that call for it. */
  readonly citations: readonly Citation[];
  /** Its steps, with their due days. */
  readonly milestones?: readonly MeasureMilestone[] | undefined;
  /** What shows that something has been done. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** Where more is said of it. */
  readonly url?: string | undefined;
  /** What a reader should know of it. */
  readonly remark?: Text | undefined;
  /** For the keepers of the file; not shown. */
  readonly note?: Text | undefined;
}

/** An indicator a measure serves. */
export interface ServedIndicator {
  /** Id of the indicator. */
  readonly indicator: string;
  /** The plan’s words that say so. Absent: inferred by the keeper of the file. */
  readonly words?: string | undefined;
}

/** What became of a measure on a day. */
export interface MeasureState {
  /**
   * What became of it.
   * - `started`: Begun: 已启动.
   * - `completed`: Done: 已完成.
   * - `postponed`: Put off to the day in `until`. The milestones keep the first due day.
   * - `merged`: Taken up into the measure in `by`.
   * - `replaced`: Another measure, in `by`, stands in its place.
   * - `cancelled`: Dropped.
   * - `standing`: A standing measure: 长期坚持. It has no end and is never late.
   */
  readonly state: 'started' | 'completed' | 'postponed' | 'merged' | 'replaced' | 'cancelled' | 'standing';
  /** Day from which this is so. */
  readonly on: string;
  /** With `postponed`: the new due day. */
  readonly until?: string | undefined;
  /** With `merged` or `replaced`: id of the measure it went into, or that stands in its place. */
  readonly by?: string | undefined;
  /** Why, in the words of the office. */
  readonly reason?: Text | undefined;
  /** Who says so. */
  readonly source?: Source | undefined;
}

/** Who says a figure. */
export interface Source {
  /** What a reader sees as the source (来源): the office or the publication. */
  readonly name: Text;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** The words it stands in. */
  readonly citation?: Citation | undefined;
}

/** Words of an office, dated and attributed; never made by a program. */
export interface OfficeNote {
  /**
   * What the note is about.
   * - `progress`: What has been done: 进展.
   * - `difficulty`: What stands in the way: 困难.
   * - `next`: What comes next: 下一步.
   */
  readonly kind: 'progress' | 'difficulty' | 'next';
  /** Day of the note. */
  readonly date: string;
  /** The office whose words these are. */
  readonly office: Text;
  /** Its words. */
  readonly words: Text;
}

/** A step of a measure. */
export interface MeasureMilestone {
  /** Day it is due. */
  readonly due: string;
  /** What is to be done by then. */
  readonly name: Text;
  /** Day it was done. */
  readonly reached?: string | undefined;
  /** Who says so. */
  readonly source?: Source | undefined;
}

/** Something that shows what has been done. */
export interface Evidence {
  /** What it is: a notice, a list, a photograph. */
  readonly name: Text;
  /** Day it is from. */
  readonly date?: string | undefined;
  /** Where it can be seen. */
  readonly url?: string | undefined;
}

/**
 * A body, enterprise or place the plan names. Being named makes nobody a member of a directory. There is no field
 * for a person.
 */
export interface Organisation {
  /** What other parts of the file refer to. */
  readonly id: string;
  /** Name, as the plan prints it. */
  readonly name: Text;
  /**
   * What it is.
   * - `government`: A department of the government.
   * - `court`: A court or procuratorate.
   * - `public-body`: Another public body.
   * - `enterprise`: An enterprise.
   * - `service-agency`: A service agency.
   * - `university`: A university or research institute.
   * - `sub-district`: A sub-district of the administration: 街道.
   * - `street`: A street or quarter of shops: 街区.
   * - `mall`: A mall or market.
   * - `industry-zone`: A zone or park.
   * - `platform`: A platform or centre.
   */
  readonly kind:
    | 'government'
    | 'court'
    | 'public-body'
    | 'enterprise'
    | 'service-agency'
    | 'university'
    | 'sub-district'
    | 'street'
    | 'mall'
    | 'industry-zone'
    | 'platform';
  /** Where the plan names it. */
  readonly citation?: Citation | undefined;
  /** What a reader should know of it. */
  readonly note?: Text | undefined;
}

/** A list of organisations the plan calls for; its entries live in a file of their own. */
export interface Directory {
  /** The id the directory’s own file bears as `directory`. */
  readonly id: string;
  /** Name of the directory: 重点企业名录. */
  readonly name: Text;
  /** Where the plan calls for it. */
  readonly citation?: Citation | undefined;
  /** What a reader should know of it. */
  readonly note?: Text | undefined;
}

/** One reported value of one indicator, or of a series outside the plan that a target is held against. */
export interface Observation {
  /** Id of an indicator, or of an entry of the plan’s `series`. */
  readonly indicator: string;
  /** Id of the body, street or sub-district it speaks of. Absent: the whole district. */
  readonly of?: string | undefined;
  /**
   * What time the value speaks of: a period (`2023`, `2023-H1`), or a span: `2022-01/2022-09` for 1—9月累计, `2021/2024`
   * for a rate or a mean over these years.
   */
  readonly period: string;
  /** The figure, as a number without unit and without marks between digits. */
  readonly value: number;
  /**
   * Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text
   * of a file writes 3.0.
   */
  readonly decimals?: number | undefined;
  /**
   * Set when no exact value is published, only a bound: 突破10万件.
   * - `more-than`: More than the figure: 突破1200.
   * - `at-least`: The figure or more.
   * - `less-than`: Less than the figure.
   * - `at-most`: The figure or less.
   * - `about`: About the figure: 约1200.
   */
  readonly qualifier?: 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about' | undefined;
  /** Held against the indicator’s unit where given. */
  readonly unit?: Text | undefined;
  /**
   * How the value counts.
   * - `level`: What stands at the end of the period: 年末拥有量, a share, an index.
   * - `increment`: What the period brought: the sum since its first day, of a year, a month, or January to September.
   *   A later figure of a longer part of the same year replaces the shorter one. Under a growth or a change those of
   *   whole years are compared with each other.
   * - `running-total`: The sum since the target’s start, whatever the period: 规划实施以来累计. It can only grow.
   * - `rate`: The rate a target speaks of, published ready-made: of a year the growth over the year before, of a span
   *   (`2021/2024`) the cumulative change or the average growth; of some months (`2023-01/2023-06`) it is shown and
   *   not judged.
   */
  readonly counts: 'level' | 'increment' | 'running-total' | 'rate';
  /**
   * How certain the value is.
   * - `final`: Final: 正式数. It stands before a preliminary one of the same period.
   * - `preliminary`: Preliminary: 初步核算数, 快报数. It stands before an estimate.
   * - `estimated`: An estimate: 预计.
   */
  readonly status: 'final' | 'preliminary' | 'estimated';
  /** 示例: made up to show the layout. Marked wherever it is shown, whatever its status. */
  readonly illustrative?: boolean | undefined;
  /**
   * A break in the series (SDMX’s status B): from this value on it is counted in another way and does not compare with
   * the values before. `note` says what changed.
   */
  readonly break?: boolean | undefined;
  /** Who says it. */
  readonly source?: Source | undefined;
  /**
   * Day it became public. Absent: known from the last day of its period. A later value of the same period revises an
   * earlier one.
   */
  readonly published?: string | undefined;
  /** Day it was taken back. */
  readonly withdrawn?: string | undefined;
  /** Shown beside the value. */
  readonly note?: Text | undefined;
}

/**
 * A published verdict (提前实现, 快于预期, 滞后). It belongs to its office and stands beside what is computed, never inside
 * it.
 */
export interface Judgement {
  /** Id of the indicator. */
  readonly indicator: string;
  /** The verdict, as published. */
  readonly words: Text;
  /** The office that gives it. */
  readonly office: Text;
  /** Day it was given. */
  readonly date: string;
  /** Where it was published. */
  readonly source: Source;
}

/** Observations kept apart from their plan, in a file of their own. */
export interface ObservationsFile {
  /** Address of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** Id of the plan the figures belong to. */
  readonly plan: string;
  /** For the keepers of the file. */
  readonly note?: Text | undefined;
  /** The figures. */
  readonly observations: readonly Observation[];
}

/** A directory with its entries; a file of its own beside the plan. */
export interface DirectoryFile {
  /** Address of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** The id under which a plan lists this directory. */
  readonly directory: string;
  /** Id of that plan. */
  readonly plan?: string | undefined;
  /**
   * What it lists, and so how its entries are called and which columns and filters a page offers. Absent:
   * `enterprises`.
   */
  readonly of?: DirectoryKind | undefined;
  /** Name of the directory. */
  readonly name: Text;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
  /** The office that publishes it, never a person. */
  readonly publisher?: Text | undefined;
  /** Whom to tell of a mistake: an office, never a person. */
  readonly contact?: string | undefined;
  /** Day it was last brought up to date. */
  readonly updated?: string | undefined;
  /** Where it comes from. */
  readonly source?: DirectoryOrigin | undefined;
  /** The entries are made up to show the layout. */
  readonly illustrative?: boolean | undefined;
  /** Streets, industries and categories in other languages: `{"软件业": {"en": "Software"}}`. */
  readonly terms?: { readonly [key: string]: Text } | undefined;
  /** What was made when the file was made. */
  readonly prepared?: PreparedNames | undefined;
  /** The organisations. */
  readonly entries: readonly DirectoryEntry[];
}

/** What a directory lists. */
export type DirectoryKind = 'enterprises' | 'agencies' | 'streets' | 'industries';

/** Where a directory comes from. */
export interface DirectoryOrigin {
  /** The office or publication. */
  readonly name: Text;
  /** Where it was published. */
  readonly url?: string | undefined;
}

/** What is made when the file is made, so that no page carries a dictionary of Chinese. */
export interface PreparedNames {
  /** The characters a syllable reads, or several in turn: `{"nan": "南男楠", "lu/liu": "六"}`. */
  readonly pinyin?: { readonly [key: string]: string } | undefined;
  /** Pairs of a variant and the character it stands for: 樓楼區区. */
  readonly fold?: string | undefined;
  /** The characters of the names in the order of their strokes. */
  readonly strokes?: string | undefined;
}

/**
 * An organisation in a public directory. There is no field for a person: no legal representative, no contact, no
 * mobile number.
 */
export interface DirectoryEntry {
  /** Names the entry on pages. No other entry has the same. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Short name: 简称. */
  readonly shortName?: string | undefined;
  /** Former names: 曾用名. */
  readonly formerNames?: readonly string[] | undefined;
  /**
   * Unified social credit code (统一社会信用代码), as printed. Whether its check digits hold is told by a warning, and changes
   * nothing else.
   */
  readonly creditCode?: string | undefined;
  /**
   * Code of the administrative division: 6 digits of GB/T 2260, or 9 or 12 with the statistical code of the street or
   * community.
   */
  readonly division?: string | undefined;
  /** Street or sub-district, in words. */
  readonly street?: string | undefined;
  /** Industry: a code of GB/T 4754 (`I65`, `L7520`) or words. */
  readonly industry?: string | undefined;
  /** What readers can filter by: 类别. */
  readonly categories?: readonly string[] | undefined;
  /** Honours and status given by public bodies. */
  readonly recognitions?: readonly Recognition[] | undefined;
  /** Intellectual property, as published. */
  readonly counts?: PropertyCounts | undefined;
  /** Telephone of an office, as it is printed. No form of a mobile number. */
  readonly phone?: string | undefined;
  /** Web site, `https://…` or `http://…`. */
  readonly website?: string | undefined;
  /**
   * In the directory from this day on. Absent: the day was not published. Words that are no day (2022年上半年) are shown,
   * and the entry counts from the day of the directory on.
   */
  readonly entered?: string | undefined;
  /** No longer in the directory from this day on; with words that are no day, on none. No reason is held. */
  readonly withdrawn?: string | undefined;
  /** The document or office that published the entry. */
  readonly source?: string | undefined;
  /**
   * How this organisation’s names are read where the readings of the file do not hold (长沙): one text a name, in the
   * order name, short name, former names; in it one syllable a character, `-` for one that has none, `lu/liu` for one
   * that is read in several ways, the one it is sorted by first. Empty: the file’s hold.
   */
  readonly pinyin?: readonly string[] | undefined;
  /** 示例: made up to show the layout. */
  readonly illustrative?: boolean | undefined;
}

/** An honour or status a public body has given. */
export interface Recognition {
  /** What it is called: 国家知识产权优势企业. */
  readonly name: string;
  /**
   * Who gave it.
   * - `national`: The state gave it.
   * - `provincial`: The province gave it.
   * - `municipal`: The city gave it.
   * - `district`: The district gave it.
   */
  readonly level?: 'national' | 'provincial' | 'municipal' | 'district' | undefined;
  /** What it was graded: AAAA, 甲级, 五星级. */
  readonly grade?: string | undefined;
  /** Year it was given. */
  readonly year?: number | undefined;
}

/** Intellectual property as published. What was not published is absent. */
export interface PropertyCounts {
  /** Patents. */
  readonly patents?: number | undefined;
  /** Invention patents: 发明专利. */
  readonly inventionPatents?: number | undefined;
  /** Trade marks. */
  readonly trademarks?: number | undefined;
  /** Trade marks of the Madrid system: 马德里商标. */
  readonly madridTrademarks?: number | undefined;
  /** Registered copyrights. */
  readonly copyrights?: number | undefined;
  /** The day the numbers are from. */
  readonly asOf?: string | undefined;
}
