import type { Plan } from '../../src/model/plan.js';
import { increment, level, planFile } from '../one-target.js';

/* A small plan with one of each: behind with a note on its base, met, without a figure, a way alone; two goals, two sources. */

const of = (kind: string, bound: object, words: string, more: object = {}): object => ({
  words,
  of: { kind },
  bound,
  when: { kind: 'by' },
  ...more,
});

export const pagePlan = (more: object = {}): Plan =>
  planFile(
    [
      {
        id: 'patents',
        name: { 'zh-CN': '专利', en: 'Patents' },
        unit: { 'zh-CN': '件', en: 'patents' },
        baseline: { value: 100, period: '2020', note: { 'zh-CN': '含转让', en: 'With transfers' } },
        targets: [of('level', { kind: 'at-least', value: 200 }, '达200件')],
        responsible: ['science', 'courts'],
      },
      {
        id: 'staff',
        goal: 'use',
        name: '从业人员',
        unit: '人',
        targets: [of('total', { kind: 'at-least', value: 50 }, '累计50人')],
        responsible: ['science'],
      },
      {
        id: 'brands',
        goal: 'use',
        name: '品牌',
        unit: '个',
        targets: [of('level', { kind: 'at-least', value: 10 }, '达10个')],
      },
      {
        id: 'satisfaction',
        goal: 'use',
        name: '满意度',
        targets: [
          of('level', { kind: 'up' }, '持续提升', { citation: { quote: '满意度<持续>提升', locator: { line: 3 } } }),
        ],
      },
    ],
    [
      {
        ...level('2022', 130, { source: { name: '区统计局', url: 'https://example.gov.cn/2022' } }),
        indicator: 'patents',
      },
      { ...increment('2021', 60, { source: { name: '示例统计表' }, illustrative: true }), indicator: 'staff' },
    ],
    {
      name: { 'zh-CN': '小规划', en: 'Small plan' },
      note: { 'zh-CN': '本文件由区里整理。', en: 'Kept by the district.' },
      goals: [
        { id: 'goal', name: { 'zh-CN': '创造', en: 'Creation' } },
        { id: 'use', name: '运用' },
      ],
      document: {
        title: '区规划',
        number: '区发〔2021〕5号',
        issuer: '区政府',
        issued: '2021-12-31',
        url: 'https://example.gov.cn/plan',
      },
      organisations: [
        { id: 'science', kind: 'government', name: { 'zh-CN': '区科技局', en: 'Science bureau' } },
        { id: 'courts', kind: 'court', name: '区法院' },
      ],
      ...more,
    },
  );
