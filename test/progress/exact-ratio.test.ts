import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exactRatio } from '../../src/progress/exact-ratio.js';
import { seed } from '../generated-plans.js';

describe('exactRatio', () => {
  test('gives what pencil and paper give', () => {
    for (const [of, over, per, expected] of [
      [2.67, 3, 1, 0.89],
      [0.3, 0.1, 1, 3],
      [0.57, 0.1, 100, 570],
      [1.1, 1.1, 1, 1],
      [7, 8, 100, 87.5],
      [-4.5, 1.5, 1, -3],
      [267, 3, 1, 89],
      [29.9, 23, 10_000, 13_000],
      [123456789012345, 1, 1, 123456789012345],
      [1e15, 1e15, 100, 100],
      [1e-7, 1e-9, 1, 100],
      [0, -3, 1, 0],
      // 3 ÷ 2 × 0.5 and 1.5 ÷ 0.25 × 0.01
      [3, 2, 0.5, 0.75],
      [1.5, 0.25, 0.01, 0.06],
    ] as const)
      assert.ok(
        Object.is(exactRatio(of, over, per), expected),
        `${of} / ${over} × ${per}: ${exactRatio(of, over, per)}`,
      );
  });

  test('gives fifteen digits where the whole numbers are too long to be exact', () => {
    // 1.234567890123457 ÷ 3 = 0.411522630041152 and a third of the last digit
    assert.equal(exactRatio(1.234567890123457, 3e6), 0.000000411522630041152);
  });

  test('has none over zero, and none that is no number', () => {
    assert.equal(exactRatio(1, 0), undefined);
    assert.equal(exactRatio(0, 0), undefined);
    assert.equal(exactRatio(1e15, 5e-324, 1e15), undefined);
  });

  test('turns a product round: (a × b) ÷ b is a, to the last digit', () => {
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths.filter(Boolean), fc.constantFrom(1, 10, 100, 1000), (a, b, per) => {
        // Of whole numbers the product is exact.
        assert.equal(exactRatio((a * b) / per, b, per), a + 0);
        assert.equal(exactRatio(a / 100, b / 100), exactRatio(a, b));
      }),
      { seed },
    );
  });

  test('is near plain division, whatever the figures', () => {
    // The smallest numbers a machine has are not the decimals they are printed as.
    const figure = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 1e-290);
    fc.assert(
      fc.property(figure, figure.filter(Boolean), fc.constantFrom(1, 100, 10_000), (of, over, per) => {
        const plain = (of / over) * per;
        const ratio = exactRatio(of, over, per);
        if (ratio === undefined) assert.ok(!Number.isFinite(plain));
        else assert.ok(Math.abs(ratio - plain) <= 1e-13 * Math.abs(plain) + 5e-324, `${ratio} ${plain}`);
      }),
      { seed },
    );
  });
});
