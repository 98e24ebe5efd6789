import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';
import { inNotation } from './corpus.js';

/* One way of saying at a time: when, from where, and of what kind, as docs/reading.md takes them. */

/** `of; bound; when; unit; force` of each target, and its doubts. */
const read = (text: string): string[] =>
  readTarget(text).readings.map((reading) =>
    [Object.values(inNotation(reading)).join('; '), ...reading.doubts.map(({ code }) => code)].join(' '),
  );
const check = (title: string, rows: Readonly<Record<string, string | readonly string[]>>): void =>
  void describe(title, () => {
    for (const [text, said] of Object.entries(rows)) test(text, () => assert.deepEqual(read(text), [said].flat()));
  });

const by = (date: string): string => `share; >=90; ${date}; %; -`;
check('a day it is due', {
  '到2025年，覆盖率达到90%': by('2025-12-31'),
  '到2025年底，覆盖率达到90%': by('2025-12-31'),
  '到2025年末，覆盖率达到90%': by('2025-12-31'),
  '至2025年底前，覆盖率达到90%': by('2025-12-31'),
  '展望2035年，覆盖率达到90%': by('2035-12-31'),
  '到二〇三〇年，覆盖率达到90%': by('2030-12-31'),
  '到二〇二五年底，覆盖率达到90%': by('2025-12-31'),
  '到2025年6月底，覆盖率达到90%': by('2025-06-30'),
  '到2025年12月底以前，覆盖率达到90%': by('2025-12-31'),
  // February of a leap year, and of another.
  '2024年2月底前，覆盖率达到90%': by('2024-02-29'),
  '2023年2月末，覆盖率达到90%': by('2023-02-28'),
  '到2025年3月15日，覆盖率达到90%': by('2025-03-15'),
  // No November has thirty-one.
  '到2025年11月31日，覆盖率达到90%': by('2025-11-30'),
  '2030年之前，覆盖率达到90%': `${by('2029-12-31')} before-year`,
  '至2030年以前，覆盖率达到90%': `${by('2029-12-31')} before-year`,
  '“十四五”末，覆盖率达到90%': by('2025-12-31'),
  '到十五五期末，覆盖率达到90%': by('2030-12-31'),
  '到“十三五”末，覆盖率达到90%': by('2020-12-31'),
});

check('the years it is counted over', {
  '“十四五”期间，新增绿地10公顷': 'total@2021-01-01; >=10; 2025-12-31; 公顷; -',
  '“十五五”时期，新增绿地10公顷': 'total@2026-01-01; >=10; 2030-12-31; 公顷; -',
  '2021—2023年，新增绿地10公顷': 'total@2021-01-01; >=10; 2023-12-31; 公顷; -',
  '2021年至2023年间，新增绿地10公顷': 'total@2021-01-01; >=10; 2023-12-31; 公顷; -',
  '从2022年开始，新增绿地10公顷': 'total@2022-01-01; >=10; -; 公顷; -',
  '2022年起，累计完成投资100亿元': 'total@2022-01-01; >=100; -; 亿元; -',
  '2022年，新增绿地10公顷': 'total@2022-01-01; >=10; 2022-12-31; 公顷; - may-be-past',
  '今年，新增绿地10公顷': 'total; >=10; -; 公顷; - relative-time',
});

const fall = 'chg% dec@2020; >=13.5; -; %; -';
check('where it is counted from', {
  '单位能耗比2020年降低13.5%': fall,
  '单位能耗较2020年底降低13.5%': fall,
  '单位能耗与2020年末相比降低13.5%': fall,
  '单位能耗在2020年基础上降低13.5%': fall,
  '单位能耗以2020年为基期降低13.5%': fall,
  '单位能耗比“十三五”末降低13.5%': fall,
  '单位能耗较十三五期末降低13.5%': fall,
  '单位能耗比2020年下降13.5%': fall,
  '以2020年为100，发展指数达到125': 'index inc@2020; >=125; -; -; -',
});

check('a growth', {
  '工业增加值比上年增长5%': 'yr inc; >=5; -; %; -',
  '工业增加值较上一年增长5%': 'yr inc; >=5; -; %; -',
  '工业增加值同比增长5%': 'yr inc; >=5; -; %; -',
  '工业增加值每年增长5%': 'yr inc; >=5; each; %; -',
  '工业增加值年均增长5%': 'avg inc; >=5; -; %; -',
  '工业增加值比2020年年均增长5%': 'avg inc@2020; >=5; -; %; -',
  // Over the plan or in a year is not said.
  '工业增加值增长5%': 'chg% inc; >=5; -; %; - span-unsaid',
  '工业增加值增速达到5%': 'avg inc; >=5; -; %; - span-unsaid',
});

check('a change', {
  就业人数净增5万人: 'abs inc; >=5; -; 万人; -',
  就业人数增加5万人: 'abs inc; >=5; -; 万人; -',
  // Twice as much more is 200 %.
  营收增长2倍: 'chg% inc; >=200; -; %; -',
  覆盖率提高3个百分点: 'pts inc; >=3; -; 个百分点; -',
  覆盖率比2020年提高3个百分点: 'pts inc@2020; >=3; -; 个百分点; -',
  '化学需氧量、氨氮排放量分别减少100吨、20吨': ['abs dec; >=100; -; 吨; -', 'abs dec; >=20; -; 吨; -'],
});

check('what is counted', {
  累计培训5000人次: 'total; >=5000; -; 人次; -',
  举办活动4次以上: 'total; >=4; -; 次; -',
  每年举办活动不少于4次: 'occ; >=4; every; 次; -',
  拥有院士3名: 'level; >=3; -; 名; -',
  建成示范区3个: '?level/total; >=3; -; 个; - kind-unsaid',
  超过2000件: '?level/total/yv; >2000; -; 件; - kind-unsaid',
  '达到90%': 'level; >=90; -; %; -',
  地区生产总值超过2000亿元: 'yv; >2000; -; 亿元; -',
  年接待游客达到500万人次: 'yv; >=500; -; 万人次; -',
  接待游客500万人次: 'yv; >=500; -; 万人次; - comparator-unsaid',
  知识产权质押融资总额达10亿元: '?total/yv; >=10; -; 亿元; - kind-unsaid',
  专利授权量达到1000件: '?level/total/yv; >=1000; -; 件; - kind-unsaid',
  产值规模达到500亿元: '?level/yv; >=500; -; 亿元; - kind-unsaid',
  // Reached is the size, whatever brings it about.
  带动产业总规模达到5万亿元: '?level/yv; >=5; -; 万亿元; - kind-unsaid',
  '努力使覆盖率达到90%': 'share; >=90; -; %; asp',
  '覆盖率力争达到90%左右': 'share; ~90; -; %; asp',
  '覆盖率达到总数的80%': 'share; >=80; -; %; -',
});

test('what is held against another is none', () => {
  for (const text of ['营收达到2020年的2倍', '高于全市2个百分点'])
    assert.deepEqual(
      readTarget(text).left.map(({ code }) => code),
      ['relative-figure'],
      text,
    );
  assert.deepEqual(
    readTarget('覆盖率年均提高3个百分点').left.map(({ code }) => code),
    ['no-such-kind'],
  );
});
