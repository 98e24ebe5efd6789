import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { periodInterval } from '../../src/calendar/period.js';
import type { Citation } from '../../src/model/citation.js';
import { parseObservations, parsePlan } from '../../src/model/parse-plan.js';
import type { Indicator, Plan } from '../../src/model/plan.js';
import { observationsJsonSchema, planJsonSchema } from '../../src/model/plan-json-schema.js';
import type { Observation, ObservationsFile } from '../../src/model/observation.js';
import {
  gulouGoalIds,
  gulouIndicatorIds,
  gulouPlan,
  type GulouGoalId,
  type GulouIndicatorId,
} from '../../src/plans/gulou-ip-2021-2025.js';

// The tests run from a bundle elsewhere, so files are found from the folder npm starts in.
const read = (name: string): string => readFileSync(join(process.cwd(), 'src/plans', name), 'utf8');
const lines = read('gulou-ip-2021-2025.zh.txt').split('\n');
const lineOf = (number: number): string => lines[number - 1] ?? '';
const planText = read('gulou-ip-2021-2025.json');
const planFile = JSON.parse(planText) as Plan;
const sampleText = read('gulou-ip-2021-2025.illustrative.json');
const sample = JSON.parse(sampleText) as ObservationsFile;

const quantified = planFile.indicators.slice(0, 20);
const others = planFile.indicators.slice(20);
const find = (id: string): Indicator => {
  const found = planFile.indicators.find((indicator) => indicator.id === id);
  assert.ok(found, id);
  return found;
};

/** Every object of the data, with the way to it. */
function* walk(value: unknown, path = ''): Generator<[path: string, entry: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* walk(part, `${path}/${key}`);
}

const citations = [...walk(planFile)].filter(([, entry]) => 'quote' in entry) as unknown as [string, Citation][];

// Read off the plan's text by hand, not off the data: id, goal, line, words in the plan, figure, bound, what is looked at,
// row of the table, the table's figure and its line.
type Row = [string, string, number, string, number | [number, number], string, string, string?, string?, number?];
const targets: Row[] = [
  ['high-value-patent-centres', 'creation', 43, '8−10家', [8, 10], 'between', 'level|total'],
  ['invention-patents-granted', 'creation', 43, '新增9000件', 9000, 'at-least', 'total'],
  ['high-value-invention-patents-per-10000', 'creation', 43, '达80件', 80, 'at-least', 'level', '1'],
  ['long-maintained-invention-patents', 'creation', 43, '超过2000件', 2000, 'more-than', 'level'],
  ['copyright-registrations-per-10000', 'creation', 43, '达50件', 50, 'at-least', 'year-value|level', '2', '50', 58],
  ['trademark-enterprises-per-10000', 'creation', 43, '超过900家', 900, 'more-than', 'level'],
  ['madrid-trademarks', 'creation', 43, '150件', 150, 'at-least', 'level', '3', '150', 60],
  ['genuine-goods-streets', 'protection', 44, '新增3个', 3, 'at-least', 'total', '6', '3', 72],
  ['protected-enterprises', 'protection', 75, '100家', 100, 'at-least', 'level', '7', '100', 76],
  ['white-paper', 'protection', 44, '每年发布', 1, 'at-least', 'occurrence'],
  ['programme-projects', 'use', 45, '新增40个', 40, 'at-least', 'total', '4', '40', 64],
  ['pledge-financing', 'use', 45, '达10亿元', 10, 'at-least', 'total|year-value', '5', '10', 68],
  ['provincial-model-park', 'management', 46, '新增1个', 1, 'at-least', 'total', '10', '1', 88],
  ['standard-certified-enterprises', 'management', 46, '新增50家', 50, 'at-least', 'total', '8', '50', 80],
  ['advantage-enterprises', 'management', 46, '新增40家', 40, 'at-least', 'total', '9', '40', 84],
  ['ip-service-staff', 'services', 47, '超过2000人', 2000, 'more-than', 'level', '12', '2000', 96],
  ['ip-service-revenue', 'services', 47, '超过10亿元', 10, 'more-than', 'level', '11', '10', 92],
  ['high-level-talent', 'talent', 48, '新增8人', 8, 'at-least', 'total', '13', '8', 100],
  ['patent-attorneys', 'talent', 48, '新增70人', 70, 'at-least', 'total', '14', '70', 104],
  ['people-trained', 'talent', 48, '5000人次', 5000, 'at-least', 'total', '15', '5000', 108],
];

const units: Record<string, string | undefined> = {
  'high-value-invention-patents-per-10000': '件/万人',
  'copyright-registrations-per-10000': '件/万人',
  'trademark-enterprises-per-10000': '家',
  'pledge-financing': '亿元',
  'people-trained': '人次',
  'ip-service-staff': '人',
  'white-paper': undefined,
};

// The statements without a figure of their own, in the plan's words.
const statements: [string, string, 'occurrence' | 'share' | 'rank' | 'level', string, 'by' | 'open'][] = [
  [
    'strong-province-model-district',
    '建成综合竞争力优势明显的江苏知识产权强省建设示范区',
    'occurrence',
    'at-least',
    'by',
  ],
  ['strong-county-model', '创建国家知识产权强县建设示范县', 'occurrence', 'at-least', 'by'],
  ['trademark-monitoring', '开展商标监测预警', 'occurrence', 'at-least', 'by'],
  ['protection-directory-established', '建立健全区知识产权保护企业名录', 'occurrence', 'at-least', 'by'],
  ['circuit-court', '设立江北新区人民法院鼓楼区知识产权巡回法庭', 'occurrence', 'at-least', 'open'],
  [
    'overseas-dispute-contact-unit',
    '国家海外知识产权纠纷应对指导中心重点联系单位落地',
    'occurrence',
    'at-least',
    'open',
  ],
  ['credit-query-platform', '知识产权信用信息公众查询平台建设', 'occurrence', 'at-least', 'open'],
  ['intensive-industry-directory', '建立知识产权密集型产业目录', 'occurrence', 'at-least', 'open'],
  ['securitisation-enterprise-pool', '推动建立知识产权证券化企业培育库', 'occurrence', 'at-least', 'open'],
  ['expert-pool', '建立健全区知识产权专家库', 'occurrence', 'at-least', 'open'],
  ['assessment-mechanism', '建立规划实施评估考核机制和考核细则', 'occurrence', 'at-least', 'open'],
  ['assessment-system-inclusion', '主要指标纳入全区经济和社会发展目标考核体系', 'occurrence', 'at-least', 'open'],
  ['technology-transfer-coverage', '实现驻区高校院所技术转移机构全覆盖', 'share', 'at-least', 'open'],
  ['ip-securitisation', '探索开展知识产权证券化业务', 'occurrence', 'none', 'by'],
  ['supervision-evaluation-mechanism', '探索建立督查评估机制', 'occurrence', 'none', 'open'],
  ['high-level-training-institution', '探索设立高层次知识产权人才培养机构', 'occurrence', 'none', 'open'],
  ['city-ranking', '位于全市前列', 'rank', 'none', 'by'],
  ['protection-satisfaction', '知识产权保护社会满意度持续提升', 'level', 'up', 'by'],
  ['intensive-industries-gdp-share', '知识产权密集型产业增加值占GDP比重不断提升', 'level', 'up', 'by'],
  ['intensive-industries-employment', '知识产权密集型产业就业人数不断提高', 'level', 'up', 'by'],
];

describe('the Gulou plan against its official text', () => {
  test('every quote stands on its line, character for character', () => {
    assert.ok(citations.length > 100, `${citations.length} citations`);
    for (const [path, { quote, locator }] of citations) {
      assert.ok(locator.line !== undefined, `${path} has no line`);
      assert.ok(lineOf(locator.line).includes(quote), `${path}: “${quote}” is not on line ${locator.line}`);
    }
  });

  test('every chapter and section is the one the line stands in', () => {
    for (const [path, { locator }] of citations) {
      const above = lines.slice(15, locator.line).map((line) => line.trim());
      const chapterAt = above.findLastIndex((line) => /^[一二三四五六七八九]、/.test(line));
      const section = above.slice(chapterAt).findLast((line) => /^（[一二三四]）/.test(line));
      if (locator.table !== undefined) {
        assert.equal(lineOf(49).trim(), locator.table, path);
      } else {
        assert.equal(locator.chapter, above[chapterAt], path);
        assert.equal(locator.section, section, path);
      }
    }
  });

  test('every paragraph is counted from the heading it stands under', () => {
    const isHeading = (line: string): boolean => /^([一二三四五六七八九]、|（[一二三四]）)/.test(line.trim());
    for (const [path, { locator }] of citations) {
      const line = locator.line!;
      const above = lines.slice(0, line).findLastIndex(isHeading);
      const paragraphs = lines.slice(above + 1, line).filter((each) => each.trim() !== '').length;
      // The heading itself is no paragraph, and what stands in the table has its row.
      const expected = locator.table === undefined && paragraphs > 0 ? paragraphs : undefined;
      assert.equal(locator.paragraph, expected, path);
    }
  });

  test('every row of the table is counted from its head', () => {
    // What names an indicator ends in its unit in brackets; the head itself is the first.
    const names = lines.flatMap((line, at) => (at > 52 && at < 110 && /（.+）$/.test(line.trim()) ? [at + 1] : []));
    assert.equal(names.length, 15);
    for (const [path, { locator }] of citations) {
      if (locator.table !== undefined) assert.equal(locator.row, String(names.indexOf(locator.line!) + 1), path);
    }
  });

  test('six goals in the order of the prose, each with its whole paragraph', () => {
    assert.deepEqual(
      planFile.goals.map(({ id, name, shortName, citation }) => [
        id,
        (name as Record<string, string>)['zh-CN'],
        (shortName as Record<string, string>)['zh-CN'],
        citation?.locator.line,
      ]),
      [
        ['creation', '知识产权创造', '创造', 43],
        ['protection', '知识产权保护', '保护', 44],
        ['use', '知识产权运用', '运用', 45],
        ['management', '知识产权管理', '管理', 46],
        ['services', '知识产权服务', '服务', 47],
        ['talent', '知识产权人才', '人才', 48],
      ],
    );
    for (const { citation } of planFile.goals) assert.equal(citation?.quote, lineOf(citation!.locator.line!).trim());
  });

  test('20 quantified targets with the figure, comparator and unit the plan prints', () => {
    assert.deepEqual(
      quantified.map(({ id, goal }) => [id, goal]),
      targets.map(([id, goal]) => [id, goal]),
    );
    for (const [id, , line, words, figure, bound, of] of targets) {
      const target = find(id).targets[0];
      assert.ok(target, id);
      assert.equal(target.words, words, id);
      assert.equal(target.citation?.locator.line, line, id);
      assert.equal(target.bound.kind, bound, id);
      const printed =
        target.bound.kind === 'between'
          ? [target.bound.low, target.bound.high]
          : 'value' in target.bound && target.bound.value;
      assert.deepEqual(printed, figure, id);
      assert.equal(target.of.kind === 'unstated' ? target.of.among.join('|') : target.of.kind, of, id);
      assert.deepEqual(target.when, id === 'white-paper' ? { kind: 'every-year' } : { kind: 'by' }, id);
    }
  });

  test('the words of a target are the words of its sentence', () => {
    for (const {
      id,
      targets: [target],
    } of quantified) {
      // Its figure stands in the table only, one line below its name.
      if (id === 'protected-enterprises') continue;
      const [, comparator = '', rest = ''] = /^(新增|超过|达|每年)?(.+)$/u.exec(target!.words) ?? [];
      assert.ok(target!.citation!.quote.includes(rest), id);
      assert.ok(target!.citation!.quote.indexOf(comparator) <= target!.citation!.quote.indexOf(rest), id);
      assert.ok(target!.citation!.quote.includes(comparator), id);
    }
  });

  test('the 15 rows of the table are kept as readings, with the figure the table gives', () => {
    const rows = targets.filter(([, , , , , , , row]) => row !== undefined);
    assert.equal(rows.length, 15);
    for (const [id, , , , , , , row, figure, line] of rows) {
      const target = find(id).targets[0]!;
      if (id === 'protected-enterprises') {
        assert.equal(target.citation?.locator.row, row);
        assert.equal(lineOf(line!).trim(), figure);
        assert.equal(target.readings?.[0]?.words, '建立健全');
        continue;
      }
      const reading = target.readings?.[0];
      assert.ok(reading, id);
      assert.equal(reading.citation.locator.row, row, id);
      assert.equal(reading.words, figure, id);
      if (line === undefined) {
        // Row 1: no figure between its name and the name of the next row.
        assert.equal(reading.citation.locator.line, 56);
        assert.match(lineOf(57), /万人作品著作权登记量/);
      } else {
        assert.equal(lineOf(line).trim(), figure, id);
      }
    }
  });

  test('units belong to the number', () => {
    for (const [id, unit] of Object.entries(units)) {
      const { unit: given } = find(id);
      assert.equal(typeof given === 'object' ? given['zh-CN'] : given, unit, id);
    }
  });

  test('names that differ between prose and table are kept', () => {
    const names = Object.fromEntries(
      planFile.indicators.flatMap(({ id, alsoNamed = [] }) => alsoNamed.map(({ name }) => [id, name])),
    );
    assert.deepEqual(names, {
      'madrid-trademarks': '马德里商标国际有效注册量',
      'provincial-model-park': '省知识产权示范园区',
      'standard-certified-enterprises': '贯标企业数',
      'advantage-enterprises': '知识产权优势示范企业数量',
      'ip-service-staff': '知识产权服务机构从业人员',
    });
  });

  test('every establishment, exploration, rank and direction is there, with its words', () => {
    assert.deepEqual(others.map(({ id }) => id).sort(), statements.map(([id]) => id).sort());
    for (const [id, phrase, of, bound, when] of statements) {
      const target = find(id).targets[0]!;
      assert.ok(target.citation?.quote.includes(phrase), id);
      assert.deepEqual([target.of.kind, target.bound.kind, target.when.kind], [of, bound, when], id);
    }
    assert.equal(find('technology-transfer-coverage').targets[0]!.of.kind, 'share');
    assert.ok(
      !('whole' in find('technology-transfer-coverage').targets[0]!.of),
      'the plan does not say how many there are',
    );
  });

  test('what the plan does not state is not in the data', () => {
    for (const indicator of planFile.indicators) {
      assert.equal(indicator.responsible, undefined, indicator.id);
      for (const target of indicator.targets) {
        assert.equal(target.force, undefined, indicator.id);
        assert.ok(!('milestones' in target.when), indicator.id);
      }
    }
    for (const measure of planFile.measures ?? []) {
      assert.deepEqual(
        measure.leads,
        measure.id === 'system-leading-group' ? ['ip-leading-group'] : undefined,
        measure.id,
      );
      assert.equal(measure.milestones, undefined);
      assert.equal(measure.evidence, undefined);
    }
    assert.equal(planFile.observations, undefined);
    assert.equal(planFile.judgements, undefined);
  });
});

describe('where the Gulou plan starts from', () => {
  test('four baselines and no other', () => {
    const baselines = planFile.indicators.filter(({ baseline }) => baseline);
    assert.deepEqual(
      baselines.map(({ id, baseline }) => [id, baseline?.value, baseline?.qualifier, baseline?.period]),
      [
        ['trademark-enterprises-per-10000', 722, undefined, '2020'],
        ['madrid-trademarks', 104, undefined, '2020'],
        ['ip-service-staff', 1200, 'more-than', '2020'],
        ['ip-service-revenue', 4.66, undefined, '2020'],
      ],
    );
    for (const { baseline, id } of baselines) assert.ok(baseline?.note, `${id} says how the terms differ`);
  });

  test('comparisons are the like ones of the five years before, or related with a note', () => {
    assert.deepEqual(
      planFile.indicators.flatMap(({ id, comparisons = [] }) =>
        comparisons.map(({ words, relation }) => `${id} ${words} ${relation}`),
      ),
      [
        'high-value-patent-centres 3家 related',
        'high-value-patent-centres 2家 related',
        'invention-patents-granted 7522件 previous-period',
        'genuine-goods-streets 1个 related',
        'white-paper 连续五年发布 previous-period',
        'pledge-financing 2.7亿元 related',
        'standard-certified-enterprises 41家 previous-period',
        'advantage-enterprises 2家 related',
        'advantage-enterprises 1家 related',
        'advantage-enterprises 12家 related',
        'advantage-enterprises 19家 related',
        'people-trained 4100人次 previous-period',
      ],
    );
    for (const { id, comparisons = [] } of planFile.indicators) {
      for (const { citation, words, note } of comparisons) {
        assert.ok(citation.quote.includes(words), id);
        assert.ok(note, `${id}: ${words} says why it is no start`);
      }
    }
  });

  test('figures of another scope start nothing', () => {
    // All invention patents, software works, practising attorneys, talent of another term, and what belongs to no target.
    const foreign = [113, 3698, 182, 39, 92, 25, 22162, 656, 40893, 29201, 2575, 383, 3391];
    for (const { id, baseline, comparisons = [] } of planFile.indicators) {
      for (const value of [baseline?.value, ...comparisons.map((comparison) => comparison.value)]) {
        assert.ok(!foreign.includes(value as number), `${id}: ${value}`);
      }
    }
    for (const id of [
      'high-value-invention-patents-per-10000',
      'copyright-registrations-per-10000',
      'patent-attorneys',
      'high-level-talent',
      'programme-projects',
      'long-maintained-invention-patents',
      'protected-enterprises',
      'provincial-model-park',
    ]) {
      assert.equal(find(id).baseline, undefined, id);
      assert.equal(find(id).comparisons, undefined, id);
    }
    // The pledge streets (承诺) carry the same number as the target for model streets (示范).
    assert.ok(!find('genuine-goods-streets').comparisons?.some(({ value }) => value === 3));
  });
});

describe('the rest of the Gulou plan', () => {
  test('20 tasks under the headings of chapters 三 to 八, and the systems the plan calls for', () => {
    const measures = planFile.measures ?? [];
    const tasks = measures.filter(({ kind }) => kind === 'task');
    const perChapter = new Map<string, number>();
    for (const {
      citations: [first],
    } of tasks) {
      const chapter = first!.locator.chapter!.slice(0, 1);
      perChapter.set(chapter, (perChapter.get(chapter) ?? 0) + 1);
    }
    assert.deepEqual(Object.fromEntries(perChapter), { 三: 4, 四: 6, 五: 4, 六: 2, 七: 2, 八: 2 });
    for (const {
      name,
      citations: [first],
    } of tasks) {
      assert.ok(first!.quote.includes((name as Record<string, string>)['zh-CN']!), first!.quote);
    }
    assert.equal(measures.length - tasks.length, 14);
  });

  test('organisations the plan names, by their own names', () => {
    const organisations = planFile.organisations ?? [];
    const kinds = new Map<string, number>();
    for (const { kind, name, citation } of organisations) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      assert.ok(citation?.quote.includes((name as Record<string, string>)['zh-CN']!), JSON.stringify(name));
    }
    assert.deepEqual(Object.fromEntries(kinds), {
      government: 2,
      court: 3,
      'public-body': 3,
      enterprise: 6,
      'service-agency': 4,
      university: 5,
      street: 5,
      mall: 5,
      'industry-zone': 4,
      platform: 6,
    });
  });

  test('directories hold no entry of their own', () => {
    assert.deepEqual(
      planFile.directories?.map(({ id }) => id),
      ['protected-enterprises', 'ip-intensive-industries', 'securitisation-enterprises'],
    );
    assert.deepEqual(find('protected-enterprises').derivedFrom, { directory: 'protected-enterprises' });
  });

  test('every id is used once among its kind, and every reference is answered', () => {
    const goals = planFile.goals.map(({ id }) => id);
    const organisations = (planFile.organisations ?? []).map(({ id }) => id);
    for (const list of [
      planFile.goals,
      planFile.indicators,
      planFile.measures,
      planFile.organisations,
      planFile.directories,
    ]) {
      const ids = (list as readonly { id: string }[]).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
    for (const { goal } of [...planFile.indicators, ...(planFile.measures ?? [])])
      assert.ok(goals.includes(goal!), goal);
    for (const id of goals)
      assert.ok(
        planFile.indicators.some(({ goal }) => goal === id),
        id,
      );
    for (const { leads = [] } of planFile.measures ?? [])
      for (const id of leads) assert.ok(organisations.includes(id), id);
  });

  test('every text for readers is there in Chinese and in English', () => {
    const texts = [...walk(planFile), ...walk(sample)].filter(([, entry]) => 'zh-CN' in entry || 'en' in entry);
    assert.ok(texts.length > 200);
    for (const [path, entry] of texts) assert.deepEqual(Object.keys(entry), ['zh-CN', 'en'], path);
    for (const [path, entry] of [...walk(planFile)]) {
      for (const key of ['name', 'note', 'unit', 'title'] as const) {
        if (key in entry && !path.includes('/alsoNamed/')) assert.equal(typeof entry[key], 'object', `${path}/${key}`);
      }
    }
  });
});

describe('the sample observations', () => {
  const of = (id: string): Observation[] => sample.observations.filter(({ indicator }) => indicator === id);

  test('every one is marked as a sample, and the file says so in both languages', () => {
    for (const { illustrative, indicator, source } of sample.observations) {
      assert.equal(illustrative, true, indicator);
      assert.deepEqual(source?.name, { 'zh-CN': '示例统计表', en: 'Sample statistics' });
    }
    const note = sample.note as Record<string, string>;
    assert.match(note['zh-CN']!, /示例数据/);
    assert.match(note['en']!, /Sample data/);
    assert.equal(sample.plan, planFile.id);
  });

  test('they speak of indicators of the plan, after its start, and appear after their period', () => {
    const known: readonly string[] = gulouIndicatorIds;
    for (const { indicator, period, published, withdrawn } of sample.observations) {
      assert.ok(known.includes(indicator), indicator);
      const interval = periodInterval(period)!;
      assert.ok(
        interval.start >= planFile.period.start && interval.end <= planFile.period.end,
        `${indicator} ${period}`,
      );
      assert.ok(published! > interval.end, `${indicator} ${period}`);
      assert.ok(withdrawn === undefined || withdrawn > published!, `${indicator} ${period}`);
    }
  });

  test('they show the states a page has to cope with', () => {
    assert.deepEqual(of('high-level-talent'), [], 'not reported at all');
    assert.equal(of('provincial-model-park').find(({ period }) => period === '2023')?.value, 0, 'zero is a figure');
    assert.deepEqual(
      of('white-paper').map(({ period, value }) => `${period} ${value}`),
      ['2021 1', '2022 0', '2023 1', '2024 1'],
    );
    assert.equal(of('ip-service-staff').at(-1)?.value, 2000, 'exactly at 超过2000');
    assert.ok(of('people-trained').every(({ period }) => period.includes('Q')));
    assert.ok(of('programme-projects').every(({ period }) => period.includes('H')));
    for (const status of ['preliminary', 'estimated', 'final']) {
      assert.ok(
        sample.observations.some((observation) => observation.status === status),
        status,
      );
    }
    assert.ok(sample.observations.some(({ withdrawn }) => withdrawn !== undefined));
    assert.deepEqual([...new Set(sample.observations.map(({ counts }) => counts))].sort(), [
      'increment',
      'level',
      'rate',
      'running-total',
    ]);
  });
});

describe('the typed module', () => {
  test('its ids are those of the file, both ways and in order', () => {
    assert.deepEqual(
      [...gulouIndicatorIds],
      planFile.indicators.map(({ id }) => id),
    );
    assert.deepEqual(
      [...gulouGoalIds],
      planFile.goals.map(({ id }) => id),
    );
  });

  test('is the file, and nothing more when written out', () => {
    assert.equal(JSON.stringify(gulouPlan), JSON.stringify(planFile));
    assert.deepEqual(Object.keys(gulouPlan), Object.keys(planFile));
  });

  test('is frozen through and through', () => {
    assert.ok(Object.isFrozen(gulouPlan));
    for (const [path, entry] of walk(gulouPlan)) assert.ok(Object.isFrozen(entry), path);
    for (const list of [gulouPlan.goals, gulouPlan.indicators, gulouPlan.measures]) assert.ok(Object.isFrozen(list));
  });

  test('looks up by id', () => {
    assert.equal(gulouPlan.indicator('madrid-trademarks').targets[0]?.words, '150件');
    assert.equal(gulouPlan.goal('creation').citation?.locator.line, 43);
    for (const id of gulouIndicatorIds) assert.equal(gulouPlan.indicator(id).id, id);
    for (const id of gulouGoalIds) assert.equal(gulouPlan.goal(id).id, id);
  });

  test('an unknown id is refused with the known ones', () => {
    assert.throws(
      // @ts-expect-error no such indicator: the compiler says it first
      () => gulouPlan.indicator('madrid'),
      { name: 'RangeError', message: /"madrid".*high-value-patent-centres.*madrid-trademarks/ },
    );
    assert.throws(() => gulouPlan.goal('toString' as GulouGoalId), RangeError);
    assert.throws(() => gulouPlan.indicator(undefined as unknown as GulouIndicatorId), RangeError);
  });
});

describe('the files are what the package says they are', () => {
  test('parsePlan and parseObservations take them as they are', () => {
    const plan = parsePlan(planText);
    assert.deepEqual(plan, planFile);
    assert.deepEqual(parseObservations(sampleText, plan), sample.observations);
  });

  test('their JSON Schemas take them', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    for (const [schema, file] of [
      [planJsonSchema(), planFile],
      [observationsJsonSchema(), sample],
    ] as const) {
      const validate = ajv.compile(schema);
      assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 5)));
    }
  });
});
