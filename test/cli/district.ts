import { xlsx, type CellInput } from '../workbook/sheet-kit.js';

/** The years of a made-up district, as its office keeps them: twelve indicators, five years, the last still empty. */
const rows: readonly (readonly CellInput[])[] = [
  ['示例区“十四五”主要指标及完成情况'],
  ['类别', '指标', '单位', '口径', '2020年', '2025年', '属性', '实际值', null, null, null, null],
  [null, null, null, null, '基期值', '目标值', null, '2021年', '2022年', '2023年', '2024年', '2025年'],
  ['创新', '有效发明专利拥有量', '件', null, 1200, '超过2000件', '预期性', 1350, 1500, 1720, 1890, null],
  [null, '研发经费投入强度', '%', null, 2.8, '3.5以上', '预期性', 2.9, 3.05, 3.2, 3.31, null],
  [null, '新增高新技术企业', '家', '当期数', '—', '〔150〕', '预期性', 28, 31, 33, 30, null],
  [null, '技术合同成交额', '亿元', '当期数', 36.5, '达60亿元', '预期性', 40.2, 44.8, 50.1, '约55', null],
  ['民生', '城镇调查失业率', '%', null, 5.2, '控制在5.5以内', '预期性', 5.1, 5.4, 5.2, 5, null],
  [null, '居民人均可支配收入年均增长', '%', null, '—', '6以上', '预期性', 7.1, 5.2, 6.1, 5.4, null],
  [null, '每千人口拥有3岁以下婴幼儿托位数', '个', null, 1.8, '≥4.5', '预期性', 2.2, 2.9, 3.4, 3.9, null],
  [null, '劳动年龄人口平均受教育年限', '年', null, 11.2, '12', '约束性', 11.4, 11.5, 11.7, 11.8, null],
  ['生态', '空气质量优良天数比率', '%', null, 80.1, '85以上', '约束性', 82.4, 83, 82.7, 84.1, null],
  [null, '森林覆盖率', '%', null, 22.1, '24', '约束性', 22.4, 22.9, 23.2, 23.5, null],
  [null, '污水集中处理率', '%', null, 92.5, '95以上', '约束性', 93, 93.6, 94.1, 94.4, null],
  ['安全', '粮食综合生产能力', '万吨', null, 12, '不低于12', '约束性', 12.1, 12.2, 12, 12.3, null],
  ['注：本表数字均为虚构。'],
];

/** The table as a workbook: two lines of heading, merged cells, a note below. */
export const districtTable = (): Uint8Array =>
  xlsx({
    name: '指标',
    rows,
    merges: ['A1:L1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'G2:G3', 'H2:L2', 'A4:A7', 'A8:A11', 'A12:A14'],
  });
