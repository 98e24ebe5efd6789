import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { explain } from '../../src/progress/explain.js';
import type { Answer, TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near, vectors, worked, type Working } from '../vectors.js';

/** What a row says of a result. What it leaves out is not looked at; `null` says that there is none. */
interface Expected {
  readonly status?: string;
  readonly reason?: string;
  readonly group?: string;
  readonly form?: string;
  readonly direction?: string;
  readonly from?: string;
  readonly value?: Working | null;
  readonly at?: string;
  readonly observed?: string;
  readonly revised?: boolean;
  readonly start?: number;
  readonly share?: Working;
  readonly elapsed?: Working;
  /** The way due: a word of `SchedulePath`. */
  readonly path?: string;
  readonly expected?: Working;
  readonly difference?: Working;
  /** A working, or the reason why the question has no answer. */
  readonly outlook?: Working;
  readonly outlookMeets?: boolean;
  readonly done?: string;
  readonly schedule?: string;
  readonly ofTarget?: Working | null;
  readonly required?: readonly [number, number] | null;
  readonly fallenBack?: string | null;
  readonly stale?: boolean;
  readonly years?: Readonly<Record<string, string>>;
  readonly history?: readonly number[];
  readonly targets?: number;
}

const reasonOf = (answer: Answer<object>): string | undefined => (answer.answered ? undefined : answer.reason);

/** The fact of a result that a key of a row speaks of. */
const facts: { readonly [Key in keyof Required<Expected>]: (progress: TargetProgress, targets: number) => unknown } = {
  status: ({ status }) => status,
  reason: ({ reason }) => reason,
  group: ({ group }) => group,
  form: ({ form }) => form,
  direction: ({ direction }) => direction,
  from: ({ from }) => from,
  value: ({ reported }) => reported?.value,
  at: ({ reported }) => reported?.at,
  observed: ({ reported }) => reported?.observation.status,
  revised: ({ reported }) => reported?.revised,
  start: ({ done }) => (done.answered ? done.start : done.reason),
  share: ({ done }) => (done.answered ? done.share : done.reason),
  elapsed: ({ schedule }) => (schedule.answered ? schedule.elapsedShare : schedule.reason),
  path: ({ schedule }) => (schedule.answered ? schedule.path : schedule.reason),
  expected: ({ schedule }) => (schedule.answered ? schedule.expectedShare : schedule.reason),
  difference: ({ schedule }) => (schedule.answered ? schedule.difference : schedule.reason),
  outlook: ({ outlook }) => (outlook.answered ? outlook.value : outlook.reason),
  outlookMeets: ({ outlook }) => outlook.answered && outlook.meets,
  done: ({ done }) => reasonOf(done),
  schedule: ({ schedule }) => reasonOf(schedule),
  ofTarget: ({ ofTarget }) => ofTarget,
  required: ({ required }) => required && [required.low, required.high],
  fallenBack: ({ fallenBackFrom }) => fallenBackFrom?.period,
  stale: ({ stale }) => stale,
  years: ({ years }) => years && Object.fromEntries(years.map(({ year, status }) => [String(year), status])),
  history: ({ history }) => history.map(({ value }) => value),
  targets: (_, targets) => targets,
};

describe('assessPlan', () => {
  for (const { name, input, expected, source } of vectors<SmallPlan, Expected>('assess-plan')) {
    test(name, () => {
      const { asOf, tolerance } = input;
      const progress = assessPlan(planOf(input), { asOf, ...(tolerance !== undefined && { schedule: { tolerance } }) });
      const entry = progress.indicators[0];
      assert.ok(entry);
      for (const [key, wanted] of Object.entries(expected) as [keyof Expected, unknown][]) {
        const actual = facts[key](entry.main, entry.targets.length);
        const say = `${key}: ${source}`;
        if (typeof actual === 'number' && wanted !== null) {
          const number = worked(wanted as Working);
          assert.ok(near(actual, number), `${key} is ${actual}, not ${String(wanted)} = ${number}: ${source}`);
        } else assert.deepEqual(actual ?? null, wanted, say);
      }
    });
  }

  test('refuses what is no plan', () => {
    const asOf = '2024-01-31';
    for (const [given, said] of [
      ['{}', /a plan, as parsePlan gives it; received "\{\}"/],
      [null, /a plan, as parsePlan gives it; received null/],
      [{ id: 'a' }, /a plan, as parsePlan gives it; received an object/],
    ] as const)
      assert.throws(() => assessPlan(given as unknown as Plan, { asOf }), { name: 'TypeError', message: said });
  });

  test('refuses what is no day, and a tolerance that is none', () => {
    const plan = planOf({
      asOf: '',
      targets: [{ words: '建成', of: { kind: 'occurrence' }, bound: { kind: 'none' }, when: { kind: 'by' } }],
      observations: [],
    });
    for (const asOf of ['', '2023', '2023-02-30', '30/06/2023']) {
      assert.throws(() => assessPlan(plan, { asOf }), { name: 'RangeError', message: /YYYY-MM-DD/ });
    }
    for (const tolerance of [-0.001, NaN, Infinity]) {
      assert.throws(() => assessPlan(plan, { asOf: '2023-06-30', schedule: { tolerance } }), RangeError);
    }
  });

  test('a list of indicators that is none is refused by the call that was given it', () => {
    const [row] = vectors<SmallPlan, Expected>('assess-plan');
    assert.ok(row);
    const plan = { ...planOf(row.input), indicators: 'all' } as unknown as Plan;
    assert.throws(
      () => assessPlan(plan, { asOf: '2023-06-30' }),
      /^TypeError: assessPlan requires a plan, as parsePlan gives it; received an object$/,
    );
  });

  test('a result carries the language its plan is written in, where the plan names one', () => {
    const [row] = vectors<SmallPlan, Expected>('assess-plan');
    assert.ok(row);
    const main = (plan: Plan): TargetProgress | undefined =>
      assessPlan(plan, { asOf: row.input.asOf }).indicators[0]?.main;
    const plan = planOf(row.input);
    assert.equal(main({ ...plan, language: 'en' })?.language, 'en');
    const silent = main(plan);
    assert.ok(silent && !('language' in silent));
  });

  test('values published ready-made and values converted come out clean of binary noise', () => {
    const rows = vectors<SmallPlan, Expected>('assess-plan').filter(
      ({ expected }) => typeof expected.value === 'number',
    );
    for (const { name, input, expected } of rows) {
      const reported = assessPlan(planOf(input), { asOf: input.asOf }).indicators[0]?.main.reported;
      assert.equal(reported?.value, expected.value, name);
    }
  });
});

test('explain tells the steps in order', () => {
  const [row] = vectors<SmallPlan, Expected>('assess-plan');
  assert.equal(row?.name, 'rising level, behind');
  const target = assessPlan(planOf(row.input), { asOf: row.input.asOf }).indicators[0]?.main;
  assert.ok(target);
  const steps = explain(target);
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['value', 'bound', 'done', 'elapsed', 'difference', 'rule'],
    'docblock example',
  );
  const elapsed = steps.find((step) => step.step === 'elapsed');
  assert.deepEqual(elapsed && [elapsed.gone, elapsed.of], [1095, 1826]);
});
