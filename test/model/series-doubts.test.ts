import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { observed, target, type Row } from '../progress/one-target.js';

const at = (value: unknown, kind = 'at-least'): object => ({ kind, value });
const level = (words = '达15万张', value = 15): object =>
  target({ kind: 'level' }, at(value), { kind: 'by' }, { words });
const ofYear = (when: object = { kind: 'by' }): object =>
  target({ kind: 'year-value' }, at(500), when, { words: '年交易额500亿元' });

interface Case {
  readonly indicator?: object;
  readonly others?: readonly object[];
  readonly yearStart?: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly figures: readonly object[];
}

const warnings = ({
  indicator = {},
  others = [],
  yearStart,
  figures,
  locale = 'zh-CN',
}: Case): readonly { readonly message: string; readonly code: string; readonly path: string }[] => {
  const period = yearStart
    ? { start: '2021-04-01', end: '2026-03-31', yearStart }
    : { start: '2021-01-01', end: '2025-12-31' };
  const own = { id: 'it', goal: 'goal', name: '养老床位', unit: '万张', targets: [level()], ...indicator };
  const result = safeParsePlan(
    {
      id: 'small',
      name: '小规划',
      period,
      goals: [{ id: 'goal', name: '目标一' }],
      indicators: [own, ...others],
      observations: figures,
    },
    { locale },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return result.warnings;
};

const doubts = (row: Case): string[] => warnings(row).map(({ code, path }) => `${code} ${path}`);
const sentences = (row: Case): string[] => warnings(row).map(({ message }) => message);

describe('figures that cannot all be right', () => {
  const nursing = {
    id: 'part',
    goal: 'goal',
    name: '其中：护理型床位',
    unit: '万张',
    parent: 'it',
    targets: [level('达9万张', 9)],
  };

  test('a part is more than its whole', () => {
    const of = (part: number, period = '2023', more: object = {}): Case => ({
      others: [{ ...nursing, ...more }],
      figures: observed(['2023', 12.8], [period, part, 'level', 'part']),
    });
    assert.deepEqual(sentences(of(13.1)), ['observations[1].value：13.1，多于“养老床位”的12.8，而它是其中的一部分']);
    assert.deepEqual(sentences({ ...of(13.1), locale: 'en' }), [
      'observations[1].value: 13.1, more than the 12.8 of “养老床位”, of which it is a part',
    ]);
    assert.deepEqual(doubts(of(12.8)), [], 'all of it');
    assert.deepEqual(doubts(of(13.1, '2024')), [], 'of another year');
    assert.deepEqual(doubts(of(13.1, '2023', { unit: '张' })), [], 'in another unit');
    const share = { name: '其中：护理型床位占比', unit: '%' };
    assert.deepEqual(
      doubts({ ...of(66, '2023', share), indicator: { unit: '%', name: '入住率', targets: [level('达60%', 60)] } }),
      [],
      'shares do not add up',
    );
  });

  test('the base year has another value than the baseline', () => {
    const of = (value: number, more: object = {}, baseline: object = {}): Case => ({
      indicator: { baseline: { value: 10.4, period: '2020', ...baseline } },
      figures: observed(['2020', value]).map((each) => ({ ...each, ...more })),
    });
    assert.deepEqual(doubts(of(10.8)), ['other-baseline observations[0].value']);
    assert.deepEqual(sentences(of(10.8)), [
      'observations[0].value：10.8，而2020的基期值是10.4；修订后的数值应同时写入 baseline，口径有变的请写 "break"',
    ]);
    assert.deepEqual(sentences({ ...of(10.8), locale: 'en' }), [
      'observations[0].value: 10.8, and the baseline of 2020 is 10.4; a revised figure is entered as the baseline too, one counted anew has "break"',
    ]);
    assert.deepEqual(doubts(of(10.4)), []);
    assert.deepEqual(doubts(of(10.44)), [], 'the same, printed with one digit more');
    assert.deepEqual(doubts(of(10.46)), ['other-baseline observations[0].value']);
    assert.deepEqual(doubts(of(10.8, { break: true, note: '口径调整' })), [], 'counted anew');
    assert.deepEqual(doubts(of(10.8, { status: 'preliminary' })), [], 'not final');
    assert.deepEqual(doubts(of(10.8, {}, { qualifier: 'more-than' })), [], 'a baseline that is a bound');
    assert.deepEqual(doubts(of(10.8, {}, { period: '2019' })), [], 'of another year');
  });

  const trade = { name: '技术交易额', unit: '亿元', targets: [ofYear()] };
  const brought = (...rows: readonly (readonly [string, number])[]): object[] =>
    observed(...rows.map(([period, value]): Row => [period, value, 'increment']));

  test('parts that do not add up to their year', () => {
    const halves = (first: number, second: number, year: number): Case => ({
      indicator: trade,
      figures: brought(['2022-H1', first], ['2022-H2', second], ['2022', year]),
    });
    assert.deepEqual(sentences(halves(50, 61, 120)), ['observations[2].value：2022 各期合计111，这里是120']);
    assert.deepEqual(sentences({ ...halves(50, 61, 120), locale: 'en' }), [
      'observations[2].value: the parts of 2022 add up to 111, and this is 120',
    ]);
    assert.deepEqual(doubts(halves(50, 61, 111)), []);
    assert.deepEqual(doubts(halves(50.4, 60.4, 111)), [], 'each rounded by itself');
    assert.deepEqual(doubts(halves(50.4, 60.4, 112)), ['parts-differ observations[2].value']);
    const quarters = brought(['2022-Q1', 20], ['2022-Q2', 30], ['2022-Q3', 30], ['2022-Q4', 30]);
    assert.deepEqual(doubts({ indicator: trade, figures: [...quarters, ...brought(['2022', 120])] }), [
      'parts-differ observations[4].value',
    ]);
    assert.deepEqual(
      doubts({ indicator: trade, figures: [...quarters.slice(1), ...brought(['2022', 120])] }),
      [],
      'a quarter is not known',
    );
  });

  test('a year of the calendar in a plan of years from April on', () => {
    const of = (period: string, more: object = {}): Case => ({
      indicator: { ...trade, ...more },
      yearStart: '--04-01',
      figures: brought([period, 510]),
    });
    assert.deepEqual(sentences(of('2024')), ['observations[0].period：2024 指公历年；规划的2024年度写作 2024-A1']);
    assert.deepEqual(sentences({ ...of('2024'), locale: 'en' }), [
      'observations[0].period: 2024 is the calendar year; the year of the plan that starts in it is 2024-A1',
    ]);
    assert.deepEqual(doubts(of('2024-A1')), []);
    assert.deepEqual(doubts(of('2024-Q2')), []);
    assert.deepEqual(doubts({ ...of('2024'), yearStart: '' }), [], 'a plan of calendar years');
    const byCalendar = { baseline: { value: 400, period: '2020' } };
    assert.deepEqual(doubts(of('2024', byCalendar)), [], 'a series that goes by the calendar from its base on');
  });

  test('the rate of a last quarter where that of the year is judged', () => {
    const unemployment = (when: object): object => ({
      name: '城镇调查失业率',
      unit: '%',
      targets: [target({ kind: 'level' }, at(5.5, 'at-most'), when, { words: '控制在5.5%以内' })],
    });
    const each = unemployment({ kind: 'each-year' });
    const quarters = observed(['2021-Q3', 5.9], ['2021-Q4', 5.1]);
    assert.deepEqual(doubts({ indicator: each, figures: quarters }), ['part-for-year observations[1].period']);
    assert.deepEqual(sentences({ indicator: each, figures: quarters }), [
      'observations[1].period：没有2021年全年的数值，2021-Q4的数值被当作全年；比率请给出全年的数值',
    ]);
    assert.deepEqual(sentences({ indicator: each, figures: quarters, locale: 'en' }), [
      'observations[1].period: of 2021 there is no figure of the whole year, and that of 2021-Q4 is taken as it; of a rate give the figure of the year',
    ]);
    assert.deepEqual(doubts({ indicator: each, figures: [...quarters, ...observed(['2021', 5.4])] }), []);
    assert.deepEqual(doubts({ indicator: each, figures: quarters.slice(0, 1) }), [], 'not the last');
    assert.deepEqual(doubts({ indicator: each, figures: quarters.slice(1) }), [], 'published once a year, at its end');
    assert.deepEqual(doubts({ indicator: unemployment({ kind: 'by' }), figures: quarters }), [], 'judged by its end');
  });
});

describe('a target beside its words', () => {
  const told = (words: string, of: object, value: number, unit: string, more: object = {}): string[] =>
    sentences({
      indicator: {
        name: '发明专利',
        unit,
        targets: [target(of, at(value), { kind: 'by', date: '2025-12-31' }, { words, ...more })],
      },
      figures: [],
    });
  const plain = { kind: 'level' };

  test('another scale of one unit', () => {
    assert.deepEqual(told('达到20万件', plain, 20, '件'), ['indicators[0].unit：原文的单位是“万件”，这里是“件”']);
    assert.deepEqual(told('达到20亿元', plain, 20, '万元'), ['indicators[0].unit：原文的单位是“亿元”，这里是“万元”']);
    assert.deepEqual(told('达到2000件', plain, 2000, '万件'), ['indicators[0].unit：原文的单位是“件”，这里是“万件”']);
    assert.deepEqual(told('at least 25 million people', plain, 25, 'people'), [
      'indicators[0].unit：原文的单位是“million people”，这里是“people”',
    ]);
    assert.deepEqual(told('达到20万件', plain, 20, '万件'), []);
    assert.deepEqual(told('达到20万件', plain, 200_000, '件'), []);
    assert.deepEqual(told('120亿千瓦时', plain, 120, '亿千瓦时'), []);
    assert.deepEqual(told('at least 25 million people', plain, 25, 'million people'), []);
  });

  test('another year than the date', () => {
    const place = 'indicators[0].targets[0].when.date';
    assert.deepEqual(told('到2024年达到20万件', plain, 20, '万件'), [`${place}：原文写的是2024年，这里的日期在2025年`]);
    assert.deepEqual(told('at least 20 by 2024', plain, 20, '件'), [`${place}：原文写的是2024年，这里的日期在2025年`]);
    const late = target(plain, at(20), { kind: 'by', date: '2025-12-31' }, { words: '到2024年达到20万件' });
    const indicator = { name: '发明专利', unit: '万件', targets: [late] };
    assert.deepEqual(sentences({ indicator, figures: [], locale: 'en' }), [
      `${place}: the words name the year 2024, the date is of 2025`,
    ]);
    assert.deepEqual(told('到2025年达到20万件', plain, 20, '万件'), []);
    assert.deepEqual(told('到2022年达到15万件，到2025年达到20万件', plain, 20, '万件'), [], 'two years are told');
  });

  test('the other way, and the other kind', () => {
    const change = { kind: 'change', measure: 'percent' };
    const of = 'indicators[0].targets[0].of';
    const percent = { unit: '%' };
    assert.deepEqual(told('降低13.5%', change, 13.5, '吨', percent), [
      `${of}.direction：原文的“降低”对应 decrease，而不是 increase`,
    ]);
    assert.deepEqual(told('降低13.5%', { ...change, direction: 'decrease' }, 13.5, '吨', percent), []);
    assert.deepEqual(told('增长13.5%', change, 13.5, '吨', percent), []);
    assert.deepEqual(told('提高10个百分点', plain, 10, '%'), [`${of}.kind：原文的“百分点”对应 change，而不是 level`]);
    assert.deepEqual(told('提高10个百分点', { kind: 'change', measure: 'points' }, 10, '%'), []);
  });
});
