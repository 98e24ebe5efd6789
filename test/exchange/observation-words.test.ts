import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exchangeLabels } from '../../src/exchange/exchange-words.js';
import { observationWords } from '../../src/exchange/observation-words.js';
import type { Observation } from '../../src/model/observation.js';
import { smallPlan } from './small-plan.js';

const plan = smallPlan();
const bare: Observation = { indicator: 'dust', period: '2022', value: 5, counts: 'level', status: 'final' };
const said = (more: Partial<Observation>, of = plan): [string, string] => [
  observationWords({ ...bare, ...more }, of, 'zh-CN'),
  observationWords({ ...bare, ...more }, of, 'en'),
];

describe('what is to be known of a figure, in words', () => {
  test('its period and status, and no more where there is no more', () =>
    assert.deepEqual(said({}), ['2022年；正式数', '2022; Final']));
  test('everything, in its order', () =>
    assert.deepEqual(said({ ...plan.observations![2]!, source: plan.observations![0]!.source! }), [
      '2022年上半年；分项：东街；超过；预计数；示例数据，不是官方统计；人社局；两站',
      'first half of 2022; Part: East Street; more than; Estimated; Sample figure, no official statistic; Labour, "Office"; two stations, near',
    ]));
  for (const [status, chinese, english] of [
    ['final', '正式数', 'Final'],
    ['preliminary', '初步数', 'Preliminary'],
    ['estimated', '预计数', 'Estimated'],
  ] as const)
    test(`the status ${status}`, () => assert.deepEqual(said({ status }), [`2022年；${chinese}`, `2022; ${english}`]));
  for (const [qualifier, chinese, english] of [
    ['more-than', '超过', 'more than'],
    ['at-least', '不少于', 'at least'],
    ['less-than', '低于', 'less than'],
    ['at-most', '不超过', 'at most'],
    ['about', '约', 'about'],
  ] as const)
    test(`the bound ${qualifier}`, () =>
      assert.deepEqual(said({ qualifier }), [`2022年；${chinese}；正式数`, `2022; ${english}; Final`]));
  test('a part nothing is known of is called by its id', () => {
    assert.deepEqual(said({ of: 'west' }), ['2022年；分项：west；正式数', '2022; Part: west; Final']);
    const { organisations: _none, ...without } = plan;
    assert.equal(said({ of: 'east' }, without)[0], '2022年；分项：east；正式数');
  });
  test('a reporting year is called one', () =>
    assert.deepEqual(said({ period: '2022-H1' }, { ...plan, period: { ...plan.period, yearStart: '--04-01' } }), [
      '2022年度上半年；正式数',
      'first half of reporting year 2022; Final',
    ]));
});

describe('our own words in files of other formats', () => {
  const { 'zh-CN': zh, en } = exchangeLabels;
  test('first figures of one and of several', () => {
    assert.equal(en.firstFigures(1), 'First figures, of 1 indicator.');
    assert.equal(en.firstFigures(2), 'First figures, of 2 indicators.');
    assert.equal(zh.firstFigures(2), '首次公布数据，涉及2项指标。');
  });
  test('a feed and its entries', () => {
    assert.equal(zh.feed('规划'), '规划：公布与变化');
    assert.equal(en.feed('Plan'), 'Plan: publications and changes');
    assert.equal(zh.published('1月1日'), '1月1日公布的数据');
    assert.equal(en.published('1 January'), 'Figures published on 1 January');
  });
});
