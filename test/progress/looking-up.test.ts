import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areasOf, areaProgress } from '../../src/progress/area-progress.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { indicatorOf } from '../../src/progress/indicator-of.js';
import { indicatorsServed, measuresServing } from '../../src/progress/measures-serving.js';
import { observationsOf } from '../../src/progress/observations-of.js';
import { planChanges } from '../../src/progress/plan-changes.js';
import { publicationDays } from '../../src/progress/publication-days.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { planOf } from '../plan-of.js';

const asOf = '2024-06-30';
const level = { kind: 'level' };
const target = { words: '达400件', of: level, bound: { kind: 'at-least', value: 400 }, when: { kind: 'by' } };
const parts = (...areas: string[]): object => ({
  breakdown: { parts: areas.map((of) => ({ of, value: 100 })) },
});
const seen = (indicator: string, period: string, more: object = {}): object => ({
  ...{ indicator, period, value: 100, counts: 'level', status: 'final' },
  ...more,
});

const plan = {
  ...planOf({
    asOf,
    targets: [{ ...target, ...parts('east', 'office') }],
    others: [
      { id: 'other', targets: [{ ...target, ...parts('west', 'east') }] },
      { id: 'whole', targets: [target] },
    ],
    observations: [seen('it', '2021', { of: 'east' }), seen('it', '2022'), seen('other', '2022')],
  }),
  organisations: [
    { id: 'east', name: '东街道', kind: 'sub-district' },
    { id: 'west', name: '西街道', kind: 'sub-district' },
    { id: 'office', name: '区科技局', kind: 'government' },
  ],
} as unknown as Plan;
const progress = assessPlan(plan, { asOf });

describe('one indicator by its id', () => {
  test('is the one that has it', () => {
    assert.equal(indicatorOf(progress, 'other').indicator.id, 'other');
  });
  test('or is refused with those there are', () => {
    assert.throws(() => indicatorOf(progress, 'others'), {
      name: 'RangeError',
      message: 'indicatorOf requires an indicator of the plan; received "others", known: it, other, whole',
    });
  });
});

describe('the areas that carry parts', () => {
  test('come in the order of the plan, each once', () => {
    assert.deepEqual(areasOf(progress.indicators), ['east', 'office', 'west']);
  });
  test('of one kind, where a kind is asked for', () => {
    assert.deepEqual(areasOf(progress.indicators, 'sub-district'), ['east', 'west']);
    assert.deepEqual(areasOf(progress.indicators, 'government'), ['office']);
    assert.deepEqual(areasOf(progress.indicators, 'street'), []);
  });
  test('are none where there is no indicator, or the plan names no body', () => {
    assert.deepEqual(areasOf([], 'sub-district'), []);
    const { organisations: _organisations, ...nobody } = plan;
    assert.deepEqual(areasOf(assessPlan(nobody, { asOf }).indicators, 'sub-district'), []);
  });
  test('are followed in the indicators they carry a part of', () => {
    const carried = (area: string): string[] =>
      areaProgress(progress.indicators, area).map(({ indicator: { id } }) => id);
    assert.deepEqual([carried('east'), carried('office'), carried('nowhere')], [['it', 'other'], ['it'], []]);
    assert.deepEqual(areaProgress([], 'east'), []);
  });
});

describe('the observations of one indicator', () => {
  test('are its own, those of its parts among them, in the order of the file', () => {
    assert.deepEqual(
      observationsOf(plan, 'it').map(({ period }) => period),
      ['2021', '2022'],
    );
    assert.deepEqual(observationsOf(plan, 'whole'), []);
    const { observations: _observations, ...silent } = plan;
    assert.deepEqual(observationsOf(silent, 'it'), []);
  });
  test('follow a list that is still written to', () => {
    const observations = [seen('it', '2021')] as Observation[];
    assert.equal(observationsOf({ ...plan, observations }, 'it').length, 1);
    observations.push(seen('it', '2022') as Observation);
    assert.equal(observationsOf({ ...plan, observations }, 'it').length, 2);
  });
});

test('days of publication: the day named, but never before the end of the period; each once, the oldest first', () => {
  const rows: readonly (readonly [given: Parameters<typeof publicationDays>[0][number], wanted: string[]])[] = [
    [{ period: '2022' }, ['2022-12-31']],
    [{ period: '2022', published: '2023-01-20' }, ['2023-01-20']],
    [{ period: '2022', published: '2022-12-01' }, ['2022-12-31']],
    [{ period: '2022', withdrawn: '2023-05-01' }, ['2022-12-31', '2023-05-01']],
    [{ period: 'no period', published: '2023-01-20' }, []],
    [{ period: 'no period', withdrawn: '2023-05-01' }, ['2023-05-01']],
  ];
  for (const [given, wanted] of rows) assert.deepEqual(publicationDays([given]), wanted);
  assert.deepEqual(publicationDays([{ period: '2023' }, { period: '2022' }, { period: '2023-Q4' }]), [
    ...['2022-12-31', '2023-12-31'],
  ]);
  assert.deepEqual(publicationDays([{ period: '2022-A1' }], '--04-01'), ['2023-03-31']);
});

test('what is published of a part is no publication of the whole', () => {
  const observations = [seen('it', '2021'), seen('it', '2022'), seen('it', '2023', { of: 'east' })] as Observation[];
  const changes = planChanges({ ...plan, observations }, { asOf });
  assert.deepEqual([changes?.since, changes?.published], ['2021-12-31', '2022-12-31']);
  assert.equal(planChanges({ ...plan, observations: observations.slice(1) }, { asOf }), undefined);
});

describe('measures and indicators', () => {
  const serving: Plan = {
    ...plan,
    measures: [
      { id: 'fund', name: '基金', kind: 'task', citations: [], serves: [{ indicator: 'it' }] },
      { id: 'idle', name: '其他', kind: 'task', citations: [] },
    ],
  };
  test('served without words have none', () => {
    const [service] = measuresServing(serving, 'it');
    assert.deepEqual(service, { measure: serving.measures?.[0], indicator: plan.indicators[0], inferred: true });
    assert.deepEqual(indicatorsServed(serving, 'idle'), []);
    assert.deepEqual(measuresServing(plan, 'it'), []);
  });
  test('that are not there are refused by the call that asked', () => {
    assert.throws(
      () => measuresServing(serving, 'nothing'),
      /^RangeError: measuresServing requires an indicator of the plan; received "nothing", known: it, other, whole$/,
    );
    assert.throws(
      () => indicatorsServed(serving, 'nothing'),
      /^RangeError: indicatorsServed requires a measure of the plan; received "nothing", known: fund, idle$/,
    );
    assert.throws(() => indicatorsServed(plan, 'fund'), /received "fund", known: $/);
  });
});
