import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchWith, stateOf } from '../../components/internal/url-state.js';
import { seed } from '../generated-plans.js';

const keys = ['view', 'q', 'as-of'] as const;
const state = fc.record({
  view: fc.constantFrom('', 'table', 'chart'),
  q: fc.string({ unit: 'grapheme' }),
  'as-of': fc.constantFrom('', '2023-12-31'),
});
/** Parameters of a portal, as they come: encoded or not, with and without a value, twice. */
const others = fc.array(
  fc.constantFrom('id=7', 'a=%E4%B8%AD', 'q=1+2', 'flag', 'empty=', 'id=8', 'x=%2', 'my-plan-q=1', 'plan=2'),
);

describe('what a reader chose, in the address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(state, others, (chosen, rest) => {
        const search = searchWith(rest.length ? `?${rest.join('&')}` : '', 'plan', chosen);
        assert.deepEqual(stateOf(search, 'plan', keys), { ...chosen });
      }),
      { seed },
    );
  });

  test('leaves every other parameter as it stands, letter by letter', () => {
    fc.assert(
      fc.property(state, state, others, (first, second, rest) => {
        const before = rest.length ? `?${rest.join('&')}` : '';
        const search = searchWith(searchWith(before, 'plan', first), 'plan', second);
        assert.ok(search.startsWith(before), search);
        assert.equal(searchWith(search, 'plan', { view: '', q: '', 'as-of': '' }), before);
      }),
      { seed },
    );
  });

  test('keeps two dashboards of one page apart', () => {
    const one = searchWith('', 'a', { view: 'table', q: '', 'as-of': '' });
    const both = searchWith(one, 'b', { view: 'chart', q: '', 'as-of': '' });
    assert.equal(both, '?a-view=table&b-view=chart');
    assert.equal(stateOf(both, 'a', keys).view, 'table');
    assert.equal(stateOf(both, 'b', keys).view, 'chart');
  });

  test('reads what forms and chat programs make of it', () => {
    assert.equal(stateOf('?plan-q=%E4%B8%93%E5%88%A9+2025', 'plan', keys).q, '专利 2025');
    assert.equal(stateOf('?plan-q=%E4%B8', 'plan', keys).q, '');
    assert.equal(stateOf('?plan-view', 'plan', keys).view, '');
  });
});
