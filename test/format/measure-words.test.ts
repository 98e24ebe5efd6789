import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  filterMeasures,
  measureChapters,
  measureColumns,
  measureGroups,
  measureSummary,
  measureWords,
  type MeasureWords,
} from '../../src/format/measure-words.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { midTerm, progressOn } from '../../stories/examples.js';
import { officePlan, officeProgress } from '../../stories/plan-measure-list.stories.js';

const gulou = measureWords(progressOn(midTerm), 'zh-CN');
const of = (list: readonly MeasureWords[], id: string): MeasureWords => {
  const found = list.find(({ measure }) => measure.id === id);
  assert.ok(found, id);
  return found;
};
const office = (asOf: string): MeasureWords => of(measureWords(officeProgress(asOf), 'zh-CN'), 'counters');

describe('measureWords, of the Gulou plan', () => {
  test('says of 34 measures who leads them: one body, else 未公布', () => {
    assert.equal(gulou.length, 34);
    assert.deepEqual(
      gulou.filter(({ leadKnown }) => leadKnown).map(({ lead }) => lead),
      ['区知识产权强区建设工作领导小组'],
    );
    assert.ok(gulou.filter(({ leadKnown }) => !leadKnown).every(({ lead }) => lead === '未公布'));
    assert.equal(
      measureSummary(gulou, 'zh-CN'),
      '任务20项，制度和平台14项。规划未公布完成时间，写明牵头单位的只有1项，所以不列这两栏。',
    );
    assert.deepEqual(measureColumns(gulou), { lead: false, state: false });
    assert.equal(
      measureSummary(measureWords(progressOn(midTerm), 'en'), 'en'),
      '20 tasks, 14 systems. The plan gives no dates and names a lead body for only 1, so there is no column for these.',
    );
  });

  test('invents no date', () => {
    assert.ok(gulou.every(({ events }) => events.length === 0));
  });

  test('quotes the plan with its place', () => {
    const { quotes, section } = of(gulou, 'system-white-paper');
    assert.equal(section, '第二章（三）');
    assert.deepEqual(quotes, [{ text: '每年发布《鼓楼区知识产权发展与保护状况》白皮书', place: '（三）发展目标' }]);
  });

  test('gives only the place where the quote repeats the name', () => {
    assert.deepEqual(of(gulou, 'fine-copyright-works').quotes, [{ place: '（三）推动精品版权培育升级' }]);
    const english = of(measureWords(progressOn(midTerm), 'en'), 'key-industry-patents');
    assert.equal(english.quotes[0]?.text, '加强重点产业专利创造。');
  });

  test('quotes once what the plan says twice, with both places', () => {
    assert.deepEqual(of(gulou, 'system-protection-directory').quotes, [
      {
        text: '建立健全区知识产权保护企业名录',
        place: '（三）发展目标；四、加强知识产权高标准保护，持续优化营商环境 （一）构建知识产权立体保护网络',
      },
    ]);
  });

  test('relates the indicators of the same sentence, with their verdicts', () => {
    const { related } = of(gulou, 'system-white-paper');
    assert.deepEqual(related, [
      {
        id: 'white-paper',
        name: '《鼓楼区知识产权发展与保护状况》白皮书',
        status: 'not-met',
        statusWord: '未完成',
        illustrative: '示例数据',
        more: '2021年已发布、2022年未发布、2023年已发布',
      },
    ]);
    assert.deepEqual(of(gulou, 'key-industry-patents').related, []);
  });

  test('groups by goal as the plan has them, and says which chapters they are from', () => {
    const groups = measureGroups(gulou, progressOn(midTerm).plan, 'zh-CN');
    assert.deepEqual(
      groups.map(({ title, count }) => `${title} ${count}`),
      [
        '知识产权创造 4项',
        '知识产权保护 11项',
        '知识产权运用 6项',
        '知识产权管理 6项',
        '知识产权服务 4项',
        '知识产权人才 3项',
      ],
    );
    assert.equal(measureChapters(gulou, 'zh-CN'), '出自规划第二章至第九章');
    assert.equal(measureChapters(gulou.slice(0, 4), 'en'), 'From chapter 3 of the plan');
  });
});

describe('filterMeasures', () => {
  const count = (filter: object): number => filterMeasures(gulou, filter).length;

  test('keeps all when nothing is asked', () => {
    assert.equal(count({}), 34);
    assert.equal(count({ goal: '', body: '', query: '  ' }), 34);
  });

  test('finds goals, bodies and words', () => {
    assert.equal(count({ goal: 'talent' }), 3);
    assert.equal(count({ body: 'ip-leading-group' }), 1);
    assert.equal(count({ query: '白皮书' }), 1);
    assert.equal(count({ query: '名录 企业' }), 1);
    assert.equal(count({ query: 'WHITE PAPER' }), 1);
    assert.equal(count({ query: '领导小组 督查' }), 1);
    assert.equal(count({ goal: 'talent', query: '白皮书' }), 0);
  });

  test('takes full-width letters for the same', () => {
    assert.equal(count({ query: 'ｗｈｉｔｅ　ｐａｐｅｒ' }), 1);
  });

  test('does not look into ids and addresses', () => {
    assert.equal(count({ query: 'system-white' }), 0);
    const words = measureWords(officeProgress('2024-03-31'), 'zh-CN');
    assert.equal(filterMeasures(words, { query: 'example.com' }).length, 0);
    assert.equal(filterMeasures(words, { query: '区科技局' }).length, 2);
  });
});

describe('milestones', () => {
  test('stand as far as anybody has said by the day', () => {
    const states = (asOf: string): unknown[] =>
      office(asOf)
        .events.filter(({ kind }) => kind === 'milestone')
        .map(({ state }) => state);
    assert.deepEqual(states('2022-06-30'), ['open', 'open', 'open', 'open']);
    assert.deepEqual(states('2022-11-18'), ['reached', 'open', 'open', 'open']);
    // Due on 2023-06-30, done on 2023-09-05: in between nobody had said so.
    assert.deepEqual(states('2023-06-30'), ['reached', 'open', 'open', 'open']);
    assert.deepEqual(states('2023-07-01'), ['reached', 'unreported', 'open', 'open']);
    assert.deepEqual(states('2023-09-05'), ['reached', 'reached', 'open', 'open']);
    assert.deepEqual(states('2026-03-31'), ['reached', 'reached', 'unreported', 'unreported']);
  });

  test('are told with their dates and sources', () => {
    const [first, second, third, fourth] = office('2024-03-31').events;
    assert.deepEqual(first, {
      kind: 'milestone',
      day: '2022-12-31',
      name: { text: '出台方案' },
      state: 'reached',
      shape: 'met',
      stateWord: '已完成',
      when: '2022年11月18日',
      source: { text: '来源：示例公报', url: 'https://example.com/bulletin' },
    });
    assert.equal(second?.when, '2023年9月5日，晚于时限2023年6月底');
    assert.deepEqual(second?.source, { text: '来源：未注明' });
    assert.equal(third?.stateWord, '到期未公布完成情况');
    assert.equal(third?.when, '时限2023年底');
    assert.equal(third?.source, undefined);
    assert.equal(fourth?.stateWord, '未到期');
  });

  test('are counted in one sentence', () => {
    const words = measureWords(officeProgress('2024-03-31'), 'zh-CN');
    assert.equal(
      measureSummary(words, 'zh-CN'),
      '任务2项，制度和平台1项。时间节点4项：2项已完成，1项未到期，1项到期未公布完成情况。',
    );
  });
});

describe('evidence', () => {
  test('is not known before its day', () => {
    const names = (asOf: string): string[] =>
      measureWords(officeProgress(asOf), 'zh-CN').flatMap(({ events }) =>
        events.filter(({ kind }) => kind === 'evidence').map(({ name, when }) => `${name.text} ${when}`),
      );
    assert.deepEqual(names('2022-11-17'), ['窗口照片（示例） 日期未注明']);
    assert.equal(names('2022-11-18').length, 2);
    assert.equal(names('2026-02-10').length, 3);
  });

  test('is a link only where a page may link to it', () => {
    const wild = (url: string): string | undefined => {
      // Past the model, as a page without types could hand it over.
      const plan = {
        ...officePlan,
        measures: [{ ...officePlan.measures![0]!, evidence: [{ name: '通知', url }], milestones: [] }],
      } as Plan;
      return measureWords({ ...assessPlan(officePlan, { asOf: midTerm }), plan }, 'zh-CN')[0]?.events[0]?.name.url;
    };
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
    ]) {
      assert.equal(wild(url), undefined, url);
    }
    for (const url of ['https://example.com/a', 'http://example.com/', './notice.pdf', '/a'])
      assert.equal(wild(url), url);
  });
});
