import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Status } from '../../src/progress/plan-progress.js';
import { verdictChange, planChanges } from '../../src/progress/plan-changes.js';
import { planOf } from '../plan-of.js';

const level = (indicator: string, period: string, value: number, published: string, more: object = {}): object => ({
  indicator,
  period,
  value,
  counts: 'level',
  status: 'final',
  published,
  ...more,
});
const toHundred = [
  { words: '100件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
];
const baseline = { value: 0, period: '2020' };
const indicator = (id: string): object => ({ id, baseline, targets: toHundred });

const plan = planOf({
  asOf: '',
  targets: toHundred,
  baseline,
  others: ['fallen', 'first', 'withdrawn', 'same'].map(indicator),
  observations: [
    // 40 after two years is on schedule; 70 after three is ahead of 60.
    level('it', '2022', 40, '2023-03-01'),
    level('it', '2023', 70, '2024-03-01'),
    // 50 after two years is ahead of 40; 50 after three behind 60.
    level('fallen', '2022', 50, '2023-03-01'),
    level('fallen', '2023', 50, '2024-03-01'),
    level('first', '2023', 90, '2024-03-01'),
    level('withdrawn', '2022', 10, '2023-03-01', { withdrawn: '2024-03-01' }),
    level('same', '2022', 45, '2023-03-01'),
    level('same', '2023', 65, '2024-03-01'),
    level('same', '2023', 66, '2024-06-01', { of: undefined }),
  ].map((each) => JSON.parse(JSON.stringify(each)) as object),
});

const told = (asOf: string): unknown => {
  const changes = planChanges(plan, { asOf });
  return (
    changes && {
      since: changes.since,
      published: changes.published,
      verdicts: changes.verdicts.map(({ indicator: { id }, kind }) => `${kind} ${id}`),
      values: changes.values.map(({ indicator: { id } }) => id),
    }
  );
};

describe('planChanges', () => {
  test('compares with the publication before, the worse first', () => {
    assert.deepEqual(told('2024-05-31'), {
      since: '2023-03-01',
      published: '2024-03-01',
      verdicts: ['worse fallen', 'better it', 'better first', 'changed withdrawn'],
      values: ['same'],
    });
  });
  test('on the day of a publication, and on the day before it', () => {
    assert.deepEqual((told('2024-03-01') as { since: string }).since, '2023-03-01');
    assert.equal(told('2024-02-29'), undefined, 'one publication has nothing before it');
    assert.equal(told('2022-12-31'), undefined, 'nothing is known yet');
  });
  test('a publication that alters no verdict says which values are new', () => {
    assert.deepEqual(told('2024-06-01'), {
      since: '2024-03-01',
      published: '2024-06-01',
      verdicts: [],
      values: ['same'],
    });
  });
});

describe('verdictChange', () => {
  const judged: Status[] = ['not-met', 'behind', 'on-schedule', 'ahead', 'met'];
  const silent: Status[] = ['not-due', 'not-reported', 'not-computable', 'direction-only'];
  test('between verdicts goes by their order, and back the other way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...judged), fc.constantFrom(...judged), (a, b) => {
        fc.pre(a !== b);
        assert.equal(verdictChange(a, b), judged.indexOf(b) > judged.indexOf(a) ? 'better' : 'worse');
        assert.notEqual(verdictChange(a, b), verdictChange(b, a));
      }),
    );
  });
  test('from what is not judged, and to it', () => {
    for (const status of silent) {
      assert.deepEqual(
        judged.map((verdict) => verdictChange(status, verdict)),
        ['worse', 'worse', 'better', 'better', 'better'],
      );
      for (const verdict of judged) assert.equal(verdictChange(verdict, status), 'changed');
    }
  });
});
