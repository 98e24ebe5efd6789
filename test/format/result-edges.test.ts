import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compositeWords,
  methodWords,
  outlookWords,
  paceWords,
  reachDateWords,
  reconciliationWords,
} from '../../src/format/result-words.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { geometricMean, weightedMean, worstOf } from '../../src/progress/composite.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import { reachDate } from '../../src/progress/reach-date.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { level, mainOn, planFile } from '../one-target.js';

const by = { kind: 'by' };
const of = (base: object, value: number, bound: object, words: string, unit = '件'): TargetProgress =>
  mainOn(
    '2024-01-31',
    planFile(
      [{ unit, baseline: { period: '2020', ...base }, targets: [{ words, of: { kind: 'level' }, bound, when: by }] }],
      [level('2023', value)],
    ),
  );
const falling = of({ value: 60 }, 57, { kind: 'at-most', value: 50 }, '不超过50件');
const rising = of({ value: 722 }, 807, { kind: 'at-least', value: 900 }, '达900件');

describe('what is to fall', () => {
  test('falls by so much a year so far, and has to by so much', () => {
    // 3 in three years; 7 in the two that are left.
    assert.equal(
      paceWords(paceSoFar(falling), falling, 'zh-CN').sentence,
      '2020年12月31日至2023年12月31日由60件降至57件，平均每年减少1件。',
    );
    assert.deepEqual(
      paceWords(requiredPace(falling), falling, 'zh-CN')
        .steps.map(({ working }) => working)
        .slice(0, 2),
      ['50 − 57 = −7', '（−7）÷ 2 = −3.5'],
    );
  });

  test('is reached on the day the line comes down to it', () => {
    const { steps } = reachDateWords(reachDate(falling), falling, linearPaceOutlook, 'zh-CN');
    // 7 ÷ 3 of 1095 days are 2555.
    assert.deepEqual(
      steps.map(({ id, value, working }) => [id, value, working]),
      [
        ['left', -7, '50 − 57 = −7'],
        ['days', 2555, '（−7）÷（（−3）÷ 1095）= 2555'],
      ],
    );
  });

  test('is led on along its line', () => {
    const words = outlookWords(outlook(falling, linearPaceOutlook), falling, linearPaceOutlook, 'zh-CN');
    // −3 in 1095 of 1826 days: 60 − 3 × 1826 ÷ 1095 = 54.997.
    assert.match(words.sentence, /到2025年12月31日约为55件，不符合/);
    assert.equal(words.rules.length, 1);
  });
});

test('a base is printed with its own digits', () => {
  const printed = of({ value: 3, decimals: 1 }, 6, { kind: 'at-least', value: 9 }, '达9件');
  assert.match(paceWords(paceSoFar(printed), printed, 'zh-CN').sentence, /由3\.0件增至6件，平均每年增加1件/);
});

test('a figure that must be passed asks for more than the pace that leads to it', () => {
  const strict = of({ value: 722 }, 807, { kind: 'more-than', value: 900 }, '超过900件');
  assert.match(paceWords(requiredPace(strict), strict, 'zh-CN').sentence, /还需增加46\.5件以上。$/);
  assert.match(paceWords(requiredPace(rising), rising, 'zh-CN').sentence, /还需[^以]*。$/);
});

describe('a composite', () => {
  const entries = [{ value: 0.8, weight: 3 }, { value: 1.4 }, { weight: 2 }, { value: 0.2, weight: 0 }];
  const working = (
    kind: Parameters<typeof compositeWords>[0],
    result: Parameters<typeof compositeWords>[1],
    policy: object,
  ) => compositeWords(kind, result, entries, policy as never, 'en').steps[0]?.working;

  test('counts what is missing as nothing where that is declared, and leaves it out where not', () => {
    // (0.8 × 3 + 1.4) ÷ 4 = 0.95; with a zero of weight 2, 3.8 ÷ 6 = 0.633333.
    const leave = { missing: 'exclude' } as const;
    const zero = { missing: 'zero' } as const;
    assert.equal(
      working('weighted-mean', weightedMean(entries, leave), leave),
      '(0.8 × 3 + 1.4 × 1 + 0.2 × 0) ÷ (3 + 1 + 0) = 0.95',
    );
    assert.equal(
      working('weighted-mean', weightedMean(entries, zero), zero),
      '(0.8 × 3 + 1.4 × 1 + 0 × 2 + 0.2 × 0) ÷ (3 + 1 + 2 + 0) ≈ 0.633333',
    );
  });

  test('cuts at its cap', () => {
    const policy = { missing: 'exclude', cap: 1 } as const;
    assert.equal(
      working('weighted-mean', weightedMean(entries, policy), policy),
      '(0.8 × 3 + 1 × 1 + 0.2 × 0) ÷ (3 + 1 + 0) = 0.85',
    );
  });

  test('of the worst takes the smallest that weigh anything', () => {
    const policy = { missing: 'exclude' } as const;
    assert.equal(working('worst-of', worstOf(1)(entries, policy), policy), '(0.8) ÷ 1 = 0.8');
  });

  test('of powers', () => {
    const two = [{ value: 0.9 }, { value: 0.4 }];
    const policy = { missing: 'exclude' } as const;
    assert.equal(
      compositeWords('geometric-mean', geometricMean(two, policy), two, policy, 'en').steps[0]?.working,
      '(0.9 ^ 1 × 0.4 ^ 1) ^ (1 ÷ (1 + 1)) = 0.6',
    );
  });
});

describe('a call that is none is told by the name of the function', () => {
  const told = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return String((error as Error).message);
    }
    return 'fine';
  };
  const no = undefined as never;
  const pace = paceSoFar(rising);
  const led = outlook(rising, linearPaceOutlook);
  const composite = weightedMean([{ value: 1 }], { missing: 'refuse' });
  const method = completionRate();
  const rows: readonly (readonly [call: () => unknown, said: RegExp])[] = [
    [() => paceWords(no, rising, 'en'), /^paceWords requires an answer, /],
    [() => paceWords(pace, no, 'en'), /^paceWords requires the progress of a target, /],
    [() => paceWords(pace, rising, 'fr' as never), /^paceWords requires a locale /],
    [() => outlookWords(no, rising, linearPaceOutlook, 'en'), /^outlookWords requires an answer, /],
    [() => outlookWords(led, no, linearPaceOutlook, 'en'), /^outlookWords requires the progress of a target, /],
    [() => outlookWords(led, rising, no, 'en'), /^outlookWords requires its model as an object/],
    [() => outlookWords(led, rising, linearPaceOutlook, no), /^outlookWords requires a locale /],
    [() => reachDateWords(no, rising, linearPaceOutlook, 'en'), /^reachDateWords requires an answer, /],
    [
      () => reachDateWords(reachDate(rising), no, linearPaceOutlook, 'en'),
      /^reachDateWords requires the progress of a target, /,
    ],
    [() => reachDateWords(reachDate(rising), rising, no, 'en'), /^reachDateWords requires its model as an object/],
    [() => reachDateWords(reachDate(rising), rising, linearPaceOutlook, no), /^reachDateWords requires a locale /],
    [() => reconciliationWords(no, no, 'en'), /^reconciliationWords requires an answer, /],
    [
      () => reconciliationWords(pace as never, no, 'en'),
      /^reconciliationWords requires the progress of an indicator, /,
    ],
    [
      () => compositeWords('mean' as never, composite, [], {} as never, 'en'),
      /^compositeWords requires kind to be one of weighted-mean, geometric-mean, worst-of; /,
    ],
    [() => compositeWords('worst-of', no, [], {} as never, 'en'), /^compositeWords requires an answer, /],
    [() => compositeWords('worst-of', composite, no, {} as never, 'en'), /^compositeWords requires entries as a list/],
    [() => compositeWords('worst-of', composite, [], no, 'en'), /^compositeWords requires policy as an object/],
    [() => compositeWords('worst-of', composite, [], {} as never, no), /^compositeWords requires a locale /],
    [() => methodWords(no, method, 'en'), /^methodWords requires the result of a method, /],
    [
      () => methodWords({ applicable: false, reason: 'no-target' } as never, no, 'en'),
      /^methodWords requires a method as an object/,
    ],
    [
      () => methodWords({ applicable: false, reason: 'no-target' } as never, method, no),
      /^methodWords requires a locale /,
    ],
  ];
  for (const [call, said] of rows) test(said.source.slice(1), () => assert.match(told(call), said));
});
