import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluationReport, type ReportOptions } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import type { Block, Section } from '../../src/document/outline.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const locales = ['zh-CN', 'en'] as const;
const named = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const level = (value: number) => ({ of: { kind: 'level' }, bound: { kind: 'at-least', value }, when: { kind: 'by' } });
const known = (indicator: string, value: number, more: object = {}) => ({
  indicator,
  period: '2023',
  value,
  counts: 'level',
  status: 'final',
  ...more,
});
const report2023 = { name: named('年报', 'Yearly report') };

/** One on schedule (60 of 100 at the end of 2023), one far behind, one that cannot be judged, one without a figure. */
const plan = {
  id: 'own',
  name: named('小规划', 'Small plan'),
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [
    { id: 'a', name: named('目标一', 'Goal one') },
    { id: 'b', name: named('目标二', 'Goal two') },
  ],
  indicators: [
    {
      id: 'good',
      goal: 'a',
      name: named('甲', 'Alpha'),
      unit: '件',
      baseline: { value: 0, period: '2020' },
      targets: [{ words: '100件', ...level(100) }],
    },
    {
      id: 'slow',
      goal: 'a',
      name: named('乙', 'Beta'),
      unit: '件',
      baseline: { value: 0, period: '2020' },
      targets: [{ words: '200件', ...level(200) }],
    },
    {
      id: 'odd',
      goal: 'a',
      name: named('丙', 'Gamma'),
      unit: '件',
      targets: [{ words: '300件', ...level(300), of: { kind: 'unstated', among: ['level', 'total'] } }],
    },
    {
      id: 'silent',
      goal: 'a',
      name: named('丁', 'Delta'),
      unit: '件',
      baseline: { value: 0, period: '2020' },
      targets: [{ words: '400件', ...level(400) }],
    },
    {
      id: 'wish',
      goal: 'a',
      name: named('戊', 'Epsilon'),
      targets: [{ words: '进一步提升', of: { kind: 'trend' }, bound: { kind: 'up' }, when: { kind: 'by' } }],
    },
  ],
  organisations: [{ id: 'office', name: named('办公室', 'Office'), kind: 'government' }],
  measures: [
    {
      id: 'one',
      name: named('任务一', 'Measure one'),
      goal: 'a',
      kind: 'task',
      citations: [{ quote: '任务', locator: { chapter: '第一章' } }],
    },
    {
      id: 'two',
      name: named('任务二', 'Measure two'),
      goal: 'a',
      kind: 'task',
      citations: [{ quote: '任务', locator: { chapter: '第一章' } }],
    },
  ],
  observations: [
    known('good', 60, { source: report2023 }),
    known('slow', 20, { source: report2023, status: 'preliminary' }),
    known('odd', 40),
  ],
};
type Given = typeof plan & { readonly schedule?: object; readonly judgements?: readonly object[] };

const partsOf = ({ heading, blocks, sections }: Section): readonly string[] => [
  heading,
  ...blocks.flatMap(linesOf),
  ...sections.flatMap(partsOf),
];
const linesOf = (block: Block): readonly string[] => {
  if (block.kind === 'table') return block.head;
  if (block.kind === 'note') return [block.text, block.bars ?? ''];
  return 'text' in block ? [block.text] : [];
};

/** Everything the report says of a plan, in both languages. */
function said(changed: object = {}, options: ReportOptions = {}, asOf = '2024-01-31'): readonly [string, string] {
  const progress = assessPlan(parsePlan({ ...plan, ...changed } as Given), { asOf });
  const [zh, en] = locales.map((locale) => {
    const report = evaluationReport(progress, { ...options, locale });
    const { cover, head, sections, appendix } = report;
    return [cover.kind, head, ...[...sections, ...(appendix ? [appendix] : [])].flatMap(partsOf), reportHtml(report)];
  });
  return [zh!.join('\n'), en!.join('\n')];
}

function assertSaid(texts: readonly [string, string], pairs: readonly (readonly [zh: string, en: string])[]): void {
  const missing = pairs.flatMap((pair) => pair.filter((sentence, at) => !texts[at]!.includes(sentence)));
  assert.deepEqual(missing, []);
}

describe('an evaluation report in words', () => {
  test('is named by when it is made', () => {
    assertSaid(said({}, { kind: 'annual' }), [
      ['实施情况年度评估报告', 'Annual evaluation report'],
      ['小规划实施情况年度评估报告', 'Small plan: annual evaluation report'],
    ]);
    assertSaid(said({}, { kind: 'mid-term' }), [['实施情况中期评估报告', 'Mid-term evaluation report']]);
    assertSaid(said({}, { kind: 'final' }), [['实施情况总结评估报告', 'Final evaluation report']]);
  });

  test('has its headings, one of them for the time after the plan', () => {
    const words = new Map([['next', ['写报告']]]);
    assertSaid(said({}, { words }), [
      ['分项目标进展', 'Progress by goal'],
      ['落后指标说明', 'Indicators behind'],
      ['下一步工作', 'Next steps'],
      ['数据说明', 'Notes on the data'],
      ['方法和口径', 'Method and conventions'],
      ['附件3　各项判定的算法和依据', 'Annex 3. How each verdict was worked out'],
      ['算式和依据', 'Working and grounds'],
    ]);
    const observations = [{ ...known('good', 60), period: '2025' }];
    assertSaid(said({ observations }, {}, '2026-03-01'), [['未达目标值指标说明', 'Targets not met']]);
  });

  test('says what is behind; or that nothing is, of what can be judged; or that nothing can', () => {
    assertSaid(said(), [
      [
        '进度落后或未达目标值的依次为：乙（落后50个百分点）。',
        'Behind schedule or not met: Beta (50 percentage points behind).',
      ],
    ]);
    assertSaid(said({ observations: [known('good', 60)] }), [
      [
        '能判断的1项中，没有低于序时进度或未达目标值的。',
        'Of 1 target that can be judged, none is behind schedule or not met.',
      ],
    ]);
    assertSaid(said({ observations: [known('odd', 60)] }), [
      ['目前没有可以判断的指标，所以没有列出落后指标。', 'No target can be judged yet, so none is listed as behind.'],
    ]);
  });

  test('says which verdicts have changed since the publication before', () => {
    // 40 of 100 and 80 of 200 at the end of 2022: both on schedule.
    const before = [known('good', 40), known('slow', 80), known('odd', 30)].map((each) => ({
      ...each,
      period: '2022',
    }));
    assertSaid(said({ observations: [...before, ...plan.observations] }), [
      [
        '，判定有变化的：乙由“达到序时进度”转为“低于序时进度”。',
        ', these verdicts changed: Beta from “On schedule” to “Behind schedule”.',
      ],
    ]);
  });

  test('says of a goal what its table leaves out, what its bars show, and what is not judged', () => {
    assertSaid(said(), [
      ['没有数值的事项见附件2。', 'For targets without a number see Annex 2.'],
      ['规划在这一目标下没有列出指标。', 'The plan lists no indicators under this goal.'],
      ['进度条中竖线为目标值，▼为序时进度。', 'In each bar the upright line marks the target, ▼ what is due by now.'],
      ['判定后的数为完成进度减序时进度。', 'The figure after a verdict is the share done less the share due.'],
      ['判定（百分点）', 'Verdict (points)'],
      ['未作判断的原因：丙（未说明年度或累计）。', 'Not judged, with the reason: Gamma (yearly or total: not stated).'],
    ]);
    const indicators = plan.indicators.map((each) =>
      each.id === 'good' ? { ...each, baseline: { value: 50, period: '2020' } } : each,
    );
    assertSaid(said({ indicators }), [
      [
        '进度条中竖线为目标值，▼为序时进度，浅色段为基期已有部分。',
        'In each bar the upright line marks the target, ▼ what is due by now, the lighter part the baseline.',
      ],
    ]);
  });

  test('leaves room for the words of the office', () => {
    assertSaid(said(), [
      ['说明', 'From the office'],
      ['（待填写）', '(to be filled in)'],
    ]);
  });

  test('says of measures what is not published, once', () => {
    assertSaid(said(), [
      ['规划未公布牵头单位，所以不列。', 'The plan names no lead bodies, so none are listed.'],
      ['各项任务的实施状态尚未公布。', 'How the measures stand has not been published.'],
      ['规划章节', 'Section'],
    ]);
    const [one, two] = plan.measures;
    const measures = [{ ...one, leads: ['office'], states: [{ state: 'started', on: '2022-03-01' }] }, two];
    assertSaid(said({ measures }), [
      ['公布牵头单位的1项，其余1项未公布。', 'Lead bodies are published for 1 of 2 measures.'],
      ['公布实施状态的1项，其余1项未公布。', 'How they stand is published for 1 of 2 measures.'],
      ['实施状态', 'State'],
    ]);
  });

  test('sets published judgements beside its own, or says that there are none', () => {
    assertSaid(said(), [
      ['截至查看日期，没有收录已公布的评价。', 'No published judgement is recorded by the day of this report.'],
    ]);
    const judgements = [
      { indicator: 'slow', words: '基本符合预期', office: '机构', date: '2024-01-15', source: { name: '报告' } },
    ];
    assertSaid(said({ judgements }), [
      [
        '以下评价由发布单位作出，与本报告的计算结果并列，不参与判定。',
        'These judgements are those of the offices that published them. They stand beside what is computed here and are no part of it.',
      ],
      ['公布的评价', 'Published judgement'],
      ['发布单位、日期和来源', 'Office, date and source'],
      ['本报告的判定', 'Verdict of this report'],
    ]);
  });
});

describe('the notes on the data of a report', () => {
  test('name the day, the sources, and what lacks one or has no figure', () => {
    assertSaid(said(), [
      [
        '本报告按2024年1月31日已公布的数据编制，此后公布或修订的数据不在其中。',
        'The report is made from what had been published by 31 January 2024; what was published or revised later is not in it.',
      ],
      ['实际值来源：年报。', 'Sources of reported values: Yearly report.'],
      ['未注明来源的实际值：丙。', 'Reported values without a stated source: Gamma.'],
      ['初步数：乙（2023年）。', 'Preliminary: Beta (2023).'],
      [
        '尚无数据的指标：丁。没有数据不等于0，也不等于没有完成。',
        'Indicators without data: Delta. No data is neither 0 nor a target that was missed.',
      ],
    ]);
  });

  test('say that figures are made up, or old', () => {
    const made = plan.observations.map((each) => ({ ...each, illustrative: true }));
    assertSaid(said({ observations: made }), [
      [
        '本报告含示例数据：标明的实际值为展示版式而编，不是官方统计，不得作为实际进展引用。',
        'This report holds sample data: reported values marked so were made up to show the layout. They are not official statistics and must not be quoted as progress.',
      ],
    ]);
    assertSaid(said({}, {}, '2025-06-30'), [
      [
        '最新数据只到2023年12月31日，距查看日期已满一年。',
        'The latest figures are for 31 December 2023, a year or more before the day of this report.',
      ],
    ]);
  });

  test('say that there are none', () => {
    assertSaid(said({ observations: [] }), [
      [
        '实施数据尚未公布，本报告只列规划的目标和基期。',
        'No progress has been published yet; this report lists the targets and baselines of the plan alone.',
      ],
    ]);
  });
});

describe('the method of a report', () => {
  test('says how shares, schedule and verdicts are made, and what is not made', () => {
    assertSaid(said(), [
      [
        '完成进度＝（实际值−基期值）÷（目标值−基期值）；“新增”“累计”类指标从零起算，为实际累计值÷目标值。超过目标的照实列出，不以100%为限。',
        'Share done = (reported value − baseline) ÷ (target − baseline). A target set as a total counts from zero: reported total ÷ target. Where a target is exceeded, the share is given as it is, above 100%.',
      ],
      [
        '规划列明年度节点的，按节点之间直线计算；没有列明的，按规划期匀速计算。',
        'Where the plan states milestones, the schedule runs in a straight line from one to the next; otherwise it runs evenly over the plan period.',
      ],
      [
        '完成进度与序时进度相差不超过0.5个百分点的，为“达到序时进度”；高出的为“高于序时进度”，低出的为“低于序时进度”。',
        'Up to 0.5 percentage points either way count as on schedule; more is ahead of schedule, less is behind it.',
      ],
      [
        '“已达目标值”以最新数据为准，数据回落的随之改变；到期仍不符合目标的，为“未达目标值”。逐年要求的任务逐年判断，后一年不能补前一年。',
        'A target counts as met on its latest figure, and no longer does if that falls back; one that is due and does not hold is not met. A yearly duty is judged year by year: a later year does not make up for an earlier one.',
      ],
      [
        '规划未给基期、未说明口径，或目标为名次、方向、一次性事项的，不计算完成进度，原因逐项列在注中。',
        'Where the plan gives no baseline, does not say how a figure counts, or wants a rank, a direction or a single event, no share is computed; the reason is given beside each.',
      ],
      [
        '各目标只按判定计数；各指标单位不同，不求平均，不打总分。',
        'Goals are counted by verdict. Units differ, so there is no mean and no total score.',
      ],
      [
        '判定词只说明数值与目标、时间的算术关系。标为“说明”的文字由编制单位填写，不参与计算。',
        'A verdict says how a value stands to its target and to time, and nothing else. Words marked “From the office” are those of the office and no part of the calculation.',
      ],
    ]);
  });

  for (const [elapsed, zh, en] of [
    ['days', '天数（首尾两天都计）', 'days, first and last included'],
    ['months', '整月', 'whole months'],
    ['years', '整年', 'whole years'],
  ] as const)
    test(`says that time is counted in ${elapsed}`, () => {
      assertSaid(said({ schedule: { elapsed, tolerance: 0.05 } }), [
        [
          `序时进度按${zh}计算，到各项数据所属时期的末日为止。`,
          `The share due is counted in ${en}, up to the last day of the period a figure covers.`,
        ],
      ]);
    });
});
