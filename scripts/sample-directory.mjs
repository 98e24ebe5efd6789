// Invented enterprises, the same for the same seed: `node scripts/sample-directory.mjs` writes the sample of the Gulou plan.
// Names, codes, days and numbers are made up. Every committed name ends with （示例）, and no code can be anybody's: its
// registration area, 329999, is not in GB/T 2260.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { randomNumbers } from './random-numbers.mjs';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A code whose check digits hold, of an area that does not exist. */
function creditCode(number, soleProprietor) {
  let inner = 'MA';
  for (let left = number * 7919 + 104729, at = 0; at < 6; at += 1, left = Math.floor(left / 31)) {
    inner += alphabet[left % 31];
  }
  const sum = [...inner].reduce((total, letter, at) => total + parseInt(letter, 36) * innerWeights[at], 0);
  const digit = (11 - (sum % 11)) % 11;
  const start = `${soleProprietor ? '92' : '91'}329999${inner}${digit === 10 ? 'X' : digit}`;
  const check = [...start].reduce((total, letter, at) => total + alphabet.indexOf(letter) * weights[at], 0);
  return start + alphabet[(31 - (check % 31)) % 31];
}

const pool = [
  ...'梧朗澄煦栖璟沐霁峤翊禾澜筱珩岑茗泓桉昱湛钧绮穗衡弘博创智恒瑞嘉诚润泽鸿宇天华新科远达盛德兴隆康宁安泰祥云海江山石林松柏竹兰',
  ...'金银铜铁玉珠宝贝龙凤鹏鹤麒麟长重行乐曾单都盖解查省藏朝传调角率朴仇任沈覃尉冼员乘尽强曲参差弹分间降奇洗溪西先显现线限献香想',
  ...'信星心欣馨昕晨曦旭阳光明亮辉煌耀彩虹文雅清静怡和平顺通联合众汇聚融贯中正东南北方圆飞扬腾跃奔驰骏捷迅速锐利坚固磐基础根本源',
  ...'泉流河湖洋波涛浪潮涌沙洲岛屿峰岭谷川原野田园农桑麦稻谷果蔬花草树木叶枝梅菊荷莲桂榕枫杨柳桃李杏梨橙柚枣粮油茶酒米面盐糖蜜',
];
const places = ['南京', '南京', '南京', '南京', '南京市鼓楼区', '南京鼓楼', '江苏', '江苏', '', '紫金'];
const fields = [
  ['I65', ['软件', '信息技术', '网络科技', '数据科技', '智能科技', '云计算技术']],
  ['I64', ['互联网服务', '网络技术']],
  ['M73', ['生物科技', '新材料研究', '医学研究']],
  ['M74', ['工程设计', '检测技术', '规划设计', '环境监测']],
  ['L72', ['知识产权服务', '企业管理', '商务咨询', '文化创意', '广告传媒', '人力资源']],
  ['C27', ['生物医药', '制药', '医药科技']],
  ['C35', ['医疗器械', '专用设备', '智能装备']],
  ['C38', ['电气', '输配电设备', '新能源科技']],
  ['C39', ['电子', '通信设备', '光电技术', '微电子']],
  ['C40', ['仪器仪表', '传感技术', '精密仪器']],
  ['R87', ['影视', '文化传播', '数字艺术']],
  ['F51', ['贸易', '国际贸易', '供应链管理']],
  ['N77', ['环保科技', '节能环保', '水处理技术']],
  ['E50', ['建筑装饰', '装饰工程']],
  ['P83', ['教育科技', '职业培训']],
];
const forms = [
  '有限公司',
  '有限公司',
  '有限公司',
  '有限公司',
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '集团有限公司',
];
const streets = [
  '宁海路街道',
  '华侨路街道',
  '湖南路街道',
  '中央门街道',
  '挹江门街道',
  '江东街道',
  '凤凰街道',
  '阅江楼街道',
  '热河南路街道',
  '幕府山街道',
  '建宁路街道',
  '宝塔桥街道',
  '小市街道',
];
const categories = ['高新技术企业', '科技型中小企业', '专精特新企业', '版权示范单位', '老字号', '外贸企业', '服务机构'];
const recognitions = [
  ['知识产权示范企业', 'national'],
  ['知识产权优势企业', 'national'],
  ['知识产权战略推进计划承担单位', 'provincial'],
  ['知识产权贯标企业', 'provincial'],
  ['知识产权优势企业', 'municipal'],
  ['知识产权保护重点企业', 'district'],
];

const terms = {
  I65: { 'zh-CN': '软件和信息技术服务业', en: 'Software and information technology' },
  I64: { 'zh-CN': '互联网和相关服务', en: 'Internet services' },
  M73: { 'zh-CN': '研究和试验发展', en: 'Research and development' },
  M74: { 'zh-CN': '专业技术服务业', en: 'Technical services' },
  L72: { 'zh-CN': '商务服务业', en: 'Business services' },
  C27: { 'zh-CN': '医药制造业', en: 'Pharmaceuticals' },
  C35: { 'zh-CN': '专用设备制造业', en: 'Special equipment' },
  C38: { 'zh-CN': '电气机械和器材制造业', en: 'Electrical machinery' },
  C39: { 'zh-CN': '计算机、通信和其他电子设备制造业', en: 'Computers, communications and electronics' },
  C40: { 'zh-CN': '仪器仪表制造业', en: 'Instruments and meters' },
  R87: { 'zh-CN': '广播、电视、电影和录音制作业', en: 'Radio, television and film' },
  F51: { 'zh-CN': '批发业', en: 'Wholesale' },
  N77: { 'zh-CN': '生态保护和环境治理业', en: 'Environmental protection' },
  E50: { 'zh-CN': '建筑装饰、装修和其他建筑业', en: 'Building decoration' },
  P83: { 'zh-CN': '教育', en: 'Education' },
  高新技术企业: { en: 'High-tech enterprise' },
  科技型中小企业: { en: 'Small technology enterprise' },
  专精特新企业: { en: 'Specialised and innovative enterprise' },
  版权示范单位: { en: 'Copyright model unit' },
  老字号: { en: 'Time-honoured brand' },
  外贸企业: { en: 'Foreign trade enterprise' },
  服务机构: { en: 'Service agency' },
  知识产权示范企业: { en: 'IP model enterprise' },
  知识产权优势企业: { en: 'IP advantage enterprise' },
  知识产权战略推进计划承担单位: { en: 'IP strategy programme unit' },
  知识产权贯标企业: { en: 'IP management standard enterprise' },
  知识产权保护重点企业: { en: 'Key enterprise of IP protection' },
};

/** @param {{ seed?: number, suffix?: string }} options `suffix` stands behind every name. */
export function sampleEntries(count, { seed = 320106, suffix = '（示例）' } = {}) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const day = (from, to) => {
    const year = from + Math.floor(random() * (to - from + 1));
    const two = (number) => String(1 + Math.floor(random() * number)).padStart(2, '0');
    return `${year}-${two(12)}-${two(28)}`;
  };
  const taken = new Set();
  const entries = [];
  while (entries.length < count) {
    const [industry, words] = pick(fields);
    const latin = random() < 0.02 ? pick(['AI', 'e', 'XR', 'KJ', '3D', 'Uni']) : '';
    const brand = latin + pick(pool) + pick(pool) + (random() < 0.35 ? pick(pool) : '');
    const soleProprietor = random() < 0.02;
    const line = pick(words);
    const name = soleProprietor
      ? `鼓楼区${brand}${pick(['设计工作室', '文化用品店', '茶业商行'])}${suffix}`
      : `${pick(places)}${brand}${line}${pick(forms)}${suffix}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const number = entries.length + 1;
    const entered = day(2021, 2024);
    const entry = {
      id: `sample-${number}`,
      name,
      ...(random() < 0.4 && { shortName: `${brand}${line.slice(0, 2)}` }),
      ...(random() < 0.05 && { formerNames: [`南京${pick(pool)}${pick(pool)}${line}有限公司${suffix}`] }),
      ...(random() < 0.97 && { creditCode: creditCode(number, soleProprietor) }),
      division: '320106',
      ...(random() < 0.96 && { street: pick(streets) }),
      industry,
    };
    const some = categories.filter(() => random() < 0.22);
    if (some.length) entry.categories = some;
    if (random() < 0.45) {
      const [honour, level] = pick(recognitions);
      entry.recognitions = [{ name: honour, level, year: 2019 + Math.floor(random() * 6) }];
    }
    if (random() < 0.3)
      entry.counts = { patents: Math.floor(random() ** 3 * 400), trademarks: Math.floor(random() * 40) };
    // Any number may be somebody's, so only the rows of a measurement have one.
    if (suffix === '' && random() < 0.3)
      entry.phone = `025-83000${String(Math.floor(random() * 1000)).padStart(3, '0')}`;
    // example.com is kept free for examples.
    if (random() < 0.3) entry.website = `https://www.example.com/${number}`;
    entry.entered = entered;
    if (random() < 0.03) entry.withdrawn = `2025-0${1 + Math.floor(random() * 6)}-15`;
    entry.illustrative = true;
    entries.push(entry);
  }
  return entries;
}

/** A directory file with some invented entries, not yet prepared for search. */
export function sampleDirectory(count, options) {
  return {
    directory: 'protected-enterprises',
    plan: 'gulou-ip-2021-2025',
    of: 'enterprises',
    name: { 'zh-CN': '知识产权保护企业名录（示例数据）', en: 'IP protection directory (sample data)' },
    note: {
      'zh-CN': '企业、代码、日期和数量均为展示版式而编，不是官方名录。',
      en: 'Enterprises, codes, days and numbers are made up to show the layout. This is no official directory.',
    },
    updated: '2025-06-30',
    illustrative: true,
    terms,
    entries: sampleEntries(count, options),
  };
}

/** What the head of each invented directory says alike. */
const invented = (directory, of, name, what) => ({
  directory,
  plan: 'gulou-ip-2021-2025',
  of,
  name: { 'zh-CN': `${name[0]}（示例数据）`, en: `${name[1]} (sample data)` },
  note: {
    'zh-CN': `${what[0]}均为展示版式而编，不是官方名录。`,
    en: `${what[1]} are made up to show the layout. This is no official directory.`,
  },
  updated: '2025-06-30',
  illustrative: true,
});

/** Numbers of one invented directory: the same for the same directory. */
function chance(seed) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const brands = new Set();
  const brand = () => {
    for (;;) {
      const made = pick(pool) + pick(pool);
      if (brands.has(made)) continue;
      brands.add(made);
      return made;
    }
  };
  const day = (year) =>
    `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  return { random, pick, brand, day };
}

/** Service agencies with the grade they were given and its year. */
export function sampleAgencies() {
  const { random, pick, brand, day } = chance(4754);
  const services = {
    专利代理: 'Patent agency',
    商标代理: 'Trade mark agency',
    版权服务: 'Copyright services',
    知识产权法律服务: 'IP legal services',
    知识产权信息服务: 'IP information services',
    知识产权运营: 'IP operation',
    知识产权评估: 'IP valuation',
  };
  const forms = [
    '知识产权代理有限公司',
    '专利商标事务所（普通合伙）',
    '知识产权服务有限公司',
    '知识产权运营管理有限公司',
  ];
  const entries = Array.from({ length: 28 }, (_, at) => {
    const year = pick([2021, 2022, 2023, 2024]);
    return {
      id: `sample-agency-${at + 1}`,
      name: `南京${brand()}${pick(forms)}（示例）`,
      creditCode: creditCode(at + 501, false),
      division: '320106',
      street: pick(streets),
      categories: Object.keys(services).filter((_each, which) => which === at % 3 || random() < 0.2),
      recognitions: [
        {
          name: '知识产权服务机构分级评定',
          grade: pick(['AAAAA', 'AAAA', 'AAAA', 'AAA', 'AAA', 'AAA', 'AA', 'A']),
          year,
        },
      ],
      entered: day(year),
      illustrative: true,
    };
  });
  return {
    ...invented(
      'ip-service-agencies',
      'agencies',
      ['知识产权服务机构名录', 'IP service agencies'],
      ['机构、代码、等级和日期', 'Agencies, codes, grades and days'],
    ),
    terms: {
      ...Object.fromEntries(Object.entries(services).map(([word, en]) => [word, { en }])),
      知识产权服务机构分级评定: { en: 'Grading of IP service agencies' },
    },
    entries,
  };
}

/** Model streets with the level that recognised them and the year. */
export function sampleStreets() {
  const { pick, brand, day } = chance(2021);
  const entries = Array.from({ length: 14 }, (_, at) => {
    const year = pick([2019, 2020, 2021, 2022, 2023, 2024]);
    return {
      id: `sample-street-${at + 1}`,
      name: `${brand()}${pick(['路商业街', '路步行街', '文化特色街区', '风情街区', '广场商业街区'])}（示例）`,
      division: '320106',
      street: pick(streets),
      categories: [pick(['示范街区', '示范街区', '承诺街区'])],
      recognitions: [
        { name: '“正版正货”示范街区', level: pick(['provincial', 'municipal', 'municipal', 'district']), year },
      ],
      entered: day(year),
      illustrative: true,
    };
  });
  return {
    ...invented(
      'genuine-goods-streets',
      'streets',
      ['“正版正货”街区名录', 'Genuine-goods streets'],
      ['街区、级别和日期', 'Streets, levels and days'],
    ),
    terms: {
      示范街区: { en: 'Model street' },
      承诺街区: { en: 'Pledge street' },
      '“正版正货”示范街区': { en: 'Genuine-goods model street' },
    },
    entries,
  };
}

/** Industries of GB/T 4754—2017; that they are in a directory, how and since when is made up. */
export function sampleIndustries() {
  const { pick } = chance(2017);
  const kinds = {
    专利密集型: 'Patent-intensive',
    商标密集型: 'Trade-mark-intensive',
    版权密集型: 'Copyright-intensive',
  };
  const industries = [
    ['C2710', '化学药品原料药制造', 0],
    ['C2720', '化学药品制剂制造', 0],
    ['C3562', '半导体器件专用设备制造', 0],
    ['C3921', '通信系统设备制造', 0],
    ['C3973', '集成电路制造', 0],
    ['C4021', '环境监测专用仪器仪表制造', 0],
    ['I6450', '互联网数据服务', 1],
    ['I6513', '应用软件开发', 2],
    ['I6531', '信息系统集成服务', 0],
    ['I6550', '信息处理和存储支持服务', 0],
    ['I6572', '动漫、游戏数字内容服务', 2],
    ['L7251', '互联网广告服务', 1],
    ['M7320', '工程和技术研究和试验发展', 0],
    ['M7340', '医学研究和试验发展', 0],
    ['M7491', '工业设计服务', 2],
    ['M7492', '专业设计服务', 2],
    ['M7520', '知识产权服务', 1],
    ['R8621', '图书出版', 2],
    ['R8626', '数字出版', 2],
    ['R8730', '影视节目制作', 2],
  ];
  return {
    ...invented(
      'ip-intensive-industries',
      'industries',
      ['知识产权密集型产业目录', 'IP-intensive industries'],
      ['列入的产业、类型和日期', 'The choice of industries, their types and days'],
    ),
    terms: Object.fromEntries(Object.entries(kinds).map(([word, en]) => [word, { en }])),
    entries: industries.map(([code, name, kind]) => ({
      id: `sample-${code.toLowerCase()}`,
      name,
      industry: code,
      categories: [Object.keys(kinds)[kind]],
      entered: pick(['2022-06-30', '2023-06-30', '2024-06-30', '2025-06-30']),
      source: 'GB/T 4754—2017',
      illustrative: true,
    })),
  };
}

// By name, since a test bundles this into a file of its own.
if (basename(process.argv[1] ?? '') === 'sample-directory.mjs') {
  const { directoryText, prepareDirectory } = await import('./prepare-directory.mjs');
  const files = {
    enterprises: sampleDirectory(200),
    agencies: sampleAgencies(),
    streets: sampleStreets(),
    industries: sampleIndustries(),
  };
  for (const [name, file] of Object.entries(files)) {
    const text = [...directoryText(prepareDirectory(file))].join('');
    writeFileSync(`src/plans/gulou-ip-2021-2025.${name}.illustrative.json`, text);
  }
}
