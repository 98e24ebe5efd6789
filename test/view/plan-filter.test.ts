import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { isDay } from '../../src/format/typed-day.js';
import { countsOf, figureSources, staleSince } from '../../src/view/plan/plan-figures.js';
import { idList } from '../../src/view/plan/id-list.js';
import { facetChoices, filterPlan, unknownIds, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { foldText, indicatorMatches, measureMatches, queryWords } from '../../src/view/plan/plan-search.js';
import { midTerm, plan, planWithFigures, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { seed } from '../generated-plans.js';

const progress = progressOn(midTerm);
const idsOf = (filter: PlanFilter): string[] =>
  filterPlan(progress, filter).indicators.map(({ indicator }) => indicator.id);
const namesOf = (entries: readonly IndicatorProgress[]): string[] => entries.map(({ indicator }) => indicator.id);
const measuresOf = (filter: PlanFilter): string[] =>
  (filterPlan(progress, filter).plan.measures ?? []).map(({ id }) => id);
const indicator = (id: string) => plan.indicators.find((entry) => entry.id === id)!;

/** A small plan in which two bodies share an indicator and one indicator has none. */
const shared = assessPlan(
  parsePlan({
    id: 'shared',
    name: '责任分工',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [
      { id: 'one', name: '甲' },
      { id: 'two', name: '乙' },
    ],
    organisations: [
      { id: 'court', name: { 'zh-CN': '区法院', en: 'District court' }, kind: 'court' },
      { id: 'bureau', name: '区市场监管局', kind: 'government' },
    ],
    indicators: [
      ['both', 'one', ['court', 'bureau']],
      ['bureau-only', 'two', ['bureau']],
      ['nobody', 'two', undefined],
    ].map(([id, goal, responsible]) => ({
      id,
      goal,
      name: `指标${String(id)}`,
      unit: '家',
      ...(responsible && { responsible }),
      targets: [
        { words: '达10件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 10 }, when: { kind: 'by' } },
      ],
    })),
  }),
  { asOf: midTerm },
);

describe('foldText', () => {
  test('makes full and half width, upper and lower case one, and leaves marks and blanks out', () => {
    assert.equal(foldText('ＰＣＴ “正版正货” 8−10家'), 'pct正版正货8至10家');
    assert.equal(foldText('８０件／万人'), foldText('80件/万人'));
    assert.equal(foldText('（知识产权） 强⺠'), '知识产权强民');
  });

  test('keeps figures apart that a dot or a dash parts', () => {
    const figures = ['3.5', '35', '8−10', '810', '2021-2025', '20212025'].map(foldText);
    assert.equal(new Set(figures).size, figures.length);
    assert.equal(foldText('《鼓楼区知识产权发展与保护状况》白皮书'), foldText('鼓楼区知识产权发展与保护状况白皮书'));
  });

  test('reads every dash between figures as 至', () => {
    for (const range of ['8−10家', '8–10家', '8—10家', '8~10家', '8～10家', '8至10家']) {
      assert.equal(foldText(range), '8至10家', range);
    }
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
      { seed },
    );
  });
});

describe('search', () => {
  test('finds what the plan prints in the width a reader types', () => {
    const words = queryWords('　万企  ９００家 ');
    assert.deepEqual(words, ['万企', '900家']);
    assert.ok(indicatorMatches(indicator('trademark-enterprises-per-10000'), plan, words));
    assert.ok(!indicatorMatches(indicator('madrid-trademarks'), plan, words));
  });

  test('looks into names in both languages, target, quotes, and the names of bodies', () => {
    assert.deepEqual(idsOf({ query: 'madrid' }), ['madrid-trademarks']);
    assert.ok(idsOf({ query: '8至10' }).includes('high-value-patent-centres'));
    assert.deepEqual(
      filterPlan(shared, { query: '区法院' }).indicators.map(({ indicator: { id } }) => id),
      ['both'],
    );
    assert.deepEqual(
      filterPlan(shared, { query: 'district COURT' }).indicators.map(({ indicator: { id } }) => id),
      ['both'],
    );
  });

  test('finds measures by their title and leaves indicators out that do not say it', () => {
    assert.ok(measuresOf({ query: '重点产业专利' }).includes('key-industry-patents'));
    assert.deepEqual(idsOf({ query: '没有这样的词' }), []);
    assert.deepEqual(measuresOf({ query: '没有这样的词' }), []);
  });

  test('lets no word reach from one text into the next', () => {
    const { name } = indicator('madrid-trademarks');
    const chinese = typeof name === 'string' ? name : name['zh-CN']!;
    const english = typeof name === 'string' ? name : name.en!;
    assert.ok(!indicatorMatches(indicator('madrid-trademarks'), plan, [foldText(chinese + english)]));
  });

  test('finds every indicator and measure by any part of its name, in any case', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (which, from, length) => {
        const entry = plan.indicators[which % plan.indicators.length]!;
        const names = typeof entry.name === 'string' ? [entry.name] : Object.values(entry.name);
        const letters = [...names[which % names.length]!];
        const part = letters.slice(from % letters.length, (from % letters.length) + 1 + (length % 6)).join('');
        return indicatorMatches(entry, plan, queryWords(part.toUpperCase()));
      }),
      { seed },
    );
    for (const measure of plan.measures ?? []) {
      const name = typeof measure.name === 'string' ? measure.name : measure.name['zh-CN']!;
      assert.ok(measureMatches(measure, plan, queryWords(name)), name);
    }
  });
});

describe('filterPlan', () => {
  const query = fc.constantFrom('', '专利', '商标', '达', '8至10', 'patent', '企业 商标', 'xyz');
  const ids = (list: readonly string[]) => fc.subarray([...list, 'unknown-id'], { maxLength: 3 });
  const filter: fc.Arbitrary<PlanFilter> = fc.record({
    goal: ids(plan.goals.map(({ id }) => id)),
    status: ids(['met', 'ahead', 'behind', 'not-reported', 'direction-only']),
    body: ids(['unpublished', 'court', 'bureau']),
    query,
  });

  test('gives the plan back as it is when nothing is asked', () => {
    assert.equal(filterPlan(progress, {}), progress);
    assert.equal(filterPlan(progress, { goal: [], status: [], body: [], query: ' 　' }), progress);
  });

  test('commutes, keeps the order, and repeats itself', () => {
    for (const whole of [progress, shared]) {
      fc.assert(
        fc.property(filter, filter, (one, other) => {
          const there = filterPlan(filterPlan(whole, one), other);
          const back = filterPlan(filterPlan(whole, other), one);
          assert.ok(there.indicators.every((entry, at) => entry === back.indicators[at]));
          assert.equal(there.indicators.length, back.indicators.length);
          assert.deepEqual(there.counts, back.counts);
          assert.deepEqual(
            there.plan.measures?.map(({ id }) => id),
            back.plan.measures?.map(({ id }) => id),
          );
          assert.deepEqual(
            namesOf(there.indicators),
            namesOf(whole.indicators.filter((entry) => there.indicators.includes(entry))),
          );
          assert.deepEqual(namesOf(filterPlan(there, other).indicators), namesOf(there.indicators));
        }),
        { seed },
      );
    }
  });

  test('counts the part it leaves, and splits it by goals without a rest', () => {
    fc.assert(
      fc.property(filter, (asked) => {
        const part = filterPlan(progress, asked);
        const sum = (counts: object): number => Object.values(counts).reduce((total: number, one) => total + one, 0);
        assert.equal(sum(part.counts), part.quantified);
        assert.equal(part.quantified + sum(part.others), part.indicators.length);
        if (part !== progress) assert.ok(part.goals.every(({ indicators }) => indicators.length > 0));
        assert.deepEqual(
          namesOf(part.goals.flatMap(({ indicators }) => indicators)).sort(),
          namesOf(part.indicators).sort(),
        );
      }),
      { seed },
    );
  });

  test('takes ids side by side as either, and questions side by side as both', () => {
    assert.equal(idsOf({ goal: ['creation'] }).length, 7);
    assert.equal(
      idsOf({ goal: ['creation', 'talent'] }).length,
      idsOf({ goal: ['creation'] }).length + idsOf({ goal: ['talent'] }).length,
    );
    assert.deepEqual(idsOf({ goal: ['creation'], status: ['behind'] }), ['trademark-enterprises-per-10000']);
  });

  test('finds what no body answers for under unpublished', () => {
    const found = (body: string[]) => filterPlan(shared, { body }).indicators.map(({ indicator: { id } }) => id);
    assert.deepEqual(found(['unpublished']), ['nobody']);
    assert.deepEqual(found(['court']), ['both']);
    assert.deepEqual(found(['bureau', 'unpublished']), ['both', 'bureau-only', 'nobody']);
  });

  test('leaves measures out where a status is asked for: they have none', () => {
    assert.equal(measuresOf({ goal: ['creation'] }).length > 0, true);
    assert.deepEqual(measuresOf({ status: ['behind'] }), []);
  });

  test('marks a part as sample data only when it shows some', () => {
    assert.equal(filterPlan(progress, { status: ['met'] }).illustrative, true);
    assert.equal(filterPlan(progressWithoutFigures, { goal: ['creation'] }).illustrative, false);
  });
});

describe('facetChoices', () => {
  test('offers only what leaves something, beside the other questions', () => {
    assert.deepEqual(
      facetChoices(progress, 'goal'),
      plan.goals.map(({ id }) => id),
    );
    assert.deepEqual(
      facetChoices(progress, 'goal', { status: ['behind'] }),
      ['creation', 'management', 'talent'].filter((id) => idsOf({ goal: [id], status: ['behind'] }).length),
    );
    fc.assert(
      fc.property(fc.constantFrom('goal', 'status', 'body'), fc.constantFrom('', '专利', '人才'), (facet, query) =>
        facetChoices(progress, facet, { query }).every((id) => idsOf({ [facet]: [id], query }).length > 0),
      ),
      { seed },
    );
  });

  test('tells statuses from reached to unknown and 未公布 last', () => {
    assert.deepEqual(facetChoices(progress, 'status').slice(0, 4), ['met', 'ahead', 'on-schedule', 'behind']);
    assert.deepEqual(facetChoices(shared, 'body'), ['court', 'bureau', 'unpublished']);
  });
});

test('idList takes each id once, in its order', () => {
  assert.deepEqual(idList(' behind  not-met\tbehind\n'), ['behind', 'not-met']);
  assert.deepEqual(idList(''), []);
});

test('unknownIds names what a page asks for and the plan does not have', () => {
  assert.deepEqual(
    unknownIds(plan, { goal: ['creation'], status: ['behind'], body: ['unpublished', 'district-court'] }),
    [],
  );
  assert.deepEqual(unknownIds(plan, { goal: ['creative'], status: ['late'], body: ['nobody'] }), [
    'creative',
    'late',
    'nobody',
  ]);
});

describe('what is said of figures', () => {
  test('says since when all of them are old, and nothing while one is fresh', () => {
    assert.equal(staleSince(progress), undefined);
    assert.equal(staleSince(progressWithoutFigures), undefined);
    const later = assessPlan(
      { ...planWithFigures, observations: planWithFigures.observations!.filter(({ period }) => period === '2021') },
      { asOf: '2023-06-30' },
    );
    assert.equal(staleSince(later), '2021-12-31');
  });

  test('names each source once', () => {
    const names = figureSources(progress).map(({ name }) => name);
    assert.ok(names.length > 0);
    assert.equal(new Set(names.map((name) => JSON.stringify(name))).size, names.length);
    assert.deepEqual(figureSources(progressWithoutFigures), []);
  });

  test('counts targets with a figure, statements and measures', () => {
    assert.deepEqual(countsOf(progress), { quantified: 20, others: 20, measures: 34 });
  });

  test('knows a day from other text', () => {
    assert.ok(isDay('2023-12-31'));
    for (const text of ['', '2023-02-30', '2023', '31.12.2023', '<b>']) assert.ok(!isDay(text), text);
  });
});
