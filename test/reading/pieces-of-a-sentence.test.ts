import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clausesOf } from '../../src/reading/chinese/clauses.js';
import { dateAt } from '../../src/reading/chinese/dates.js';
import { placeAt } from '../../src/reading/chinese/places.js';
import { isBetterLow, ofKinds, seriesKind } from '../../src/reading/chinese/series-kind.js';
import { subjectsOf, subjectSpan, trimmedEnd } from '../../src/reading/chinese/subject.js';
import { chineseTokens, type Token } from '../../src/reading/chinese/tokens.js';
import { isUnit, unitEnd } from '../../src/reading/chinese/units.js';
import { wordAt } from '../../src/reading/chinese/words.js';
import { foldCharacters } from '../../src/reading/fold-characters.js';
import { joined } from '../../src/reading/spans.js';

/* A Chinese sentence taken apart: its pieces, times, places, units, and what a name says of the series behind it. */

/** `kind:words`, with what else is known of it. */
function shown(text: string, token: Token): string {
  const words = text.slice(token.start, token.end);
  switch (token.is) {
    case 'word':
      return `${token.as}:${words}`;
    case 'figure':
      return `figure:${words}=${token.value}${token.vague ? '?' : ''} ${text.slice(token.digitsEnd, token.end)}`.trim();
    case 'multiple':
      return `multiple:${words}=${token.percent}`;
    case 'attribute':
      return `${token.attribute}:${words}${token.wide ? ' for all' : ''}`;
    case 'bracket':
      return `bracket:${words}=${token.value} ${text.slice(token.digitsStart, token.digitsEnd)}`;
    case 'stop':
      return `${token.full ? 'stop' : 'comma'}:${words}`;
    case 'date':
      return `date:${words}`;
    default:
      return `${token.is}:${words}`;
  }
}
const pieces = (text: string): string[] => {
  const tokens = chineseTokens(text);
  // In order, and nothing twice.
  tokens.forEach((token, at) => assert.ok(token.start < token.end && token.start >= (tokens[at - 1]?.end ?? 0)));
  return tokens.map((token) => shown(text, token));
};

describe('the pieces of a sentence', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    '到2025年,覆盖率达到90%以上。': [
      'date:到2025年',
      'comma:,',
      'text:覆盖率',
      'reach:达到',
      'figure:90%=90 %',
      'floorAfter:以上',
      'stop:。',
    ],
    '甲、乙;丙!丁?戊\n己\r庚': [
      'text:甲',
      'list:、',
      'text:乙',
      'stop:;',
      'text:丙',
      'stop:!',
      'text:丁',
      'stop:?',
      'text:戊',
      'stop:\n',
      'text:己',
      'stop:\r',
      'text:庚',
    ],
    '营收超过1,234,567.5万元': ['text:营收', 'exceed:超过', 'figure:1,234,567.5万元=1234567.5 万元'],
    // Groups of three only.
    '超过1,23万元': ['exceed:超过', 'figure:1=1', 'comma:,', 'figure:23万元=23 万元'],
    超过100余家: ['exceed:超过', 'figure:100余家=100? 余家'],
    超过100多家: ['exceed:超过', 'figure:100多家=100? 多家'],
    超过100万余人: ['exceed:超过', 'figure:100万余人=100? 万余人'],
    // A minus after a word of comparison, and a dash after anything else.
    '控制在-3%': ['control:控制在', 'figure:-3%=-3 %'],
    '将-3%': ['filler:将', 'text:-', 'figure:3%=3 %'],
    '温度-3%': ['text:温度-', 'figure:3%=3 %'],
    '8-10家': ['figure:8=8', 'text:-', 'figure:10家=10 家'],
    // Letters that touch a figure make it a name.
    'PM2.5浓度': ['text:PM2.5浓度'],
    A1区2个: ['text:A1区', 'figure:2个=2 个'],
    '5G基站3个': ['text:5G基站', 'figure:3个=3 个'],
    '2kmx': ['figure:2km=2 km', 'text:x'],
    拥有3GW: ['own:拥有', 'text:3GW'],
    '〔5500〕万人': ['bracket:〔5500〕=5500 5500', 'text:万人'],
    '[ -3.5 ]': ['bracket:[ -3.5 ]=-3.5 -3.5'],
    // A year in brackets is none.
    '〔12〕3号': ['text:〔', 'figure:12=12', 'text:〕', 'figure:3=3', 'text:号'],
    '90%(约束性)': ['figure:90%=90 %', 'binding:(约束性)'],
    '90%〔预期性指标〕': ['figure:90%=90 %', 'indicative:〔预期性指标〕'],
    预期性指标: ['indicative:预期性指标'],
    主要预期目标是: ['text:主', 'filler:要', 'indicative:预期目标 for all', 'text:是'],
    '营收(亿元)': ['text:营收(', 'unit:亿元'],
    '营收(不含税)': ['text:营收(不含税)'],
    '《2025年计划》90%': ['text:《2025年计划》', 'figure:90%=90 %'],
    '“两个100%”工程': ['text:“两个100%”工程'],
    '「30%」计划': ['text:「30%」计划'],
    '(90%': ['text:(', 'figure:90%=90 %'],
    '“”90%': ['text:“”', 'figure:90%=90 %'],
    翻番: ['multiple:翻番=100'],
    翻两番: ['multiple:翻两番=300'],
    翻三番: ['multiple:翻三番=700'],
    增长一倍: ['up:增长', 'multiple:一倍=100'],
    增长三倍: ['up:增长', 'multiple:三倍=300'],
    减半: ['multiple:减半=-50'],
    建成两个园区: ['build:建成', 'figure:两个=2 个', 'text:园区'],
    新增三家企业: ['added:新增', 'figure:三家=3 家', 'text:企业'],
    举办十次活动: ['act:举办', 'figure:十次=10 次', 'text:活动'],
    // Only after a verb that counts, and not inside another word.
    达到两个园区: ['reach:达到', 'text:两个园区'],
    建成园区两个: ['build:建成', 'text:园区两个'],
    建成一个方面: ['build:建成', 'text:一个方面'],
    建成一家级: ['build:建成', 'text:一家级'],
    建成一流大学: ['build:建成', 'text:一流大学'],
    // A name that holds a word is no word.
    人均收入: ['text:人均收入'],
    产能提升: ['text:产能', 'up:提升'],
    进入前3名: ['text:进入', 'place:前3名'],
  };
  for (const [text, said] of Object.entries(rows))
    test(JSON.stringify(text), () => assert.deepEqual(pieces(text), said));
});

test('a clause ends at a stop, and at a comma between two that are finished', () => {
  const clauses = (text: string): string[] =>
    clausesOf(chineseTokens(text)).map(({ start, end, listed, fresh }) =>
      [text.slice(start, end), listed && 'listed', fresh && 'fresh'].filter(Boolean).join(' '),
    );
  assert.deepEqual(clauses('甲达到3%,乙达到4%;丙。丁'), ['甲达到3% fresh', '乙达到4%', '丙 fresh', '丁 fresh']);
  assert.deepEqual(clauses('甲达到3%、乙达到4%以上、丙翻一番、丁〔5〕、戊'), [
    '甲达到3% fresh',
    '乙达到4%以上 listed',
    '丙翻一番 listed',
    '丁〔5〕 listed',
    '戊 listed',
  ]);
  // Before a figure it is a list of figures, after a name a list of names.
  assert.deepEqual(clauses('甲、乙分别达到3%、4%'), ['甲、乙分别达到3%、4% fresh']);
  assert.deepEqual(clauses('甲3%以内、乙4%左右、丙'), ['甲3%以内 fresh', '乙4%左右 listed', '丙 listed']);
  // Any other word finishes nothing.
  assert.deepEqual(clauses('甲持续、乙提升、丙'), ['甲持续、乙提升、丙 fresh']);
  assert.deepEqual(clauses(',。,'), []);
});

describe('a time', () => {
  const time = (text: string, at = 0): string | undefined => {
    const found = dateAt(text, at);
    return found && `${text.slice(at, found.end)}: ${Object.values(found.date).join(' ')}`;
  };
  const rows: Readonly<Record<string, string | undefined>> = {
    以2020年为100: '以2020年为100: index 2020',
    比2020年底: '比2020年底: base 2020',
    与2020年相比: '与2020年相比: base 2020',
    '2020年基础上': '2020年基础上: base 2020',
    在2020年的基础上: '在2020年的基础上: base 2020',
    以2020年为基准年: '以2020年为基准年: base 2020',
    '较“十三五”期末': '较“十三五”期末: base 2020',
    比十三五时期相比: '比十三五时期相比: base 2020',
    比上年: '比上年: year-before',
    较去年: '较去年: year-before',
    同比: '同比: year-before',
    '2021-2025年间': '2021-2025年间: span 2021-01-01 2025-12-31',
    '2021年至2025年': '2021年至2025年: span 2021-01-01 2025-12-31',
    自2021年起: '自2021年起: since 2021-01-01',
    从2021年开始: '从2021年开始: since 2021-01-01',
    '2021年起': '2021年起: since 2021-01-01',
    到2025年6月底前: '到2025年6月底前: by 2025-06-30',
    '2024年2月': '2024年2月: by 2024-02-29',
    '2023年2月以前': '2023年2月以前: by 2023-02-28',
    '2025年12月15日': '2025年12月15日: by 2025-12-15',
    '2025年9月末31日': '2025年9月末: by 2025-09-30',
    至2025年底之前: '至2025年底之前: by 2025-12-31',
    '2025年末': '2025年末: by 2025-12-31',
    '2030年前': '2030年前: by 2029-12-31 true',
    到2030年之前: '到2030年之前: by 2029-12-31 true',
    展望2035年: '展望2035年: by 2035-12-31',
    到二〇三五年: '到二〇三五年: by 2035-12-31',
    '二○二五年': '二○二五年: in 2025 2025-12-31',
    '2025年': '2025年: in 2025 2025-12-31',
    '“十四五”末': '“十四五”末: by 2025-12-31',
    到十五五期末: '到十五五期末: by 2030-12-31',
    '“十四五”期间': '“十四五”期间: span 2021-01-01 2025-12-31',
    十三五时期: '十三五时期: span 2016-01-01 2020-12-31',
    今年: '今年: this-year',
    '2025': undefined,
    '1825年': undefined,
    年底: undefined,
    到年底: undefined,
    十四五规划: undefined,
  };
  for (const [text, said] of Object.entries(rows)) test(text, () => assert.equal(time(text), said));
  test('is looked for where it is asked for', () => {
    assert.equal(time('覆盖率到2025年', 3), '到2025年: by 2025-12-31');
    assert.equal(time('覆盖率到2025年', 0), undefined);
  });
});

test('a place in an order is as it is counted', () => {
  const place = (text: string, at = 0): number | undefined => placeAt(text, at)?.place;
  assert.deepEqual(
    [
      '前3名',
      '前二十强',
      '第8位',
      '第三十五名',
      '前一百二十强',
      '前二百名',
      '前两百强',
      '前十',
      '第一',
      '百强',
      '百强县',
      '前1000名',
    ].map((each) => place(each)),
    [3, 20, 8, 35, 120, 200, 200, 10, 1, 100, 100, 1000],
  );
  // Amounts, and what is before something.
  assert.deepEqual(
    ['第一产业', '前10个月', '前0名', '百家', '甲第', '前三五名', '前'].map((each) => place(each)),
    Array(7).fill(undefined),
  );
  assert.equal(place('目前3名', 1), undefined);
  assert.equal(place('进入前3名', 2), 3);
  assert.equal(placeAt('前3名以内', 0)!.end, 3);
});

test('a unit is read as far as it goes', () => {
  const unit = (text: string): string => text.slice(0, unitEnd(text, 0));
  assert.deepEqual(
    [
      '万元/人左右',
      '件/万人',
      '/10万',
      '微克/立方米以下',
      '吨标准煤/万元/年',
      '个百分点',
      '万亿元大关',
      '亿人次',
      '甲',
      '/甲',
      '万甲',
      '千克',
      '人均',
    ].map(unit),
    [
      '万元/人',
      '件/万人',
      '/10万',
      '微克/立方米',
      '吨标准煤/万元/年',
      '个百分点',
      '万亿元',
      '亿人次',
      '',
      '',
      '万',
      '千克',
      '人',
    ],
  );
  assert.deepEqual(['亿元', '元/年', '', '亿元整', '人'].map(isUnit), [true, true, false, false, true]);
  assert.equal(unitEnd('5万元', 1), 3);
});

test('a word is the longest that begins at a place', () => {
  assert.deepEqual(wordAt('不低于90', 0), { word: '不低于', as: 'floor' });
  assert.deepEqual(wordAt('提高到90', 0), { word: '提高到', as: 'upTo' });
  assert.deepEqual(wordAt('覆盖率达到', 3), { word: '达到', as: 'reach' });
  assert.deepEqual(wordAt('达', 0), { word: '达', as: 'reach' });
  assert.equal(wordAt('覆盖', 0), undefined);
  assert.equal(wordAt('努', 0), undefined);
});

describe('what a name says of its series', () => {
  const kinds = (name: string, unit: string): string => {
    const { kinds: of, word } = seriesKind(name, unit);
    return `${of.join('/')}${word === undefined ? '' : ` by ${word}`}`;
  };
  const rows: readonly (readonly [name: string, unit: string, said: string])[] = [
    ['社区服务覆盖率', '%', 'share by 覆盖率'],
    ['森林覆盖率', '%', 'level by 森林覆盖率'],
    ['战略性新兴产业增加值占地区生产总值比重', '%', 'level by 比重'],
    ['工业增加值', '%', 'level by 增加值'],
    ['创新', '%', 'level'],
    ['创新', '‰', 'level'],
    ['地区生产总值', '亿元', 'year-value by 生产总值'],
    ['质押融资总额', '亿元', 'total/year-value by 融资总额'],
    ['专利授权量', '件', 'level/total/year-value by 授权量'],
    ['产业规模', '亿元', 'level/year-value by 产业规模'],
    ['年进出口总额', '亿美元', 'year-value by 进出口总额'],
    ['年授权量', '件', 'year-value by 授权量'],
    ['授权量', '件', 'level/total/year-value by 授权量'],
    ['年末常住人口', '万人', 'level by 人口'],
    ['粮食年产能', '万吨/年', 'level by 产能'],
    ['年处理污水', '万吨/年', 'year-value'],
    ['专利申请量', '件/年', 'year-value by 申请量'],
    ['科技投入', '亿元', 'total/year-value'],
    ['文化活动', '场次', 'total/year-value'],
    ['企业', '家', 'level'],
    ['服务覆盖率', '家', 'level'],
    // What stands far before the end is of something else.
    ['产值超过一百亿元以上的工业企业', '家', 'level'],
    ['专利授权量（件）', '件', 'level/total/year-value by 授权量'],
  ];
  for (const [name, unit, said] of rows) test(`${name} in ${unit}`, () => assert.equal(kinds(name, unit), said));

  test('is one kind, or one of several that no share is among', () => {
    assert.deepEqual(ofKinds(['level']), { kind: 'level' });
    assert.deepEqual(ofKinds(['share']), { kind: 'share' });
    assert.deepEqual(ofKinds(['level', 'share', 'total']), { kind: 'unstated', among: ['level', 'total'] });
  });

  test('is better low, or not', () => {
    for (const name of ['城镇调查失业率', '单位产值能耗', '细颗粒物浓度', '资产负债率'])
      assert.ok(isBetterLow(name), name);
    for (const name of ['覆盖率', '产值', `失业率${'很'.repeat(40)}`]) assert.ok(!isBetterLow(name), name);
  });
});

describe('what a target is set for', () => {
  const subject = (text: string): string | undefined => {
    const tokens = chineseTokens(text);
    const figure = tokens.findIndex((token) => token.is === 'figure');
    const span = subjectSpan(text, tokens, 0, figure < 0 ? tokens.length : figure);
    return span && text.slice(span.start, span.end);
  };
  const rows: Readonly<Record<string, string | undefined>> = {
    覆盖率: '覆盖率',
    其中覆盖率: '覆盖率',
    使覆盖率: '覆盖率',
    带动投资总额: '投资总额',
    至覆盖率: '覆盖率',
    '主要指标:覆盖率': '覆盖率',
    '覆盖率:': '覆盖率',
    覆盖率逐步: '覆盖率',
    覆盖率总体均: '覆盖率',
    '营收(亿元)': '营收',
    '(覆盖率)': '覆盖率',
    '—覆盖率、': '覆盖率',
    覆盖率由: '覆盖率',
    产值从: '产值',
    将: undefined,
    ',': undefined,
    '90%': undefined,
  };
  for (const [text, said] of Object.entries(rows)) test(text, () => assert.equal(subject(text), said));

  test('ends before what leads on to the verb', () => {
    assert.equal(trimmedEnd('覆盖率力争实现', 0, 7), 3);
    assert.equal(trimmedEnd('覆盖率', 0, 3), 3);
    // Of the name itself nothing is taken.
    assert.equal(trimmedEnd('将', 1, 1), 1);
  });

  test('is divided where there are as many names as figures', () => {
    const parts = (name: string, count: number): (string | undefined)[] =>
      subjectsOf(name, { start: 0, end: name.length }, count).map((span) => span && name.slice(span.start, span.end));
    assert.deepEqual(parts('化学需氧量、氨氮和总磷', 3), ['化学需氧量', '氨氮', '总磷']);
    assert.deepEqual(parts('甲率以及乙率', 2), ['甲率', '乙率']);
    assert.deepEqual(parts('甲率及乙率', 2), ['甲率', '乙率']);
    // 和 within a name is no division where 、 alone fits.
    assert.deepEqual(parts('饮水和用水、用电', 2), ['饮水和用水', '用电']);
    assert.deepEqual(parts('甲率、乙率', 3), ['甲率、乙率', '甲率、乙率', '甲率、乙率']);
    assert.deepEqual(parts('、乙率', 2), ['、乙率', '、乙率']);
    assert.deepEqual(subjectsOf('甲', undefined, 2), [undefined, undefined]);
  });
});

test('every character keeps its place when it is made plain', () => {
  assert.equal(foldCharacters('８−１０％，（约）～　ＡＢ～x~y∶﹪｡〜'), '8-10%,(约)- AB-x-y:%。-');
  assert.equal(foldCharacters('！～'), '!-');
  assert.equal(foldCharacters('“甲”、乙。'), '“甲”、乙。');
  for (const text of ['８−１０％', '', '中文']) assert.equal(foldCharacters(text).length, text.length);
});

test('spans that touch are one, in order', () => {
  const at = (start: number, end: number) => ({ start, end });
  assert.deepEqual(joined([at(5, 7), at(0, 2), at(2, 4)]), [at(0, 4), at(5, 7)]);
  assert.deepEqual(joined([at(0, 9), at(2, 4)]), [at(0, 9)]);
  assert.deepEqual(joined([at(0, 2), at(0, 5)]), [at(0, 5)]);
  assert.deepEqual(joined([at(0, 2), at(3, 5)]), [at(0, 2), at(3, 5)]);
  assert.deepEqual(joined([]), []);
});
