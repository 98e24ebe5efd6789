import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { parseObservations, parsePlan, withObservations } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { arrange } from '../../src/view/plan/indicator-view.js';
import { columnRooms } from '../../src/view/table/screen-columns.js';
import type { MethodInput } from '../../src/progress/method.js';
import { forgetWords } from '../../src/format/own-words.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';
import { planOf } from '../plan-of.js';
import { claimedValue, docExamples, matches, type DocExample } from './docblock-examples.js';

const folders = [
  'calendar',
  'model',
  'plans',
  'progress',
  'methods',
  'directory',
  'reading',
  'format',
  'view',
  'static',
  'exchange',
  'document',
] as const;

/** Schemas of a model bear the names of what they describe: `plan` is a plan in an example. */
const functionsOf = (module: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === 'function'));

/** The modules of a folder and of the folders in it, by their path from it. */
const modulesIn = (folder: string): string[] =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Everything those folders export, under the names an example uses. */
async function allExports(): Promise<Record<string, unknown>> {
  const modules = folders.flatMap((folder) =>
    modulesIn(folder)
      .map((file) => file.slice(0, -3))
      .map((name): Promise<Record<string, unknown>> => {
        // Written out, so that the bundler sees each folder.
        if (folder === 'calendar') return import(`../../src/calendar/${name}.ts`);
        if (folder === 'progress') return import(`../../src/progress/${name}.ts`);
        if (folder === 'methods') return import(`../../src/methods/${name}.ts`);
        if (folder === 'model') return import(`../../src/model/${name}.ts`).then(functionsOf);
        if (folder === 'plans') return import(`../../src/plans/${name}.ts`);
        if (folder === 'directory') return import(`../../src/directory/${name}.ts`);
        if (folder === 'static') return import(`../../src/static/${name}.ts`);
        if (folder === 'exchange') return import(`../../src/exchange/${name}.ts`);
        if (folder === 'document') {
          const [group, file] = name.split('/');
          return file === undefined
            ? import(`../../src/document/${group}.ts`)
            : import(`../../src/document/${group}/${file}.ts`);
        }
        if (folder === 'reading') {
          const [group, file] = name.split('/');
          return file === undefined
            ? import(`../../src/reading/${group}.ts`)
            : import(`../../src/reading/${group}/${file}.ts`);
        }
        if (folder === 'view') {
          const [group, file] = name.split('/');
          return import(`../../src/view/${group}/${file}.ts`);
        }
        return import(`../../src/format/${name}.ts`);
      }),
  );
  return Object.assign({}, ...(await Promise.all(modules))) as Record<string, unknown>;
}

const plan = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const planProgress = assessPlan(plan, { asOf: '2024-01-31' });
const tradeMarks = planProgress.indicators.find(({ indicator }) => indicator.id === 'trademark-enterprises-per-10000');
assert.ok(tradeMarks);
const progress = tradeMarks.main;
const patents = planProgress.indicators.find(({ main }) => main.target.words === '新增9000件')?.main;

/** 722 → 807 → 900, with nothing else to say. */
const plain = assessPlan(
  planOf({
    asOf: '2024-01-31',
    unit: '家',
    targets: [
      { words: '达900家', of: { kind: 'level' }, bound: { kind: 'at-least', value: 900 }, when: { kind: 'by' } },
    ],
    baseline: { value: 722, period: '2020' },
    observations: [{ period: '2023', value: 807, counts: 'level', status: 'final' }],
  }),
  { asOf: '2024-01-31' },
).indicators[0]?.main;

/** One indicator with its base in 2020 and its value, under one target. */
const small = (unit: string, base: number, [period, value]: [string, number], target: object, asOf = '2025-03-01') =>
  assessPlan(
    planOf({
      asOf,
      unit,
      targets: [{ when: { kind: 'by' }, ...target }],
      baseline: { value: base, period: '2020' },
      observations: [{ period, value, counts: 'level', status: 'final' }],
    }),
    { asOf },
  ).indicators[0];
const growth = small('亿元', 120, ['2024', 181], {
  words: '年均增长10%以上',
  of: { kind: 'growth', span: 'average-annual' },
  bound: { kind: 'at-least', value: 10 },
})?.main;
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
const energy = small('吨标准煤/万元', 0.53, ['2023', 0.475], {
  words: '累计降低13.5%',
  of: fall,
  bound: { kind: 'at-least', value: 13.5 },
})?.main;
const since2015 = small('吨', 12, ['2023', 10], {
  words: '比2015年降低10%',
  of: { ...fall, from: '2015' },
  bound: { kind: 'at-least', value: 10 },
})?.main;
const third = small('万吨', 12, ['2023', 10], {
  words: '减少三分之一',
  of: fall,
  bound: { kind: 'at-least', value: 33.3333333333 },
})?.main;
const court = planProgress.indicators.find(({ indicator }) => indicator.id === 'circuit-court')?.main;
const ofTwoTargets = assessPlan(
  planOf({
    asOf: '2022-12-31',
    targets: [
      { words: '达900家', date: '2023-12-31', value: 900 },
      { words: '达1200家', date: '2025-12-31', value: 1200 },
    ].map(({ words, date, value }) => ({
      words,
      of: { kind: 'level' },
      bound: { kind: 'at-least', value },
      when: { kind: 'by', date },
    })),
    observations: [{ period: '2022', value: 807, counts: 'level', status: 'final' }],
  }),
  { asOf: '2023-01-31' },
).indicators[0];

/** A district's 400 in the parts of its streets. */
const inParts = assessPlan(
  planOf({
    asOf: '2024-01-31',
    targets: [
      {
        words: '达400件',
        of: { kind: 'level' },
        bound: { kind: 'at-least', value: 400 },
        when: { kind: 'by' },
        breakdown: {
          parts: [
            { of: 'east', value: 150 },
            { of: 'west', value: 250 },
          ],
        },
      },
    ],
    observations: [],
  }),
  { asOf: '2024-01-31' },
);

const series = (points: Record<number, number>, target?: MethodInput['target']): MethodInput => ({
  series: Object.entries(points).map(([year, value]) => ({ year: Number(year), value })),
  direction: 'increase',
  ...(target && { target }),
});
const reached120 = series({ 2023: 120 }, { value: 150, year: 2025 });

/** 2021, 2022, and 2023 counted in another way. */
const anew = ['2021', '2022', '2023'].map((period) => ({
  at: `${period}-12-31`,
  observation: { break: period === '2023' },
}));

const ofTwo = parseDirectory({
  directory: 'd',
  name: '名录',
  entries: [
    { id: 'a', name: '甲公司' },
    { id: 'b', name: '乙公司' },
  ],
});
const entered = (...days: readonly (readonly [entered: string, withdrawn?: string])[]): object => ({
  directory: 'protected-enterprises',
  name: '名录',
  updated: '2022-12-31',
  entries: days.map(([day, withdrawn], index) => ({ id: String(index), name: '甲', entered: day, withdrawn })),
});

const table = indicatorTable(planProgress, 'zh-CN');
const view = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true } as const;

/** An indicator of a plan that publishes within 120 days of each year: 2022 in time, nothing since. */
const inItsRhythm = parsePlan(
  minimalPlan({
    indicators: [{ ...minimalIndicator, reporting: { every: 'year', within: 120 } }],
    observations: [
      { indicator: 'patents', period: '2021', value: 60, counts: 'level', status: 'final', published: '2022-04-10' },
      { indicator: 'patents', period: '2022', value: 65, counts: 'level', status: 'final', published: '2023-04-28' },
    ],
  }),
);

/** A measure that was put off and then completed, as an office says it; another serves an indicator. */
const withMeasures = parsePlan(
  minimalPlan({
    indicators: [{ ...minimalIndicator, id: 'training' }],
    measures: [
      {
        id: 'counters',
        name: '设立窗口',
        kind: 'task',
        citations: [{ quote: '设立窗口', locator: { line: 1 } }],
        milestones: [{ due: '2022-12-31', name: '设立窗口' }],
        states: [
          { state: 'started', on: '2022-03-01' },
          { state: 'postponed', on: '2022-12-20', until: '2023-06-30' },
          { state: 'completed', on: '2023-07-10' },
        ],
        notes: [{ kind: 'progress', date: '2023-06-30', office: '区科技局', words: '首批窗口开放' }],
      },
      {
        id: 'courses',
        name: '开设课程',
        kind: 'task',
        citations: [{ quote: '开设课程', locator: { line: 2 } }],
        serves: [{ indicator: 'training' }],
      },
    ],
  }),
);
const withNotes = {
  notes: ['2022-06-30', '2023-06-30'].map((date) => ({ kind: 'progress', date, office: '区科技局', words: '推进' })),
};

/** Patents over 万人. */
const ofTwoFigures = parsePlan(
  minimalPlan({
    indicators: [
      minimalIndicator,
      { ...minimalIndicator, id: 'population', unit: '万人' },
      {
        ...minimalIndicator,
        id: 'patents-per-10000',
        derivedFrom: { ratio: { of: 'patents', over: 'population' } },
      },
    ],
    observations: [
      { indicator: 'patents', period: '2023', value: 267, counts: 'level', status: 'final', published: '2024-01-20' },
      { indicator: 'population', period: '2023', value: 3, counts: 'level', status: 'final', published: '2024-03-10' },
    ],
  }),
);

const nested = (...entries: readonly (readonly [id: string, parent?: string])[]): object[] =>
  entries.map(([id, parent]) => ({ id, name: id, ...(parent && { parent }) }));
/** Goals within goals, and parts of an indicator. */
const inATree = parsePlan(
  minimalPlan({
    goals: nested(['create'], ['serve'], ['patents', 'create']),
    indicators: nested(['patents'], ['brands'], ['inventions', 'patents']).map((entry) => ({
      ...minimalIndicator,
      ...entry,
      goal: 'create',
    })),
  }),
);
const goalsInATree = assessPlan(
  parsePlan(
    minimalPlan({
      goals: nested(['create'], ['patents', 'create']),
      indicators: ['create', 'create', 'patents', 'patents', 'patents'].map((goal, index) => ({
        ...minimalIndicator,
        id: `it-${index}`,
        goal,
      })),
    }),
  ),
  { asOf: '2024-01-31' },
);

/** What an example takes as given, by the names it uses. */
const givens: Record<string, Record<string, unknown>> = {
  'src/progress/assess-plan.ts assessPlan': { plan },
  'src/progress/observations-of.ts observationsOf': { plan: inItsRhythm },
  'src/progress/reporting-state.ts reportingState': { plan: inItsRhythm, indicator: inItsRhythm.indicators[0] },
  'src/format/reporting-words.ts reportingWords': { plan: inItsRhythm, indicator: inItsRhythm.indicators[0] },
  'src/progress/measure-progress.ts measureProgress': { measure: withMeasures.measures?.[0] },
  'src/progress/measure-progress.ts milestoneDeadlines': { measure: withMeasures.measures?.[0] },
  'src/progress/measure-progress.ts officeNotes': { measure: withNotes },
  'src/progress/measures-serving.ts measuresServing': { plan: withMeasures },
  'src/progress/measures-serving.ts indicatorsServed': { plan: withMeasures },
  'src/format/measure-progress-words.ts measureStateWords': { plan: withMeasures, measure: withMeasures.measures?.[0] },
  'src/format/measure-progress-words.ts officeNoteWords': { measure: withMeasures.measures?.[0] },
  'src/format/measure-progress-words.ts serviceWords': { plan: withMeasures },
  'src/progress/derived-observations.ts derivedObservations': { plan: ofTwoFigures },
  'src/progress/derived-observations.ts withDerived': { plan: ofTwoFigures },
  'src/progress/plan-readiness.ts planReadiness': { plan: parsePlan(minimalPlan()) },
  'src/format/gap-words.ts gapWords': {
    main: assessPlan(
      planOf({
        asOf: '2024-01-31',
        unit: '家',
        targets: [
          { words: '超过900家', of: { kind: 'level' }, bound: { kind: 'more-than', value: 900 }, when: { kind: 'by' } },
        ],
        baseline: { value: 722, period: '2020' },
        observations: [{ period: '2023', value: 807, counts: 'level', status: 'final' }],
      }),
      { asOf: '2024-01-31' },
    ).indicators[0]?.main,
  },
  'src/format/readiness-words.ts readinessWords': { plan: parsePlan(minimalPlan()) },
  'src/progress/hierarchy.ts entriesAbove': {
    entries: nested(['city'], ['district', 'city'], ['ward', 'district']),
  },
  'src/progress/hierarchy.ts treeRows': { entries: nested(['city'], ['province'], ['district', 'city']) },
  'src/progress/hierarchy.ts goalTree': { plan: inATree },
  'src/progress/hierarchy.ts indicatorTree': { plan: inATree },
  'src/progress/goal-rows.ts goalRows': { progress: goalsInATree },
  'src/progress/plan-changes.ts planChanges': { plan },
  'src/progress/indicator-of.ts indicatorOf': { planProgress },
  'src/progress/roll-up.ts rollUp': { indicators: planProgress.indicators },
  'src/progress/area-progress.ts areasOf': { indicators: inParts.indicators },
  'src/progress/explain.ts explain': { target: progress },
  'src/progress/pace.ts paceSoFar': { progress: plain },
  'src/progress/pace.ts requiredPace': { progress },
  'src/progress/reach-date.ts reachDate': { progress: plain },
  'src/progress/outlook-theil-sen.ts theilSenOutlook': {
    points: [10, 12, 30, 16, 18].map((value, index) => ({ at: `2021-01-0${index + 1}`, value })),
  },
  'src/format/citation-place.ts citationPlaceWords': {
    target: tradeMarks.indicator.targets[0],
    plan: gulouPlan,
  },
  'src/format/explanation-words.ts explanationLines': { progress },
  'src/format/bound-phrases.ts boundQuantity': { progress: third },
  'src/format/english-target.ts englishTarget': { progress: energy },
  'src/format/outlook-words.ts madeQuantity': { progress },
  'src/format/target-phrase.ts phraseOf': { progress: plain },
  'src/format/target-words.ts targetWords': { progress: plain },
  'src/format/target-words.ts statusWord': { progress: court },
  'src/format/target-words.ts severalTargetsWords': { indicatorProgress: ofTwoTargets },
  'src/format/outlook-words.ts outlookFigure': { progress: energy },
  'src/view/plan/glance-changes.ts verdictsBetween': {
    before: assessPlan(plan, { asOf: '2023-06-30' }),
    after: planProgress,
  },
  'src/format/pace-figure.ts paceFigure': { progress: plain },
  'src/format/plan-words.ts doneWords': { progress },
  'src/format/reason-words.ts reasonWords': { progress: since2015 },
  'src/format/value-words.ts figureWords': { progress: growth },
  'src/format/value-words.ts workedWords': { progress: energy },
  'src/format/plan-words.ts dataDay': { progress: planProgress },
  'src/format/plan-words.ts dayWords': { progress: planProgress },
  'src/format/plan-words.ts planWords': { progress: planProgress },
  'src/format/plan-words.ts yearColumns': { plan },
  'src/format/plan-words.ts goalWords': { goal: planProgress.goals[0] },
  'src/format/plan-words.ts tableRows': { goal: planProgress.goals[0], plan },
  'src/format/overview-words.ts overviewWords': { progress: planProgress },
  'src/format/as-of-words.ts asOfWords': { progress: planProgress },
  'src/format/measure-words.ts measureWords': { progress: planProgress },
  'src/format/measure-words.ts filterMeasures': { progress: planProgress },
  'src/format/measure-words.ts measureColumns': { progress: planProgress },
  'src/format/measure-words.ts measureGroups': { progress: planProgress, plan: planProgress.plan },
  'src/format/result-words.ts paceWords': { progress: plain },
  'src/format/result-words.ts outlookWords': { progress: plain },
  'src/format/result-words.ts reachDateWords': { progress: plain },
  'src/format/result-words.ts methodWords': { input: reached120 },
  'src/view/plan/glance.ts glanceFacts': { progress: planProgress },
  'src/view/plan/glance.ts byGap': { progress: planProgress },
  'src/view/plan/glance.ts laggingRows': { progress: planProgress },
  'src/view/plan/glance.ts glance': { progress: planProgress },
  'src/view/plan/shared-facts.ts sharedFacts': { progress: planProgress },
  'src/view/plan/glance-changes.ts glanceChanges': { progress: planProgress },
  'src/view/table/annex.ts annexOf': { table, arrange, view },
  'src/view/table/screen-columns.ts columnRooms': { table },
  'src/view/table/screen-columns.ts screenColumns': { table, columnRooms },
  'src/model/safe-parse-plan.ts safeParsePlan': { plan: gulouPlan },
  'src/model/parse-plan.ts parsePlan': { plan: gulouPlan },
  'src/model/safe-parse-plan.ts safeParseObservations': { plan: gulouPlan },
  'src/model/parse-plan.ts parseObservations': { plan: gulouPlan },
  'src/model/parse-plan.ts withObservations': { plan: gulouPlan },
  'src/format/own-words.ts setWords': { progress: plain },
  'src/format/own-words.ts forgetWords': { progress: plain },
  'src/format/zh-hant.ts speakTraditional': { progress: plain },
  'src/view/plan/indicator-view.ts filterChoices': { table },
  'src/view/trend/trend-chart.ts trendChart': { progress: plain },
  'src/directory/latest-only.ts latestOnly': { memory: memorySource(ofTwo) },
  'src/directory/count-on.ts countOn': { directory: entered(['2021-03-01'], ['2022-05-01', '2023-01-01']) },
  'src/directory/directory-observations.ts directoryObservations': {
    directory: entered(['2022-11-05', '2022-12-24'], ['2022-12-20']),
  },
  'src/directory/directory-observations.ts withDirectory': {
    plan: gulouPlan,
    directory: entered(['2022-11-05'], ['2022-11-05'], ['2022-11-05']),
  },
  'src/progress/series-break.ts comparable': { history: anew },
  'src/progress/series-break.ts breaksSince': { history: anew },
  'src/progress/series-break.ts partedByBreak': { history: anew },
  'src/view/explanation/explanation.ts explanation': { progress: tradeMarks },
  'src/view/indicator/indicator-history-rows.ts historyTable': { progress: tradeMarks },
  'src/view/indicator/indicator-page.ts indicatorPage': { progress: tradeMarks },
  'src/view/gauge/gauge-geometry.ts gaugeGeometry': { progress: plain },
  'src/view/table/indicator-export.ts indicatorsCsv': { table },
  'src/view/table/indicator-export.ts indicatorCells': { table },
  'src/view/table/indicator-export.ts indicatorsJson': { table },
  'src/view/table/indicator-rows.ts indicatorTable': { progress: planProgress },
  'src/view/plan/indicator-view.ts arrange': { table, view },
  'src/view/plan/plan-filter.ts filterPlan': { progress: planProgress },
  'src/view/plan/plan-filter.ts facetChoices': { progress: planProgress },
  'src/view/trend/trend-outlook.ts robustTrend': { progress: plain },
  'src/view/trend/trend-outlook.ts trendOutlook': { progress: plain },
  'src/view/trend/trend-schedule.ts dueOn': { progress: patents },
  'src/static/plain-html.ts plainHtml': { planProgress },
  'src/static/plan-html.ts planHtml': { progress: planProgress },
  'src/static/table-html.ts tableHtml': { progress: planProgress },
  'src/static/plan-text.ts planText': { progress: planProgress },
  'src/static/plan-text.ts indicatorText': { progress: tradeMarks },
  'src/document/evaluation-report.ts evaluationReport': { progress: planProgress },
  'src/document/office-words.ts emptyOfficeWords': { progress: planProgress },
  'src/document/office-words.ts readOfficeWords': { progress: planProgress },
  'src/static/card-html.ts cardHtml': { progress: tradeMarks },
  'src/static/card-svg.ts cardSvg': { progress: tradeMarks },
  'src/static/plan-svg.ts planSvg': { progress: planProgress },
  'src/static/gauge-svg.ts gaugeSvg': { progress: tradeMarks },
  'src/static/chart-svg.ts chartSvg': { progress: tradeMarks },
  'src/static/directory-html.ts directoryHtml': { directory: ofTwo },
  'src/exchange/data-package.ts dataPackage': { plan },
  'src/exchange/csvw.ts csvw': { plan },
  'src/exchange/schema-org.ts schemaOrg': { plan },
  'src/exchange/dcat.ts dcat': { plan },
  'src/exchange/sdmx-csv.ts sdmxCsv': { plan },
  'src/exchange/stratml.ts stratml': { plan },
  'src/exchange/iati.ts iati': { plan },
  'src/exchange/atom.ts atomFeed': { plan },
  'src/exchange/losses.ts lossesOf': { plan },
  'src/exchange/read-observation-rows.ts observationsOfSdmx': { plan },
  'src/view/trend/trend-schedule.ts sharesOf': { progress },
  'src/methods/completion-rate.ts completionRate': { input: reached120 },
  'src/methods/rank-score.ts rankScore': { input: { ...series({ 2023: 3 }), direction: 'decrease' } },
  'src/methods/rank-score.ts allOrNothingScore': { input: reached120 },
  'src/methods/oecd-distance.ts oecdDistance': { input: reached120 },
  'src/methods/ordered-rules.ts orderedRules': { input: series({ 2023: 136 }, { value: 150, year: 2025 }) },
  'src/methods/efficacy-score.ts efficacyScore': { input: series({ 2023: 5.81 }) },
  'src/methods/extrapolate.ts weightedExtrapolation': {
    points: series({ 2020: 100, 2021: 104, 2023: 120 }).series,
  },
  'src/methods/sdg-index.ts sdgIndex': {
    bounds: { worst: 0, orange: 50, yellow: 65, green: 80, best: 100 },
    input: series({ 2023: 70 }),
  },
  'src/methods/sdg-index.ts sdgIndexTrend': { input: series({ 2020: 104, 2023: 120 }, { value: 150, year: 2025 }) },
  'src/methods/german-weather.ts germanWeather': {
    input: series({ 2018: 10, 2019: 12, 2020: 14, 2021: 16, 2022: 18, 2023: 20 }, { value: 25, year: 2025 }),
  },
};

const useOnly = 'shows how it is called; the answer is too long for a line';
const setting = 'needs a plan or results around it that would hide the line';

/** Examples that are not executed, with the reason, and the file in which the answer is worked out. */
const elsewhere: Record<string, { readonly reason: string; readonly row: string }> = {
  'src/model/issue-messages.ts issueOf': { reason: setting, row: 'test/model/parse-plan.test.ts' },
  'src/model/plan-json-schema.ts planJsonSchema': { reason: useOnly, row: 'test/model/plan-json-schema.test.ts' },
  'src/progress/assess-plans.ts assessPlans': { reason: useOnly, row: 'test/progress/assess-plans.test.ts' },
  'src/progress/area-progress.ts areaProgress': { reason: setting, row: 'test/progress/groups.test.ts' },
  'src/progress/group-by.ts groupIndicators': { reason: useOnly, row: 'test/progress/groups.test.ts' },
  'src/progress/indicator-history.ts indicatorHistory': {
    reason: useOnly,
    row: 'test/progress/indicator-history.test.ts',
  },
  'src/progress/outlook-logit.ts logitOutlook': { reason: setting, row: 'test/vectors/outlook-models.json' },
  'src/progress/outlook-target.ts outlook': { reason: setting, row: 'test/progress/outlook-models.test.ts' },
  'src/progress/accumulate.ts accumulate': { reason: setting, row: 'test/progress/as-offices-report.test.ts' },
  'src/progress/borrowed-figure.ts borrowedFigure': { reason: setting, row: 'test/progress/like-against-like.test.ts' },
  'src/progress/main-target.ts mainTarget': { reason: setting, row: 'test/progress/like-against-like.test.ts' },
  'src/progress/mean-of-window.ts meanOfWindow': { reason: setting, row: 'test/progress/like-against-like.test.ts' },
  'src/progress/outlook-target.ts outlookBy': { reason: setting, row: 'test/progress/like-against-like.test.ts' },
  'src/progress/published-values.ts publishedValues': {
    reason: setting,
    row: 'test/progress/as-offices-report.test.ts',
  },
  'src/progress/rates.ts spanRates': { reason: setting, row: 'test/progress/as-offices-report.test.ts' },
  'src/progress/target-quantity.ts targetQuantity': { reason: setting, row: 'test/vectors/assess-plan.json' },
  'src/progress/reconcile-breakdown.ts reconcileBreakdown': {
    reason: setting,
    row: 'test/vectors/reconcile-breakdown.json',
  },
  'src/progress/unstated-measure.ts sumOfReadings': { reason: setting, row: 'test/progress/open-measure.test.ts' },
  'src/progress/target-traits.ts targetTraits': { reason: setting, row: 'test/vectors/target-traits.json' },
  'src/format/result-words.ts reconciliationWords': { reason: setting, row: 'test/format/result-words.test.ts' },
  'src/methods/compare-methods.ts compareMethods': { reason: useOnly, row: 'test/methods/beside-the-default.test.ts' },
  'src/methods/method-input.ts methodInput': { reason: setting, row: 'test/vectors/methods/method-input.json' },
  'src/methods/sdg-index.ts sdgGoalColour': { reason: setting, row: 'test/vectors/methods/functions.json' },
  'src/methods/sdg-index.ts sdgGoalTrend': { reason: setting, row: 'test/vectors/methods/functions.json' },
  'src/methods/statistics-canada.ts indicatorAggregate': {
    reason: setting,
    row: 'test/vectors/methods/functions.json',
  },
};

/** `104 in 2020, 120 in 2023, 150 wanted in 2025`: the input of a published method, in words. */
function inputInWords(words: string): MethodInput | undefined {
  const figures = [...words.matchAll(/(-?[\d.]+) (wanted )?in (\d{4})/g)];
  const points = figures.map(([, value, wanted, year]) => ({ value: Number(value), year: Number(year), wanted }));
  const series = points.filter(({ wanted }) => !wanted).map(({ value, year }) => ({ year, value }));
  const target = points.find(({ wanted }) => wanted);
  if (series.length === 0) return undefined;
  const falls = target !== undefined && target.value < (series[0]?.value ?? 0);
  return {
    series,
    direction: falls ? 'decrease' : 'increase',
    ...(target && { target: { value: target.value, year: target.year } }),
  };
}

/** `value 0.643, 'moderate-progress'`: the fields of a verdict, in words. The value to the digits written, rounded or cut. */
function matchesVerdict(actual: unknown, claim: string): boolean | undefined {
  const said = [...claim.matchAll(/\b(value|score) ([−-]?[\d.]+)|'([\w-]+)'/g)];
  if (said.length === 0 || typeof actual !== 'object' || actual === null || !('steps' in actual)) return undefined;
  const verdict = actual as Record<string, unknown>;
  return said.every(([, field = '', number = '', name]) => {
    if (name !== undefined) return verdict.class === name;
    const digits = number.split('.')[1]?.length ?? 0;
    return Math.abs(Number(verdict[field]) - Number(number.replace('−', '-'))) < 10 ** -digits;
  });
}

type Outcome = { readonly tested: number } | { readonly open: string };

const asyncFunction = (async () => undefined).constructor as new (
  ...code: string[]
) => (...values: unknown[]) => Promise<unknown>;

async function run(example: DocExample, scope: Record<string, unknown>): Promise<Outcome> {
  let tested = 0;
  for (const { expression, claim, setup } of example.claims) {
    let actual: unknown;
    try {
      const code = new asyncFunction(...Object.keys(scope), `{ ${setup}\nreturn (${expression}); }`);
      actual = await code(...Object.values(scope));
    } catch (error) {
      if (error instanceof ReferenceError) return { open: error.message };
      throw error;
    } finally {
      forgetWords();
    }
    const verdict = matchesVerdict(actual, claim);
    const claimed = claimedValue(claim);
    if (verdict === undefined && !claimed) return { open: `the claim is in words: ${claim}` };
    assert.ok(
      verdict ?? matches(actual, claimed?.value),
      `${expression} gives ${JSON.stringify(actual)}; its docblock says ${claim}`,
    );
    tested += 1;
  }
  return tested > 0 ? { tested } : { open: 'no line claims a value' };
}

describe('docblock examples', async () => {
  const sdk = await allExports();
  const examples = folders.flatMap((folder) =>
    modulesIn(folder).flatMap((file) =>
      docExamples(`src/${folder}/${file}`, readFileSync(`src/${folder}/${file}`, 'utf8')),
    ),
  );
  assert.ok(examples.length > 60, 'the examples are found');

  for (const example of examples) {
    test(example.name, async () => {
      const input = inputInWords(example.given);
      const outcome = await run(example, { ...sdk, ...(input && { input }), ...givens[example.name] });
      const row = elsewhere[example.name];
      if ('open' in outcome) {
        assert.ok(row, `not executed (${outcome.open}) and not in the list of examples tested elsewhere`);
        assert.ok(existsSync(row.row), `${row.row} does not exist`);
      } else assert.equal(row, undefined, 'is executed: take it off the list of examples tested elsewhere');
    });
  }

  test('every public function of every entry has one', () => {
    const entries = [
      'src/index.ts',
      'src/static/index.ts',
      'src/exchange/index.ts',
      'components/index.ts',
      'src/format/zh-hant.ts',
      'src/plans/gulou-ip-2021-2025.ts',
    ];
    const has = new Set(examples.map(({ name }) => name));
    // Functions that entries pass on from a module, or have of their own; classes and elements are no functions.
    const exported = entries.flatMap((entry) => {
      const code = readFileSync(entry, 'utf8');
      const own = [...code.matchAll(/export (?:async )?(?:function\*?|const) (\w+)/g)].map(([, name = '']) => [
        entry,
        name,
      ]);
      const passed = [...code.matchAll(/export \{([^}]*)\} from '([^']*\/src\/|\.\/)([\w/-]+)\.js'/g)];
      return [
        ...own,
        ...passed.flatMap(([, names = '', way, file = '']) =>
          names.split(',').map((name) => [`${way === './' ? dirname(entry) : 'src'}/${file}.ts`, name.trim()]),
        ),
      ] as [file: string, name: string][];
    });
    const functions = exported.filter(
      ([, name]) => typeof sdk[name] === 'function' && !String(sdk[name]).startsWith('class'),
    );
    assert.ok(functions.length > 90, `only ${functions.length} are found`);
    assert.deepEqual(
      functions.map(([file, name]) => `${file} ${name}`).filter((name) => !has.has(name)),
      [],
    );
  });

  test('the lists name examples that exist', () => {
    const names = new Set(examples.map(({ name }) => name));
    const stale = [...Object.keys(givens), ...Object.keys(elsewhere)].filter((name) => !names.has(name));
    assert.deepEqual(stale, []);
  });
});

test('a wrong example is found out', async () => {
  const example = (text: string): DocExample => {
    const [found] = docExamples('a.ts', `/**\n * @example\n * ${text}\n */\nexport function f() {}`);
    assert.ok(found);
    return found;
  };
  assert.deepEqual(await run(example('1 + 1; // 2'), {}), { tested: 1 });
  assert.deepEqual(await run(example('2 / 3; // 0.66…'), {}), { tested: 1 });
  await assert.rejects(run(example('1 + 1; // 3'), {}), /1 \+ 1 gives 2; its docblock says 3/);
  await assert.rejects(run(example('({ a: 1, b: 2 }); // { a: 1 }'), {}), /docblock says/);
  await assert.rejects(run(example("'met'; // 'behind'"), {}), /docblock says/);
  assert.deepEqual(await run(example('unknownName; // 1'), {}), { open: 'unknownName is not defined' });
});
