import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';
import { inNotation } from './corpus.js';

/* What plans want without a figure: what is looked at, how, of whom, in which words, and what may be meant instead. */

/** `of; bound; when {subject} <words> doubts` */
const read = (text: string): string[] =>
  readTarget(text).readings.map((reading) => {
    const { of, bound, when } = inNotation(reading);
    const { subject, span, doubts } = reading;
    const name = subject ? text.slice(subject.start, subject.end) : '';
    const codes = doubts.map(({ code }) => ` ${code}`).join('');
    return `${of}; ${bound}; ${when} {${name}} <${text.slice(span.start, span.end)}>${codes}`;
  });
const left = (text: string): string[] =>
  readTarget(text).left.map(({ code, at }) => `${code} ${text.slice(at.start, at.end)}`);

const check = (title: string, rows: Readonly<Record<string, string>>): void =>
  void describe(title, () => {
    for (const [text, said] of Object.entries(rows))
      test(text, () => assert.deepEqual([read(text), left(text)], [[said], []]));
  });

check('twice as much, and half', {
  营收比2020年翻一番: 'chg% inc@2020; >=100; - {营收} <比2020年翻一番>',
  营收比2020年翻一番左右: 'chg% inc@2020; ~100; - {营收} <比2020年翻一番左右>',
  // Doubled twice is four times as much, which is 300 % more.
  营收约翻两番: 'chg% inc; ~300; - {营收} <约翻两番>',
  营收增加一倍以上: 'chg% inc; >=100; - {营收} <增加一倍以上>',
  营收增长一倍: 'chg% inc; >=100; - {营收} <增长一倍>',
  事故减半: 'chg% dec; >=50; - {事故} <减半>',
});

check('all of it, and none', {
  疫苗接种全覆盖: 'share; >=100; - {疫苗接种} <全覆盖>',
  其中疫苗接种实现全覆盖: 'share; >=100; - {疫苗接种} <全覆盖>',
  重点隐患动态清零: 'level; =0; - {重点隐患} <动态清零>',
});

check('a place in an order', {
  综合实力位居全省前列: 'rank 全省; none; - {综合实力} <位居全省前列>',
  综合实力跻身全省前三: 'rank 全省; <=3; - {综合实力} <跻身全省前三>',
  营商环境居全省首位: 'rank 全省; <=1; - {营商环境} <居全省首位>',
  // Held is in every year.
  营商环境稳居全市第一: 'rank 全市; <=1; each {营商环境} <稳居全市第一>',
});

check('a direction', {
  人口保持增长态势: 'trend; up; - {人口} <保持增长态势>',
  人口保持下降趋势: 'trend; down; - {人口} <保持下降趋势>',
  '用水保持“十四五”时期的增长态势': 'trend; hold; - {用水} <保持“十四五”时期的增长态势>',
  空气质量持续提升: 'level; up; - {空气质量} <持续提升>',
  失业率不断下降: 'level; down; - {失业率} <不断下降>',
  服务能力继续提高: 'level; up; - {服务能力} <继续提高>',
  就业保持稳定: 'level; hold; each {就业} <保持稳定>',
  地区生产总值增速保持在合理区间: 'yr inc; hold; each {地区生产总值} <保持在合理区间>',
  年均增长保持在合理区间: 'avg inc; hold; - {} <保持在合理区间>',
});

check('as much as another', {
  居民收入增长与经济增长同步: 'avg inc; >={经济增长}; - {居民收入增长} <与经济增长同步> span-unsaid',
  居民收入与经济增长基本同步增长: 'avg inc; ~{经济增长}; - {居民收入} <与经济增长基本同步增长> span-unsaid',
  居民收入增长高于全市平均水平: 'avg inc; >{全市平均水平}; - {居民收入增长} <高于全市平均水平> span-unsaid',
  居民收入不低于全市平均水平: 'level; >={全市平均水平}; - {居民收入} <不低于全市平均水平>',
  合格率达到全市平均水平: 'level; >={全市平均水平}; - {合格率} <达到全市平均水平>',
  能耗强度控制在省定目标以内: 'level; <={省定目标}; - {能耗强度} <控制在省定目标以内>',
  '研发投入不低于“十三五”时期实际': 'level; >={baseline}; - {研发投入} <不低于“十三五”时期实际> taken-for-baseline',
  研发投入高于2020年水平: 'level; >{baseline}; - {研发投入} <高于2020年水平> taken-for-baseline',
});

check('what happens', {
  建成知识产权服务中心: 'occ; >=1; - {知识产权服务中心} <建成知识产权服务中心>',
  每年发布知识产权白皮书: 'occ; >=1; every {知识产权白皮书} <每年发布知识产权白皮书>',
  探索建立数据确权机制: 'occ; none; - {数据确权机制} <探索建立数据确权机制>',
  力争建立服务平台: 'occ; >=1; - {服务平台} <建立服务平台>',
});

describe('nothing that can be met is', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    'vague ': ['疫苗接种基本实现全面覆盖', '重点隐患基本清零', '就业保持总体稳定'],
    'nothing-to-meet ': [
      '营收翻一番的企业',
      '持续提升',
      '着力持续提升能力',
      '居民收入与经济同步',
      '能耗强度控制在省定目标',
      '合格率达到省定目标',
      '基本建成服务中心',
      '服务中心已建成投用',
    ],
    'relative-figure ': ['研发投入不低于2023年目标值'],
  };
  for (const [code, texts] of Object.entries(rows))
    for (const text of texts)
      test(`${text}: ${code}`, () => assert.deepEqual([read(text), left(text)], [[], [code + text]]));
});
