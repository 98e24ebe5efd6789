/**
 * The SDK: what a plan is (`parsePlan`), how far it is (`assessPlan`), and how that is said (`targetWords`, …).
 * No DOM, no clock, no network; runs in any JavaScript engine.
 *
 * @packageDocumentation
 */

// What a plan is.
export { parseObservations, parsePlan, withObservations, type ParseOptions } from './model/parse-plan.js';
export {
  safeParseObservations,
  safeParsePlan,
  type ObservationsResult,
  type PlanResult,
} from './model/safe-parse-plan.js';
export { PlanError, type PlanIssue, type PlanIssueCode } from './model/plan-error.js';
export type { IssueLocale } from './model/issue-messages.js';
export type { PlanWarning, PlanWarningCode } from './model/plan-warning.js';
export type {
  AlternativeName,
  Baseline,
  Bound,
  BoundValue,
  Breakdown,
  Citation,
  Comparison,
  Derivation,
  Directory,
  Evidence,
  Force,
  Goal,
  Indicator,
  Judgement,
  Locator,
  Measure,
  MeasureMilestone,
  MeasureState,
  Milestone,
  Observation,
  ObservationsFile,
  OfficeNote,
  OfficialDocument,
  Organisation,
  OutsideSeries,
  Plan,
  Ratio,
  Reading,
  Reporting,
  ScheduleDeclaration,
  ServedIndicator,
  Source,
  Target,
  TargetOf,
  TargetPart,
  Text,
  TimeSpan,
  When,
} from './model/types.js';

// What the sentences of a plan say.
export { readTarget } from './reading/read-target.js';
export {
  readIndicatorTable,
  type CellLeft,
  type CellPlace,
  type CellRemark,
  type RowReading,
  type TableReading,
} from './reading/read-indicator-table.js';
export type { ColumnRole, TableColumn } from './reading/table-columns.js';
export { compareTarget, type Disagreement, type DisagreementCode } from './reading/compare-target.js';
export type {
  Axis,
  DoubtCode,
  LeftAsText,
  LeftReason,
  ReadingDoubt,
  SentenceReading,
  Span,
  TargetReading,
} from './reading/target-reading.js';

// Days and periods.
export type { IsoDate } from './calendar/iso-date.js';
export {
  periodFrequency,
  periodInterval,
  reportingYear,
  type Frequency,
  type Interval,
  type PeriodCode,
  type ReportingInterval,
  type YearStart,
} from './calendar/period.js';
export { elapsedShare, type ElapsedBy } from './calendar/elapsed-share.js';

// How far it is.
export { assessPlan, type AssessOptions } from './progress/assess-plan.js';
export { indicatorHistory } from './progress/indicator-history.js';
export { indicatorOf } from './progress/indicator-of.js';
export {
  verdictChange,
  planChanges,
  type ChangeKind,
  type PlanChanges,
  type VerdictChange,
} from './progress/plan-changes.js';
export { publicationDays } from './progress/publication-days.js';
export { quantityKind, type Quantity, type QuantityKind } from './progress/quantity.js';
export { quantityNumber, quantityWords } from './format/quantity-words.js';
export { explain, type ExplanationStep } from './progress/explain.js';
export { doneShare } from './progress/done.js';
export {
  declaredSchedule,
  defaultTolerance,
  expectedShare,
  scheduleStatus,
  type DeclaredSchedule,
  type PathPoint,
  type ScheduleConvention,
  type SchedulePath,
} from './progress/schedule.js';
export { linearOutlook } from './progress/outlook.js';
export { rollUp } from './progress/roll-up.js';
export { targetTraits, type TargetTraits } from './progress/target-traits.js';
export type { Required as RequiredFigure } from './progress/bound.js';
export { goalTree, indicatorTree, type TreeRow } from './progress/hierarchy.js';
export { goalRows, type GoalRow } from './progress/goal-rows.js';
export type {
  Answer,
  Done,
  DoneAnswer,
  DroppedIndicator,
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

// Where it leads, what is still needed, and how parts make a whole.
export {
  outlook,
  type OutlookOptions,
  type TargetOutlook,
  type TargetOutlookResult,
} from './progress/outlook-target.js';
export { outlookBy, type OutlookRule } from './progress/outlook-target.js';
export {
  outlookModel,
  type OutlookFacts,
  type OutlookInput,
  type OutlookModel,
  type OutlookPoint,
  type OutlookRefusal,
  type OutlookResult,
  type OutlookValue,
  type Projection,
  type TimedValue,
} from './progress/outlook-model.js';
export { compoundOutlook } from './progress/outlook-compound.js';
export { linearPaceOutlook } from './progress/outlook-linear.js';
export { logitOutlook } from './progress/outlook-logit.js';
export { theilSenOutlook } from './progress/outlook-theil-sen.js';
export { slopeRanks, type SlopeRanks } from './progress/outlook-slope-rank.js';
export {
  paceSoFar,
  requiredPace,
  type Pace,
  type PaceAnswer,
  type PaceRefusal,
  type RequiredPace,
} from './progress/pace.js';
export { reachDate, type ReachDate, type ReachRefusal } from './progress/reach-date.js';
export { groupIndicators, type GroupBy, type IndicatorGroup } from './progress/group-by.js';
export { areaProgress, areasOf } from './progress/area-progress.js';
export {
  geometricMean,
  weightedMean,
  worstOf,
  type Composite,
  type CompositeEntry,
  type CompositePolicy,
  type CompositeRefusal,
  type CompositeResult,
} from './progress/composite.js';
export {
  reconcileBreakdown,
  type BreakdownReconciliation,
  type BreakdownRefusal,
  type BreakdownResult,
  type PartReconciliation,
  type Reconciliation,
} from './progress/reconcile-breakdown.js';

// What an office follows beside the figures: their rhythm, the measures, what is still lacking.
export { reportingState, type Publication, type ReportingState } from './progress/reporting-state.js';
export {
  measureProgress,
  milestoneDeadlines,
  officeNotes,
  type MeasureProgress,
  type MeasureStatus,
  type MilestoneDeadline,
} from './progress/measure-progress.js';
export { indicatorsServed, measuresServing, type Service } from './progress/measures-serving.js';
export {
  derivedObservations,
  withDerived,
  type DerivationRefusal,
  type DerivedObservations,
} from './progress/derived-observations.js';
export {
  planReadiness,
  readinessLacks,
  type IndicatorReadiness,
  type PlanReadiness,
  type ReadinessLack,
} from './progress/plan-readiness.js';

// Many at once.
export { assessPlans, type PlanOutcome } from './progress/assess-plans.js';
export { assessValue, type ValueInput, type ValueProgress, type ValueStatus } from './progress/assess-value.js';
export { boundKinds, type BoundKind } from './progress/bound.js';
export {
  assessColumns,
  columnFlags,
  progressColumns,
  statusNames,
  toColumns,
  type ColumnOptions,
  type ProgressColumns,
  type ValueColumns,
  type ValueRow,
} from './progress/assess-columns.js';
export { epochDay } from './calendar/iso-date.js';

// How it is said.
export { localeOf, textIn } from './format/locale.js';
export { forgetWords, setWords, type OwnWords, type WordTables } from './format/own-words.js';
export { targetWords } from './format/target-words.js';
export { statusScale, type ScaleStep } from './view/plan/status-scale.js';
export { disagreementWords, doubtWords, leftWords, remarkWords } from './format/reading-words.js';
export { goalWords, planWords, tableRows } from './format/plan-words.js';
export type { FollowedWords } from './format/followed-words.js';
export { gapWords, type GapFigure, type GapRelation, type GapWords } from './format/gap-words.js';
export { reportingWords, type ReportingWords } from './format/reporting-words.js';
export {
  measureStateWords,
  officeNoteWords,
  serviceWords,
  type MeasureStateWords,
  type ToldStatus,
  type OfficeNoteWords,
} from './format/measure-progress-words.js';
export { readinessWords, type ReadinessWords } from './format/readiness-words.js';
export type { PlaceWords } from './format/citation-place.js';
export { explanationLines, type ExplanationWords, type QuoteWords } from './format/explanation-words.js';
export {
  compositeWords,
  methodWords,
  outlookWords,
  paceWords,
  reachDateWords,
  reconciliationWords,
  type CompositeKind,
  type ResultStep,
  type ResultWords,
} from './format/result-words.js';
export type { MarkKind } from './format/indicator-table-words.js';
export type {
  PointShape,
  PointWords,
  TrendColumn,
  TrendRowKind,
  TrendTexts,
  TrendWords,
} from './format/trend-words.js';
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

// The same through published methods.
export { compareMethods } from './methods/compare-methods.js';
export { type ClassOf, type MethodResults } from './methods/compare-methods.js';
export { methodInput } from './methods/method-input.js';
export {
  defineMethod,
  type Judge,
  type MethodFinding,
  type MethodDescription,
  type MethodFacts,
} from './methods/define-method.js';
export {
  aarr,
  averageAnnualReduction,
  reductionOfSlope,
  requiredAarrContinuous,
  requiredAarrDiscrete,
  type AarrClass,
  type AarrOptions,
} from './methods/aarr.js';
export {
  completionAgainstSchedule,
  type CompletionAgainstScheduleClass,
  type CompletionAgainstScheduleOptions,
} from './methods/completion-against-schedule.js';
export { completionRate, inverseCompletionRate, type CompletionRateClass } from './methods/completion-rate.js';
export { countShares } from './methods/count-shares.js';
export { efficacyScore, type EfficacyScoreClass, type EfficacyScoreOptions } from './methods/efficacy-score.js';
export {
  anticipatedGap,
  escapAnticipatedProgress,
  type EscapAnticipatedClass,
  type EscapAnticipatedOptions,
} from './methods/escap-anticipated-progress.js';
export { escapCurrentStatus, type EscapCurrentStatusClass, type EscapOptions } from './methods/escap-current-status.js';
export { eurostat, type EurostatClass, type EurostatOptions } from './methods/eurostat.js';
export {
  constantRateExtrapolation,
  geometricExtrapolation,
  logitRegression,
  meanLogitSlope,
  timeWeightedLogitRegression,
  weightedExtrapolation,
  type ConstantRateOptions,
  type Extrapolate,
} from './methods/extrapolate.js';
export { germanWeather, type GermanWeatherClass, type WeatherTarget } from './methods/german-weather.js';
export {
  distanceFromBudget,
  distanceFromHalf,
  parityDistance,
  unemploymentAboveNatural,
} from './methods/goldilocks.js';
export { growthRate } from './methods/growth-rate.js';
export { istat, type IstatClass } from './methods/istat.js';
export { oecdDistance, type OecdDistanceClass, type OecdDistanceOptions } from './methods/oecd-distance.js';
export {
  clearPointRules,
  orderedRules,
  type OrderedRule,
  type OrderedRulesOptions,
  type RuleMeasure,
} from './methods/ordered-rules.js';
export {
  allOrNothingScore,
  rankScore,
  type AllOrNothingScoreClass,
  type AllOrNothingScoreOptions,
  type RankScoreClass,
  type RankScoreOptions,
} from './methods/rank-score.js';
export { scotlandChange, type ScotlandChangeClass, type ScotlandCriterion } from './methods/scotland-change.js';
export {
  sdgColourScore,
  sdgGoalColour,
  sdgGoalTrend,
  sdgIndex,
  sdgIndexTrend,
  sdgNormalisedScore,
  type SdgIndexBounds,
  type SdgIndexClass,
  type SdgIndexTrendClass,
  type SdgIndexTrendOptions,
} from './methods/sdg-index.js';
export {
  indicatorAggregate,
  naturalLimitFactor,
  statisticsCanada,
  type ProgressThresholds,
  type ScoreGroup,
  type StatisticsCanadaClass,
  type StatisticsCanadaOptions,
} from './methods/statistics-canada.js';
export {
  unsdProgressChart,
  type UnsdProgressChartClass,
  type UnsdProgressChartOptions,
} from './methods/unsd-progress-chart.js';
export type { Method, MethodInput, MethodQuestion, SeriesPoint } from './progress/method.js';
export type {
  MethodRefusal,
  MethodResult,
  MethodSilence,
  MethodStep,
  MethodVerdict,
} from './progress/method-result.js';

// A directory of organisations beside a plan.
export {
  parseDirectory,
  safeParseDirectory,
  type DirectoryOptions,
  type DirectoryResult,
} from './directory/parse-directory.js';
export { DirectoryError } from './directory/directory-error.js';
export type {
  DirectoryIssue,
  DirectoryIssueCode,
  IssueLocale as DirectoryIssueLocale,
} from './directory/directory-issues.js';
export { readDirectoryStream, type StreamOptions } from './directory/read-stream.js';
export { memorySource, type MemoryOptions } from './directory/memory-source.js';
export { httpSource } from './directory/http-source.js';
export { searchEngineSource, type SearchEngineOptions } from './directory/search-engine-source.js';
export { latestOnly } from './directory/latest-only.js';
export { DirectoryFailure, type DirectoryFailureReason, type RequestOptions } from './directory/request-json.js';
export { directoryObservations, withDirectory } from './directory/directory-observations.js';
export { countOn, type DirectoryCount } from './directory/count-on.js';
export { creditCodeMistake, isSoleProprietor, type CreditCodeMistake } from './directory/credit-code.js';
export { personalDataIn, type PersonalData } from './directory/personal-data.js';
export type {
  DirectoryAnswer,
  DirectoryItem,
  DirectoryNote,
  DirectoryQuery,
  DirectorySort,
  DirectorySource,
  Facet,
  FacetCount,
  Highlight,
} from './directory/directory-source.js';
export type {
  DirectoryEntry,
  DirectoryFile,
  DirectoryKind,
  DirectoryOrigin,
  PreparedNames,
  PropertyCounts,
  Recognition,
} from './model/types.js';

// What the elements show, as data: tables, charts and files without a page.
export {
  indicatorTable,
  type IndicatorCell,
  type IndicatorColumn,
  type IndicatorRow,
  type IndicatorTable,
  type RowGroup,
} from './view/table/indicator-rows.js';
export {
  arrange,
  filterChoices,
  type ArrangedGroup,
  type ArrangedTable,
  type FilterChoices,
  type IndicatorView,
} from './view/plan/indicator-view.js';
export { indicatorsCsv, indicatorsJson } from './view/table/indicator-export.js';
export { csvText, type CsvCell } from './view/table/csv.js';
export { trendChart, type TrendChart } from './view/trend/trend-chart.js';
export type { TrendForm, TrendGeometry, TrendPoint } from './view/trend/trend-geometry.js';
export type { Point as DrawnPoint, TrendLabel } from './view/trend/trend-labels.js';
export type { TrendRow, TrendTable } from './view/trend/trend-table.js';
export type {
  EventGeometry,
  GaugeGeometry,
  Span as DrawnSpan,
  TrackGeometry,
  YearsGeometry,
} from './view/gauge/gauge-geometry.js';
export type { FollowWords, ServingWords } from './view/explanation/explanation-follow.js';
export { explanation, type Explanation } from './view/explanation/explanation.js';
export type { MethodWords } from './view/explanation/explanation-methods.js';
export type { JudgementWords, SourceWords } from './view/explanation/explanation-sources.js';
export type { AsideWords } from './view/explanation/explanation-outlook.js';
export type { StepWords, WorkingWords } from './view/explanation/explanation-steps.js';
export type { DirectoryInfo } from './view/directory/directory-export.js';
