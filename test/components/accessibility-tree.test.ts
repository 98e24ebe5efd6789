import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../components/define.js';
import { assessPlan, parsePlan } from '../../src/index.js';
import { progressOn, midTerm, states } from '../../stories/examples.js';
import { itInChromium } from './only-chromium.js';

type Template = ReturnType<typeof html>;

/** 807 of 900, in each of the elements that show one indicator or all. */
const elements: Readonly<Record<string, (lang: string) => Template>> = {
  'plan-indicator-card': (lang) =>
    html`<plan-indicator-card lang=${lang} .progress=${states['behind']}></plan-indicator-card>`,
  'plan-target-gauge': (lang) =>
    html`<plan-target-gauge lang=${lang} .progress=${states['behind']}></plan-target-gauge>`,
  'plan-trend-chart': (lang) => html`<plan-trend-chart lang=${lang} .progress=${states['behind']}></plan-trend-chart>`,
  'plan-indicator-table': (lang) =>
    html`<plan-indicator-table
      lang=${lang}
      goal="talent"
      query=${lang === 'en' ? 'attorneys' : '代理师'}
      .progress=${progressOn(midTerm)}
    ></plan-indicator-table>`,
};

const inChinese = assessPlan(
  parsePlan({
    id: 'plan',
    name: '示例规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'goal', name: '目标' }],
    indicators: [
      {
        id: 'points',
        goal: 'goal',
        name: '服务网点',
        unit: '个',
        baseline: { value: 20, period: '2020' },
        targets: [
          { words: '达40个', of: { kind: 'level' }, bound: { kind: 'at-least', value: 40 }, when: { kind: 'by' } },
        ],
      },
      {
        id: 'system',
        goal: 'goal',
        name: '督查机制',
        targets: [
          { words: '建立', of: { kind: 'occurrence' }, bound: { kind: 'at-least', value: 1 }, when: { kind: 'open' } },
        ],
      },
    ],
    observations: [
      { indicator: 'points', period: '2021', value: 25, counts: 'level', status: 'final', illustrative: true },
    ],
  }),
  { asOf: '2022-01-31' },
);

/** What assistive technology is told of an element; of a meter the sentence that is its value as well. */
async function told(tag: string, lang: string): Promise<string> {
  const element = await fixture(elements[tag]!(lang));
  // The table has measured itself, and is a region when it scrolls.
  await nextFrame();
  await nextFrame();
  // A drawing waits for the window.
  const drawing = element.shadowRoot!.querySelector('[part=plot]');
  if (drawing) await waitUntil(() => drawing.querySelector('.chart text'));
  const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: tag });
  const value = element.shadowRoot!.querySelector('[role=meter]')?.getAttribute('aria-valuetext');
  return value ? tree.replace(/(- meter .*)/, `$1: ${value}`) : tree;
}

describe('what assistive technology is told reads as sentences', () => {
  const expected: Readonly<Record<string, string>> = {
    'plan-indicator-card zh-CN': `- article "万企拥有有效注册商标企业数":
  - heading "万企拥有有效注册商标企业数" [level=3]
  - paragraph: 807 家
  - text: 示例数据
  - paragraph: 目标 超过900家 2025年底
  - meter "万企拥有有效注册商标企业数": 807家，目标超过900家，低于序时进度12个百分点。完成48%，序时进度60%；*基期另有说明。截至2023年12月底，示例数据。
  - paragraph: 低于序时进度 12个百分点
  - paragraph: 完成48%，序时进度60%；*基期另有说明
  - button "为什么？ 万企拥有有效注册商标企业数": 为什么？
  - paragraph: 截至2023年12月底 来源：示例统计表`,
    'plan-indicator-card en': `- article "Enterprises with valid trade marks per 10,000 enterprises":
  - heading "Enterprises with valid trade marks per 10,000 enterprises" [level=3]
  - paragraph: 807 per 10,000 enterprises
  - text: Sample data
  - paragraph: Target more than 900 per 10,000 enterprises by end of 2025 超过900家
  - meter "Enterprises with valid trade marks per 10,000 enterprises": 807 per 10,000 enterprises, target more than 900 per 10,000 enterprises, behind schedule by 12 percentage points. 48% done, 60% of time elapsed; *see the note on the baseline. As of 31 December 2023, sample data.
  - paragraph: Behind schedule by 12 percentage points
  - paragraph: 48% done, 60% of time elapsed; *see the note on the baseline
  - button "Why? Enterprises with valid trade marks per 10,000 enterprises": Why?
  - paragraph: "As of 31 December 2023 Source: Sample statistics"`,
    'plan-target-gauge zh-CN': `- paragraph: 万企拥有有效注册商标企业数
- meter "万企拥有有效注册商标企业数": 807家，目标超过900家，低于序时进度12个百分点。完成48%，序时进度60%；*基期另有说明。截至2023年12月底，示例数据。
- paragraph: 目标 超过900家
- paragraph: 低于序时进度 12个百分点
- text: 示例数据`,
    'plan-target-gauge en': `- paragraph: Enterprises with valid trade marks per 10,000 enterprises
- meter "Enterprises with valid trade marks per 10,000 enterprises": 807 per 10,000 enterprises, target more than 900 per 10,000 enterprises, behind schedule by 12 percentage points. 48% done, 60% of time elapsed; *see the note on the baseline. As of 31 December 2023, sample data.
- paragraph: Target more than 900 per 10,000 enterprises 超过900家
- paragraph: Behind schedule by 12 percentage points
- text: Sample data`,
    'plan-trend-chart zh-CN': `- heading "万企拥有有效注册商标企业数" [level=3]
- paragraph: 低于序时进度 12个百分点 示例数据
- group "万企拥有有效注册商标企业数。共3个数据点，可用左右方向键逐点读出。":
  - img "2021年：748家，示例值。来源：示例统计表。"
  - img "2022年：781家，示例值。来源：示例统计表。"
  - img "2023年：807家，示例值。来源：示例统计表。"
- table "万企拥有有效注册商标企业数":
  - caption: 万企拥有有效注册商标企业数
  - rowgroup:
    - row "时期 实际值（家） 完成 序时":
      - columnheader "时期"
      - columnheader "实际值（家）"
      - columnheader "完成"
      - columnheader "序时"
  - rowgroup:
    - row "2020年基期 722 0% 0%":
      - rowheader "2020年基期"
      - cell "722"
      - cell "0%"
      - cell "0%"
    - row "2021年 748 15% 20%":
      - rowheader "2021年"
      - cell "748"
      - cell "15%"
      - cell "20%"
    - row "2022年 781 33% 40%":
      - rowheader "2022年"
      - cell "781"
      - cell "33%"
      - cell "40%"
    - row "2023年 807 48% 60%":
      - rowheader "2023年"
      - cell "807"
      - cell "48%"
      - cell "60%"
    - row "2025年底推算 864 80% 不适用":
      - rowheader "2025年底推算"
      - cell "864"
      - cell "80%"
      - cell "不适用"
    - row "2025年底目标 超过900家 100% 100%":
      - rowheader "2025年底目标"
      - cell "超过900家"
      - cell "100%"
      - cell "100%"
- paragraph: 2021年748家，2023年807家，逐期上升。
- text: 纵轴从722家开始。 *基期：基础章名称略异（“万企有效注册商标企业数”），为同一指标。规划未写明日期，取“十三五”末年。 推算到2025年底约864家。方法：按目前平均进度，依据2个数值，不给区间；不参与判定。 推算到2025年底约866家，区间856至880家（置信水平92%）。方法：稳健趋势（泰尔-森），依据4个数值；不参与判定。
- paragraph: 截至2023年12月底 来源：示例统计表
- button "为什么？ 万企拥有有效注册商标企业数": 为什么？`,
    'plan-trend-chart en': `- heading "Enterprises with valid trade marks per 10,000 enterprises" [level=3]
- paragraph: Behind schedule by 12 percentage points Sample data
- group "Enterprises with valid trade marks per 10,000 enterprises. 3 data points; the left and right arrow keys read them one by one.":
  - 'img "2021: 748 per 10,000 enterprises, sample value. Source: Sample statistics."'
  - 'img "2022: 781 per 10,000 enterprises, sample value. Source: Sample statistics."'
  - 'img "2023: 807 per 10,000 enterprises, sample value. Source: Sample statistics."'
- table "Enterprises with valid trade marks per 10,000 enterprises":
  - caption: Enterprises with valid trade marks per 10,000 enterprises
  - rowgroup:
    - row "Period Actual (per 10,000 enterprises) Done Due":
      - columnheader "Period"
      - columnheader "Actual (per 10,000 enterprises)"
      - columnheader "Done"
      - columnheader "Due"
  - rowgroup:
    - row "2020, baseline 722 0% 0%":
      - rowheader "2020, baseline"
      - cell "722"
      - cell "0%"
      - cell "0%"
    - row "2021 748 15% 20%":
      - rowheader "2021"
      - cell "748"
      - cell "15%"
      - cell "20%"
    - row "2022 781 33% 40%":
      - rowheader "2022"
      - cell "781"
      - cell "33%"
      - cell "40%"
    - row "2023 807 48% 60%":
      - rowheader "2023"
      - cell "807"
      - cell "48%"
      - cell "60%"
    - row "End of 2025, at this pace 864 80% n/a":
      - rowheader "End of 2025, at this pace"
      - cell "864"
      - cell "80%"
      - cell "n/a"
    - row "End of 2025, target more than 900 per 10,000 enterprises 100% 100%":
      - rowheader "End of 2025, target"
      - cell "more than 900 per 10,000 enterprises"
      - cell "100%"
      - cell "100%"
- paragraph: "2021: 748 per 10,000 enterprises; 2023: 807 per 10,000 enterprises; rising in every period."
- text: "The axis starts at 722 per 10,000 enterprises. *Base: The base chapter uses a slightly different name (“万企有效注册商标企业数”) for the same thing. It gives no date; the last year of the previous plan is taken. About 864 per 10,000 enterprises when due (end of 2025). Method: straight line at the pace so far, from 2 values, without an interval. Not part of the verdict. About 866 per 10,000 enterprises when due (end of 2025), interval 856 to 880 per 10,000 enterprises (confidence 92%). Method: robust trend (Theil–Sen), from 4 values. Not part of the verdict."
- paragraph: "As of 31 December 2023 Source: Sample statistics"
- button "Why? Enterprises with valid trade marks per 10,000 enterprises": Why?`,
    'plan-indicator-table zh-CN': `- heading "鼓楼区“十四五”知识产权发展规划主要指标实施进度表" [level=3]
- status: 共40项，符合条件的1项
- table "鼓楼区“十四五”知识产权发展规划主要指标实施进度表":
  - caption: 示例数据 数据截至2023年12月31日
  - rowgroup:
    - row "序号 指标（单位） 判定（与序时之差） 完成 2022年 2023年 目标值":
      - columnheader "序号"
      - columnheader "指标（单位）":
        - button "指标（单位）"
      - columnheader "判定（与序时之差）":
        - button "判定（与序时之差）"
      - columnheader "完成":
        - button "完成"
      - columnheader "2022年":
        - button "2022年"
      - columnheader "2023年":
        - button "2023年"
      - columnheader "目标值":
        - button "目标值"
  - rowgroup:
    - row "知识产权人才 1项":
      - rowheader "知识产权人才 1项"
    - row "19 专利代理师（人） 低于序时进度：专利代理师，为什么？ 低16个百分点 44% 19 31 新增70人":
      - cell "19"
      - rowheader "专利代理师（人）"
      - cell "低于序时进度：专利代理师，为什么？ 低16个百分点":
        - button "低于序时进度：专利代理师，为什么？": 低于序时进度
        - img "低16个百分点": −16
      - cell "44%"
      - cell "19"
      - cell "31"
      - cell "新增70人"
- paragraph: 基期为2020年，目标期限为2025年。 * 基期另有说明 † 初步数 § 修订数 “—”表示没有数据，“/”表示不适用，都不等于0。 判定后的数为完成进度减序时进度，单位为百分点。 点击判定可查看算法和依据。 规划未注明或没有数据的栏未列出：属性、2024年、2025年、责任部门。 版面所限未列出：2020年基期值、2021年，见下载的文件。
- paragraph:
  - text: 下载
  - button "下载 CSV": CSV
  - button "下载 JSON": JSON`,
    'plan-indicator-table en': `- 'heading "Gulou District 14th Five-Year Plan for Intellectual Property (2021–2025): progress of the main indicators" [level=3]'
- status: 1 of 40 indicators
- 'table "Gulou District 14th Five-Year Plan for Intellectual Property (2021–2025): progress of the main indicators"':
  - caption: Sample data As of 31 December 2023
  - rowgroup:
    - row "No. Indicator (unit) Verdict (gap) Done 2022 2023 Target":
      - columnheader "No."
      - columnheader "Indicator (unit)":
        - button "Indicator (unit)"
      - columnheader "Verdict (gap)":
        - button "Verdict (gap)"
      - columnheader "Done":
        - button "Done"
      - columnheader "2022":
        - button "2022"
      - columnheader "2023":
        - button "2023"
      - columnheader "Target":
        - button "Target"
  - rowgroup:
    - row "IP talent 1 target":
      - rowheader "IP talent 1 target"
    - 'row "19 Patent attorneys (people) Behind schedule: Patent attorneys. Why? 16 percentage points behind 44% 19 31 70 new people"':
      - cell "19"
      - rowheader "Patent attorneys (people)"
      - 'cell "Behind schedule: Patent attorneys. Why? 16 percentage points behind"':
        - 'button "Behind schedule: Patent attorneys. Why?"': Behind schedule
        - img "16 percentage points behind": −16
      - cell "44%"
      - cell "19"
      - cell "31"
      - cell "70 new people"
- paragraph: "Baselines are of 2020; targets are due by 2025. * see the note on the baseline † preliminary § revised “—” means no data and “/” not applicable; neither is 0. The figure after a verdict is the share done less the share due, in percentage points. A verdict leads to how it was worked out. Left out, as the plan does not state them or nothing is reported: Type, 2024, 2025, Responsible. No room here for Baseline 2020, 2021: see the downloads."
- paragraph:
  - text: Download
  - button "Download CSV": CSV
  - button "Download JSON": JSON`,
  };

  for (const tag of Object.keys(elements)) {
    for (const lang of ['zh-CN', 'en']) {
      itInChromium(`${tag} in ${lang}`, async () => {
        expect(await told(tag, lang)).to.equal(expected[`${tag} ${lang}`]);
      });
    }
  }

  describe('in a table', () => {
    const table = async (lang: string, query: string): Promise<HTMLElementTagNameMap['plan-indicator-table']> => {
      const room = await fixture(html`
        <div style="width: 1200px">
          <plan-indicator-table lang=${lang} query=${query} .progress=${progressOn(midTerm)}></plan-indicator-table>
        </div>
      `);
      const element = room.querySelector('plan-indicator-table')!;
      await waitUntil(() => element.shadowRoot!.querySelector('tbody tr'));
      await nextFrame();
      await nextFrame();
      return element;
    };
    const tree = (): Promise<string> =>
      executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-indicator-table' });

    // The plan gives the pledges no baseline; projects are counted up from nothing.
    for (const [lang, pledges, projects, unknown, inapplicable] of [
      ['zh-CN', '质押', '计划项目', '没有数据', '不适用'],
      ['en', 'pledge', 'programme projects', 'no data', 'not applicable'],
    ] as const) {
      itInChromium(`a dash and a stroke are words in ${lang}`, async () => {
        const element = await table(lang, pledges);
        expect(await tree()).to.include(`- cell "${unknown}": —`);
        element.query = projects;
        await element.updateComplete;
        expect(await tree()).to.include(`- cell "${inapplicable}": /`);
      });
    }

    itInChromium('what has no figure has its day, its sample mark and a table of its own', async () => {
      await table('zh-CN', '巡回法庭');
      const told = await tree();
      expect(told).to.include('- paragraph: 示例数据 数据截至2023年12月31日');
      expect(told.slice(told.indexOf('- group'))).to.equal(`- group:
  - text: 没有数值的目标1项 1项已完成 收起
  - table "没有数值的目标":
    - rowgroup:
      - row "事项 规划原文 情况 出处":
        - columnheader "事项"
        - columnheader "规划原文"
        - columnheader "情况"
        - columnheader "出处"
    - rowgroup:
      - row "江北新区人民法院鼓楼区知识产权巡回法庭 设立 未写明时间 已完成：江北新区人民法院鼓楼区知识产权巡回法庭，为什么？ 第四章（二）第1段":
        - rowheader "江北新区人民法院鼓楼区知识产权巡回法庭"
        - cell "设立 未写明时间"
        - cell "已完成：江北新区人民法院鼓楼区知识产权巡回法庭，为什么？":
          - button "已完成：江北新区人民法院鼓楼区知识产权巡回法庭，为什么？": 已完成
        - cell "第四章（二）第1段"`);
    });
  });
});

describe('an English page has Chinese read out as Chinese', () => {
  const shown: readonly (readonly [string, Template])[] = [
    ['plan-indicator-card', elements['plan-indicator-card']!('en')],
    ['plan-target-gauge', elements['plan-target-gauge']!('en')],
    [
      'plan-indicator-table of a plan in Chinese alone',
      html`<plan-indicator-table lang="en" .progress=${inChinese}></plan-indicator-table>`,
    ],
    ['plan-dashboard', html`<plan-dashboard lang="en" .progress=${progressOn(midTerm)}></plan-dashboard>`],
  ];

  for (const [name, template] of shown) {
    it(name, async () => {
      const element = await fixture(template);
      await waitUntil(() => element.shadowRoot!.textContent!.trim());
      await nextFrame();
      await nextFrame();
      const words = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      const chinese: Node[] = [];
      while (words.nextNode()) {
        const text = words.currentNode.textContent!;
        // A Chinese word quoted in an English sentence is part of that.
        if (/[\u4e00-\u9fff]/.test(text) && !/[a-z]{2}/i.test(text)) chinese.push(words.currentNode);
      }
      expect(chinese).not.to.have.length(0);
      const languages = chinese.map((node) => [
        node.textContent!.trim(),
        node.parentElement!.closest('[lang]')?.getAttribute('lang'),
      ]);
      expect(languages.filter(([, lang]) => !lang?.startsWith('zh'))).to.deep.equal([]);
    });
  }
});
