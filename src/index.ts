/**
 * The SDK: what a plan is (`parsePlan`), how far it is (`assessPlan`), and how that is said (`targetWords`, …).
 * No DOM, no clock, no network; runs in any JavaScript engine.
 *
 * @packageDocumentation
 */

// What a plan is.
export {
  parseObservations,
  parsePlan,
  safeParseObservations,
  safeParsePlan,
  withObservations,
} from './model/parse-plan.js';
export { PlanError, type PlanIssue, type PlanIssueCode } from './model/plan-error.js';
export type { Text } from './model/primitives.js';
export type { Citation, Locator, OfficialDocument, Source } from './model/citation.js';
export type { Bound, BoundValue, Force, Milestone, Reading, Target, TargetOf, When } from './model/target.js';
export type { Observation, ObservationsFile } from './model/observation.js';
export type { Judgement, Measure } from './model/measure.js';
export type { Directory, Organisation } from './model/organisation.js';
export type { Baseline, Comparison, Goal, Indicator, Plan } from './model/plan.js';

// Days and periods.
export type { IsoDate } from './calendar/iso-date.js';
export { periodFrequency, periodInterval, type Frequency, type Interval, type PeriodCode } from './calendar/period.js';
export { elapsedShare, type ElapsedBy } from './calendar/elapsed-share.js';

// How far it is.
export { assessPlan, type AssessOptions } from './progress/assess-plan.js';
export { indicatorHistory } from './progress/indicator-history.js';
export { explain, type ExplanationStep } from './progress/explain.js';
export { doneShare } from './progress/done.js';
export {
  declaredSchedule,
  defaultTolerance,
  expectedShare,
  scheduleStatus,
  type PathPoint,
  type ScheduleConvention,
  type SchedulePath,
} from './progress/schedule.js';
export { linearOutlook } from './progress/outlook.js';
export { rollUp } from './progress/roll-up.js';
export { targetTraits, type TargetTraits } from './progress/target-traits.js';
export type {
  Answer,
  Done,
  GoalProgress,
  IndicatorProgress,
  Outlook,
  PlanProgress,
  Reason,
  Reported,
  RollUp,
  Schedule,
  Status,
  StatusCounts,
  TargetForm,
  TargetGroup,
  TargetProgress,
  YearProgress,
} from './progress/plan-progress.js';

// How it is said.
export { localeOf, textIn } from './format/locale.js';
export { targetWords } from './format/target-words.js';
export { goalWords, planWords, tableRows } from './format/plan-words.js';
export { explanationLines, type ExplanationWords, type QuoteWords } from './format/explanation-words.js';
export type {
  CountWords,
  GaugeLabels,
  GoalWords,
  Locale,
  PlanWords,
  RowWords,
  Tag,
  TargetWords,
  YearWords,
} from './format/words.js';
