import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as traditional from '../../src/format/zh-hant.js';
import * as sdk from '../../src/index.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import gulou from '../../src/plans/gulou-ip-2021-2025.json';
import * as pages from '../../src/static/index.js';

/*
 * Every function somebody can import, called rightly and wrongly. Without types around, a wrong call has to say which
 * function it was, what was expected and what came; an answer to it would be believed.
 */

const plan = sdk.parsePlan({ ...gulou, observations: illustrative.observations });
const asOf = '2024-01-31';
const progress = sdk.assessPlan(plan, { asOf });
const indicator = sdk.indicatorOf(progress, 'trademark-enterprises-per-10000');
const { main } = indicator;
const goal = progress.goals[0]!;
const table = sdk.indicatorTable(progress);
const method = sdk.completionRate();
const input = sdk.methodInput(main);
const result = method.assessTarget(main);
const pace = sdk.paceSoFar(main);
const model = sdk.linearPaceOutlook;
const measure = plan.measures![0]!;
const quantity = { value: 3, kind: 'level', unit: '件' };
const directory = { directory: 'enterprises', name: '名录', updated: asOf, entries: [{ id: 'one', name: '甲公司' }] };
const way = { kind: 'at-least', from: '2021-01-01', due: '2025-12-31', low: 900, start: 722 };
const at = { value: 807, at: '2023-12-31', asOf };
const points = [
  { year: 2000, value: 100 },
  { year: 2001, value: 90 },
];
const view = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true };
const described = { id: 'own', name: '自定', source: { title: '', publisher: '' }, question: 'done' };
const entries = [{ value: 0.5 }];
const policy = { missing: 'refuse' };
const composite = sdk.weightedMean(entries, { missing: 'refuse' });
const stream = () => new Blob([JSON.stringify(directory)]).stream();
const search = { search: () => Promise.reject(new Error('nobody asked')) };
const text = JSON.stringify(gulou);

type Wrong = readonly [given: readonly unknown[], said: RegExp];
interface Calls {
  readonly right: readonly unknown[];
  readonly wrong: readonly Wrong[];
}

const calls = (right: readonly unknown[], ...wrong: readonly Wrong[]): Calls => ({ right, wrong });

const ofTarget = /the progress of a target, as the main of/;
const ofIndicator = /the progress of an indicator, as one of progress\.indicators/;
const ofPlan = /the progress of a plan, as assessPlan gives it/;
const aPlan = /a plan, as parsePlan gives it/;
const aLocale = /a locale \(localeOf finds that of a language tag\) to be one of zh-CN, en, zh-Hant; received/;
const anOption = /options, such as \{ locale: 'en' \}, as an object; received "en"/;
const anObject = /as an object; received/;
const aList = /as a list; received/;
const asText = /as text.*; received/;
const aNumber = /as a number; received/;
const aDay = /a calendar day/;
const known = /to be one of/;

/** Of those that say something in a language: none, one there is not, a tag. */
const unspoken = (...before: unknown[]): Wrong[] =>
  [undefined, 'fr', 'en-GB'].map((locale) => [[...before, locale], aLocale]);
/** Of those that take the language among their options. */
const unread = (...before: unknown[]): Wrong[] => [
  [[...before, 'en'], anOption],
  [[...before, { locale: 'fr' }], /a locale .*received "fr"/],
];
/** Where the indicator, or the plan, stands in the place of its target. */
const noTarget = (more: readonly unknown[] = []): Wrong[] => [
  [[indicator, ...more], /as the main of .*; received the progress of an indicator$/],
  [[progress, ...more], /; received the progress of a plan$/],
  [[undefined, ...more], ofTarget],
];
const numbers = (...right: number[]): Calls =>
  calls(
    right,
    ...right.map((_, index): Wrong => [right.map((each, place) => (place === index ? String(each) : each)), aNumber]),
  );

const rowsOf: Readonly<Record<string, Calls>> = {
  // What a plan is.
  parsePlan: calls([text], ...unread(text)),
  safeParsePlan: calls([text], ...unread(text)),
  parseObservations: calls([{ plan: plan.id, observations: [] }, plan], [[{}, text], aPlan], ...unread({}, plan)),
  safeParseObservations: calls(
    [{ plan: plan.id, observations: [] }, plan],
    [[{}, progress], aPlan],
    ...unread({}, plan),
  ),
  withObservations: calls(
    [plan, []],
    [[plan, { plan: plan.id, observations: [] }], /as parseObservations gives them, as a list; received an object/],
    [[progress, []], aPlan],
    ...unread(plan, []),
  ),
  // What its sentences say.
  readTarget: calls(['达到5件'], [[5], asText], [[undefined], asText]),
  readIndicatorTable: calls(['指标\t目标'], [[[['指标']]], asText]),
  compareTarget: calls(['达到5件', main.target], [[5, main.target], asText], [['达到5件', '达到5件'], anObject]),
  // Days.
  periodFrequency: calls(['2023'], [[2023], asText]),
  periodInterval: calls(['2023'], [[2023], asText], [['2023', '04-01'], /--MM-01/]),
  reportingYear: calls([asOf], [[2023], asText], [['2023-02-30'], aDay]),
  elapsedShare: calls(
    [plan.period, asOf],
    [[undefined, asOf], aDay],
    [[plan.period, asOf, 'month'], /days, months or years/],
  ),
  epochDay: calls([asOf]),
  // How far it is.
  assessPlan: calls(
    [plan, { asOf }],
    [[text, { asOf }], /a plan, as parsePlan gives it; received ".{0,90}… \(\d+ characters\)$/],
    [[indicator, { asOf }], aPlan],
    [[plan], aDay],
    [[plan, { asOf: 2024 }], aDay],
    [[plan, { asOf, schedule: 'months' }], /\{ elapsed: 'months' \}, as an object; received "months"/],
    [[plan, { asOf, schedule: { elapsd: 'months' } }], /elapsed, path, tolerance, from; received "elapsd"/],
    [[plan, { asOf, tolerance: 0.01 }], /asOf, schedule, method, outlook; received "tolerance"/],
    [[plan, { asOf, method: 'eurostat' }], /method, such as completionRate\(\), with its assessTarget as a function/],
    [[plan, { asOf, method: sdk.statisticsCanada }], /method, such as completionRate\(\)/],
    [[plan, { asOf, outlook: sdk.compoundOutlook }], /outlookBy\(model\).*received an object/],
  ),
  assessPlans: calls(
    [[plan], { asOf }],
    [[plan, { asOf }], /plans.*received a plan/],
    [[[plan]], aDay],
    [[[plan], { asOf, schedule: 'months' }], anObject],
  ),
  assessValue: calls(
    [{ ...way, ...at }],
    [[undefined], anObject],
    [[{ ...way, ...at, kind: 'least' }], known],
    [[{ ...way, ...at, value: '807' }], /value as a number; received "807"/],
    [[{ ...way, ...at, from: '2025-12-31', due: '2021-01-01' }], /from before due/],
  ),
  assessColumns: calls(
    [sdk.toColumns([]), { asOf }],
    [[sdk.toColumns([])], anObject],
    [[sdk.toColumns([]), {}], aDay],
    [[undefined, { asOf }], anObject],
  ),
  toColumns: calls(
    [[way]],
    [[way], aList],
    [[[{ ...way, value: '807' }]], /value of row 0 as a number; received "807"/],
    [[[{ ...way, due: '2020-12-31' }]], /from before due/],
  ),
  progressColumns: calls([1], [['1'], aNumber]),
  indicatorHistory: calls(
    [plan, indicator.indicator.id],
    [[progress, 'it'], aPlan],
    [[plan, 'other'], /received "other"/],
  ),
  indicatorOf: calls(
    [progress, indicator.indicator.id],
    [[plan, 'it'], ofPlan],
    [[progress, 'other'], /received "other"/],
  ),
  verdictChange: calls(['ahead', 'met'], [['ahead', 'done'], known], [[undefined, 'met'], known]),
  planChanges: calls(
    [plan, { asOf }],
    [[progress, { asOf }], aPlan],
    [[plan, '2022-01-01', '2023-01-01'], /\{ asOf \}, as an object/],
    [[plan, {}], aDay],
  ),
  publicationDays: calls([[]], [[plan], aList]),
  quantityKind: calls([main.target.of], [['level'], anObject]),
  explain: calls([main], ...noTarget()),
  doneShare: calls([1, 0, 2], [['1', 0, 2], /finite value/]),
  declaredSchedule: calls([{}], [['months'], anObject], [[{ elapsed: 'weeks' }], /days, months or years/]),
  expectedShare: calls([plan.period, asOf, [], 0, 1], [[plan.period, asOf, 0, 1], aList]),
  scheduleStatus: calls([0, 0], [[0], /finite numbers/]),
  linearOutlook: calls([1, 0, 0.5], [[1, 0, 50], /share up to 1/], [['1', 0, 0.5], /finite numbers/]),
  rollUp: calls([progress.indicators], [[progress], aList]),
  targetTraits: calls([main.target], [['达到5件'], anObject]),
  goalTree: calls([plan], [[progress], aPlan], [[text], aPlan]),
  indicatorTree: calls([plan], [[progress], aPlan]),
  goalRows: calls([progress], [[progress.goals], /the progress of a plan/], [[text], /the progress of a plan/]),
  outlook: calls([main, model], ...noTarget([model]), [[main, 'linear'], /a model, as linearPaceOutlook is one/]),
  outlookBy: calls([model], [['linear'], /a model, as linearPaceOutlook is one; received "linear"/]),
  outlookModel: calls(
    [{ id: 'own', name: '自定', minimumPoints: 1, bounded: false }, () => 'no-time'],
    [[{ id: 'own' }], /a formula as a function/],
    [['own', () => 'no-time'], anObject],
  ),
  slopeRanks: calls([5], [['5'], aNumber]),
  paceSoFar: calls([main], ...noTarget()),
  requiredPace: calls([main], ...noTarget()),
  reachDate: calls([main], ...noTarget(), [[main, 'linear'], /a model, as/]),
  groupIndicators: calls(
    [progress.indicators, 'goal'],
    [[progress, 'goal'], aList],
    [[progress.indicators, 'body'], known],
  ),
  areaProgress: calls([progress.indicators, 'east'], [[progress, 'east'], aList]),
  areasOf: calls([progress.indicators], [[progress], aList]),
  weightedMean: calls([entries, policy], [[{ value: 1 }, policy], aList], [[entries], /'exclude', 'zero' or 'refuse'/]),
  geometricMean: calls(
    [entries, policy],
    [[{ value: 1 }, policy], aList],
    [[entries], /'exclude', 'zero' or 'refuse'/],
  ),
  worstOf: calls([1], [[0], /whole number/], [['1'], /whole number/]),
  reconcileBreakdown: calls(
    [plan, indicator.indicator.id, asOf],
    [[progress, 'it', asOf], aPlan],
    [[plan, 'other', asOf], /received "other"/],
    [[plan, indicator.indicator.id], aDay],
  ),
  reportingState: calls(
    [indicator.indicator, plan, asOf],
    [[indicator.indicator, progress, asOf], aPlan],
    [['it', plan, asOf], anObject],
  ),
  measureProgress: calls([measure, asOf], [['it', asOf], anObject], [[measure], aDay]),
  milestoneDeadlines: calls([measure, asOf], [['it', asOf], anObject], [[measure], aDay]),
  officeNotes: calls([measure, asOf], [['it', asOf], anObject], [[measure], aDay]),
  indicatorsServed: calls([plan, measure.id], [[progress, measure.id], aPlan], [[plan, 'other'], /received "other"/]),
  measuresServing: calls(
    [plan, indicator.indicator.id],
    [[progress, 'it'], aPlan],
    [[plan, 'other'], /received "other"/],
  ),
  derivedObservations: calls(
    [plan, indicator.indicator.id],
    [[progress, 'it'], aPlan],
    [[plan, 'other'], /received "other"/],
  ),
  withDerived: calls([plan], [[progress], aPlan], [[text], aPlan]),
  planReadiness: calls([plan, asOf], [[progress, asOf], aPlan], [[plan], aDay]),
  // How it is said.
  localeOf: calls(['en-GB'], [[5], asText]),
  textIn: calls([{ en: 'a' }, 'en'], ...unspoken({ en: 'a' })),
  setWords: calls(['en', 'card', {}], [['fr', 'card', {}], aLocale], [['en', 'card', 'why'], anObject]),
  targetWords: calls([main, 'en'], ...unspoken(main), ...noTarget(['en'])),
  statusScale: calls([3], [[9], /2 to 7/], [['3'], /2 to 7/]),
  disagreementWords: calls([{ code: 'other-bound', axis: 'bound', said: 1, stated: 2 }, 'en'], ...unspoken({}), [
    ['bound', 'en'],
    anObject,
  ]),
  doubtWords: calls([{ code: 'no-unit', at: { start: 0, end: 1 }, alternatives: [] }, 'a', 'en'], ...unspoken({}, ''), [
    ['doubt', '', 'en'],
    anObject,
  ]),
  leftWords: calls([{ code: 'vague', at: { start: 0, end: 1 } }, 'a', 'en'], ...unspoken({}, ''), [
    ['left', '', 'en'],
    anObject,
  ]),
  remarkWords: calls([{ line: 1, column: 1, text: 'a', left: 'vague' }, 'en'], ...unspoken({}), [
    ['remark', 'en'],
    anObject,
  ]),
  goalWords: calls([goal, 'en'], ...unspoken(goal), [
    [plan.goals[0], 'en'],
    /the progress of a goal, as one of progress\.goals/,
  ]),
  planWords: calls([progress, 'en'], ...unspoken(progress), [[plan, 'en'], /as assessPlan gives it; received a plan$/]),
  tableRows: calls([goal, plan, 'en'], ...unspoken(goal, plan), [[goal, progress, 'en'], aPlan]),
  gapWords: calls([main, 'en'], ...unspoken(main), ...noTarget(['en'])),
  reportingWords: calls([indicator.indicator, plan, asOf, 'en'], ...unspoken(indicator.indicator, plan, asOf), [
    ['it', plan, asOf, 'en'],
    anObject,
  ]),
  measureStateWords: calls([measure, plan, asOf, 'en'], ...unspoken(measure, plan, asOf), [
    [measure, asOf, 'en'],
    aPlan,
  ]),
  officeNoteWords: calls([measure, asOf, 'en'], ...unspoken(measure, asOf), [['it', asOf, 'en'], anObject]),
  serviceWords: calls([{ measure, indicator: indicator.indicator }, 'en'], ...unspoken({}), [['it', 'en'], anObject]),
  readinessWords: calls([sdk.planReadiness(plan, asOf), 'en'], ...unspoken(sdk.planReadiness(plan, asOf)), [
    [plan, 'en'],
    anObject,
  ]),
  explanationLines: calls([main, 'en'], ...unspoken(main), ...noTarget(['en'])),
  compositeWords: calls(
    ['weighted-mean', composite, entries, policy, 'en'],
    ...unspoken('weighted-mean', composite, entries, policy),
    [['mean', composite, entries, policy, 'en'], known],
    [['weighted-mean', entries, composite, policy, 'en'], /an answer/],
  ),
  methodWords: calls([result, method, 'en'], ...unspoken(result, method), [
    [method, result, 'en'],
    /the result of a method, as compareMethods gives it; received a method$/,
  ]),
  outlookWords: calls(
    [sdk.outlook(main, model), main, model, 'en'],
    ...unspoken(sdk.outlook(main, model), main, model),
    [[main, sdk.outlook(main, model), model, 'en'], /an answer.*received the progress of a target/],
  ),
  paceWords: calls([pace, main, 'en'], ...unspoken(pace, main), [
    [main, pace, 'en'],
    /an answer, as paceSoFar, outlook or reachDate gives it; received the progress of a target$/,
  ]),
  reachDateWords: calls([sdk.reachDate(main), main, model, 'en'], ...unspoken(sdk.reachDate(main), main, model), [
    [sdk.reachDate(main), indicator, model, 'en'],
    ofTarget,
  ]),
  reconciliationWords: calls(
    [sdk.reconcileBreakdown(plan, indicator.indicator.id, asOf), indicator, 'en'],
    ...unspoken(sdk.reconcileBreakdown(plan, indicator.indicator.id, asOf), indicator),
    [[sdk.reconcileBreakdown(plan, indicator.indicator.id, asOf), main, 'en'], ofIndicator],
  ),
  quantityNumber: calls([quantity, 'en'], ...unspoken(quantity), [[3, 'en'], anObject]),
  quantityWords: calls([quantity, 'en'], ...unspoken(quantity), [[3, 'en'], anObject]),
  // Published methods.
  compareMethods: calls(
    [main, [method]],
    ...noTarget([[method]]),
    [[main, method], aList],
    [[main, ['eurostat']], /a method, as/],
  ),
  methodInput: calls([main], ...noTarget()),
  defineMethod: calls(
    [described, () => 'no-rule'],
    [[{ id: 'own' }, () => 'no-rule'], anObject],
    [[described], /a rule as a function/],
  ),
  aarr: calls([], [['discrete'], anObject], [[{ required: 'yearly' }], known]),
  averageAnnualReduction: calls(
    [points],
    [[[100, 90]], /points\[0\] as an object; received 100/],
    [[[{ year: '2000', value: 100 }]], /points\[0\]\.year as a number; received "2000"/],
  ),
  reductionOfSlope: numbers(-0.06),
  requiredAarrContinuous: calls([100, 70, 13], [[100, '70%', 13], /target as a number; received "70%"/]),
  requiredAarrDiscrete: numbers(100, 50, 13),
  completionAgainstSchedule: calls([], [[0.6], anObject]),
  countShares: calls([{ a: 1 }], [[[1]], anObject]),
  efficacyScore: calls([{ unacceptable: 0, satisfactory: 1 }], [['60'], anObject]),
  anticipatedGap: calls([1, 0, 2, 'increase'], [[1, 0, 2, 'rising'], known], [['1', 0, 2, 'increase'], aNumber]),
  escapAnticipatedProgress: calls([], [['linear'], anObject]),
  escapCurrentStatus: calls([], [[2030], anObject]),
  eurostat: calls([], [['long-term'], anObject], [[{ span: 'long' }], known]),
  constantRateExtrapolation: calls([0.05], [[5], /5 % is 0\.05/], [['0.05'], aNumber]),
  geometricExtrapolation: calls([points, 2025], [[[100, 90], 2025], anObject], [[points, '2025'], aNumber]),
  weightedExtrapolation: calls([points, 2025], [[100, 2025], aList], [[points], aNumber]),
  logitRegression: calls([], [['100'], aNumber]),
  meanLogitSlope: calls([], [['100'], aNumber]),
  timeWeightedLogitRegression: calls([], [['100'], aNumber]),
  germanWeather: calls([], [['by-year'], known]),
  distanceFromBudget: numbers(90),
  distanceFromHalf: numbers(30),
  parityDistance: numbers(0.5),
  unemploymentAboveNatural: numbers(5),
  growthRate: numbers(104, 120, 3),
  oecdDistance: calls([{ peers: [1, 2, 3] }], [[[1, 2, 3]], anObject]),
  orderedRules: calls(
    [sdk.clearPointRules],
    [[{ measure: 'done', rules: [{ class: 'a', label: 'a' }] }], /id as text; received undefined/],
    [[[]], anObject],
  ),
  allOrNothingScore: calls([], [[100], anObject]),
  rankScore: calls([], [[100], anObject]),
  scotlandChange: calls([{ kind: 'last-change', by: 1 }], [['last-change'], known]),
  sdgColourScore: calls([1, { worst: 0, orange: 1, green: 2, best: 3 }], [[1], anObject], [['1', {}], aNumber]),
  sdgGoalColour: calls([[]], [[{}], aList]),
  sdgGoalTrend: calls([[]], [[{}], aList]),
  sdgIndex: calls([{ worst: 0, orange: 1, green: 2, best: 3 }], [[100], anObject]),
  sdgIndexTrend: calls([], [[85], anObject]),
  sdgNormalisedScore: numbers(1, 0, 2),
  indicatorAggregate: calls([[result]], [[result], aList]),
  naturalLimitFactor: numbers(66, 100),
  statisticsCanada: calls([], [[0.95], anObject]),
  unsdProgressChart: calls([], [['done'], anObject]),
  // A directory.
  parseDirectory: calls([directory], ...unread(directory)),
  safeParseDirectory: calls([directory], ...unread(directory)),
  readDirectoryStream: calls([stream()], [['{}'], /getReader of a stream as a function/], ...unread(stream())),
  memorySource: calls([directory], [['{}'], /a directory, as parseDirectory gives it/]),
  httpSource: calls(['/search'], [[new URL('https://example.org')], asText], [['/search', 'post'], anObject]),
  searchEngineSource: calls(['/search'], [[undefined], asText], [['/search', 'post'], anObject]),
  latestOnly: calls([search], [['/search'], anObject], [[{}], /search of a source as a function/]),
  directoryObservations: calls(
    [directory, 'it'],
    [[plan, 'it'], /a directory, as .*received a plan/],
    [[directory], asText],
  ),
  withDirectory: calls([plan, directory], [[directory, plan], aPlan], [[plan, plan], /a directory, as/]),
  countOn: calls(
    [directory, asOf],
    [[plan, asOf], /a directory, as/],
    [[directory], aDay],
    [[directory, asOf, 'all'], /filter as a function/],
  ),
  creditCodeMistake: calls(['91'], [[91], asText]),
  isSoleProprietor: calls(['92'], [[92], asText]),
  personalDataIn: calls(['a'], [[5], asText]),
  // What the elements show, as data.
  indicatorTable: calls(
    [progress, 'en'],
    [[plan, 'en'], /as assessPlan gives it; received a plan$/],
    [[progress, 'de'], aLocale],
  ),
  arrange: calls(
    [table, view],
    [[progress, view], /a table, as indicatorTable gives it; received the progress of a plan$/],
    [[table], anObject],
  ),
  filterChoices: calls([table], [[progress], /a table, as indicatorTable gives it/]),
  indicatorsCsv: calls(
    [table],
    [[progress], /a table, as indicatorTable gives it; received the progress of a plan$/],
    [[table, table], aList],
  ),
  indicatorsJson: calls([table], [[progress], /a table, as indicatorTable gives it/], [[table, table], aList]),
  csvText: calls([[['a']]], [['a'], aList], [[['a']], aList]),
  trendChart: calls([main, 'en', 640], ...noTarget(['en', 640]), [[main, 'fr', 640], aLocale], [[main, 'en'], aNumber]),
  explanation: calls(
    [indicator, 'en'],
    ...unspoken(indicator),
    [[main, 'en'], /as one of progress\.indicators; received the progress of a target$/],
    [[indicator, 'en', ['eurostat']], /a method, as/],
  ),
  // Pages without script.
  planHtml: calls([progress], [[plan], /as assessPlan gives it; received a plan$/], ...unread(progress), [
    [progress, { headingLevel: 7 }],
    /1 to 5/,
  ]),
  cardHtml: calls([indicator], [[main], /received the progress of a target$/], ...unread(indicator)),
  tableHtml: calls([progress], [[plan], ofPlan], ...unread(progress)),
  directoryHtml: calls([directory], [[plan], /a directory, as/], ...unread(directory)),
  plainHtml: calls(
    ['plan-dashboard', progress],
    [['dashboard', progress], known],
    [['plan-dashboard', indicator], /received the progress of an indicator$/],
    [['plan-indicator-card', progress], ofIndicator],
    ...unread('plan-dashboard', progress),
  ),
  planText: calls([progress], [[plan], ofPlan], ...unread(progress)),
  planSvg: calls([progress], [[plan], ofPlan], ...unread(progress)),
  cardSvg: calls([indicator], [[main], ofIndicator], ...unread(indicator)),
  gaugeSvg: calls([indicator], [[main], ofIndicator], ...unread(indicator), [
    [indicator, { width: 5 }],
    /width of 120 to 4000/,
  ]),
  chartSvg: calls([indicator], [[main], ofIndicator], ...unread(indicator), [
    [indicator, { width: 5 }],
    /width of 280 to 4000/,
  ]),
  toTraditional: calls(['国'], [[5], asText]),
};

/** Those nothing can be given to that is wrong: they take nothing, or anything. */
const free = ['completionRate', 'convertWords', 'forgetWords', 'inverseCompletionRate', 'istat', 'speakTraditional'];

/** What an engine says by itself, which names neither the function nor the argument. */
const raw =
  /is not a function|Cannot read|Cannot destructure|Cannot convert|not iterable|is not defined|'in' operator|is undefined/;

/** Some functions share their check with what they make, and are named by it. */
const sharedNames: Readonly<Record<string, string>> = {
  declaredSchedule: 'a schedule',
  weightedMean: 'a composite',
  geometricMean: 'a composite',
};

const api = { ...sdk, ...pages, ...traditional } as Readonly<Record<string, unknown>>;
const isClass = (value: unknown): boolean => /^class\b/.test(String(value));
const names = Object.keys(api).filter((name) => typeof api[name] === 'function' && !isClass(api[name]));

describe('every public function', () => {
  test('has a row here', () => {
    const rows = [...Object.keys(rowsOf), ...free];
    assert.deepEqual([...names].sort(), rows.sort());
  });

  for (const [name, { right, wrong }] of Object.entries(rowsOf)) {
    const call = async (given: readonly unknown[]): Promise<unknown> =>
      (api[name] as (...all: readonly unknown[]) => unknown)(...given);

    test(`${name} takes what is right`, async () => {
      await call(right);
    });

    wrong.forEach(([given, said], index) =>
      test(`${name} names what is wrong with its wrong call ${index + 1}`, async () => {
        await assert.rejects(call(given), (error: Error) => {
          assert.match(`${error.name}: ${error.message}`, /^(TypeError|RangeError): /);
          assert.ok(
            !raw.test(error.message) && (error.message.length < 300 || error.message.includes(', known: ')),
            error.message,
          );
          const caller = sharedNames[name] ?? name;
          assert.ok(
            error.message.includes(caller) || (name === 'assessPlan' && error.message.startsWith('a schedule')),
            `${error.message}, without ${caller}`,
          );
          assert.match(error.message, said);
          return true;
        });
      }),
    );
  }
});

test('a series is there to be asked about', () => assert.ok(input && result.applicable && pace.answered));
