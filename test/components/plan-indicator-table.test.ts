import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanExplainEvent } from '../../components/index.js';
import type { PlanIndicatorTable } from '../../components/plan-indicator-table/plan-indicator-table.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import {
  afterwards,
  emptyProgress,
  midTerm,
  planWithFigures,
  progressOn,
  progressWithoutFigures,
} from '../../stories/examples.js';
import { followedProgress } from '../../stories/followed-plan.js';
import { itInChromium, itOutsideWebKit } from './only-chromium.js';

const progress = progressOn(midTerm);

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const trimmed = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (element: Element, selector: string): string => trimmed(shadow(element, selector));
const texts = (element: Element, selector: string): string[] => all(element, selector).map(trimmed);
const numbers = (table: Element): string[] => texts(table, 'tbody .c-number');
const names = (table: Element): string[] => texts(table, 'tbody .c-name');

const show = (
  options: Partial<PlanIndicatorTable> & { lang?: string; width?: number } = {},
): Promise<PlanIndicatorTable> =>
  fixture<PlanIndicatorTable>(
    html`<plan-indicator-table
      lang=${options.lang ?? 'zh-CN'}
      .style=${`width:${options.width ?? 1200}px`}
      .progress=${options.progress ?? progress}
      .groupBy=${options.groupBy ?? 'goal'}
      .sort=${options.sort ?? ''}
      .goal=${options.goal ?? ''}
      .status=${options.status ?? ''}
      .query=${options.query ?? ''}
      .filters=${options.filters ?? false}
      .statements=${options.statements ?? 'shown'}
    ></plan-indicator-table>`,
  );

/** Three rows, every kind of cell. */
const small: PlanProgress = assessPlan(
  parsePlan({
    id: 'small',
    name: '小规划',
    period: { start: '2021-01-01', end: '2022-12-31' },
    goals: [{ id: 'goal', name: '公共服务' }],
    indicators: [
      {
        id: 'points',
        goal: 'goal',
        name: '服务网点',
        unit: '个',
        baseline: { value: 20, period: '2020', note: '口径不同' },
        targets: [
          { words: '达40个', of: { kind: 'level' }, bound: { kind: 'at-least', value: 40 }, when: { kind: 'by' } },
        ],
      },
      {
        id: 'silent',
        goal: 'goal',
        name: '答复时长',
        unit: '天',
        targets: [
          { words: '7天以内', of: { kind: 'level' }, bound: { kind: 'at-most', value: 7 }, when: { kind: 'by' } },
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
      { indicator: 'points', period: '2021', value: 25, counts: 'level', status: 'preliminary', illustrative: true },
    ],
  }),
  { asOf: '2022-01-31' },
);

const many = (count: number): PlanProgress =>
  assessPlan(
    parsePlan({
      id: 'many',
      name: '大规划',
      period: { start: '2021-01-01', end: '2025-12-31' },
      goals: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ id: `goal-${index}`, name: `目标领域${index + 1}` })),
      indicators: Array.from({ length: count }, (_, index) => ({
        id: `indicator-${index}`,
        goal: `goal-${index % 8}`,
        name: `第${index + 1}项指标`,
        unit: '件',
        baseline: { value: 100, period: '2020' },
        targets: [
          { words: '达300件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 300 }, when: { kind: 'by' } },
        ],
      })),
      observations: Array.from({ length: count * 5 }, (_, index) => ({
        indicator: `indicator-${Math.floor(index / 5)}`,
        period: String(2021 + (index % 5)),
        value: 100 + ((index * 37) % 211),
        counts: 'level' as const,
        status: 'final' as const,
        illustrative: true,
      })),
    }),
    { asOf: '2026-02-28' },
  );

describe('plan-indicator-table', () => {
  it('is a table with caption, heads, a group a goal and a head a row', async () => {
    const element = await show();
    expect(text(element, '[part=heading]')).to.equal('鼓楼区“十四五”知识产权发展规划主要指标实施进度表');
    expect(text(element, 'caption')).to.equal('示例数据 数据截至2023年12月31日');
    expect(texts(element, '[part=table] thead th')).to.deep.equal([
      ...['序号', '指标（单位）', '判定（与序时之差）', '完成', '基期', '2021年', '2022年', '2023年', '目标值'],
    ]);
    expect(texts(element, 'th[scope=rowgroup]')).to.deep.equal([
      ...['知识产权创造 7项', '知识产权保护 3项', '知识产权运用 2项', '知识产权管理 3项', '知识产权服务 2项'],
      '知识产权人才 3项',
    ]);
    expect(all(element, '[part=table] tbody').length).to.equal(6);
    expect(all(element, '[part=table] th[scope=row]').length).to.equal(20);
    for (const row of all(element, '[part=table] tbody tr:not(.group)')) expect(row.children.length).to.equal(9);
  });

  it('folds what has no figure into one line with its counts', async () => {
    const element = await show({ width: 906 });
    const fold = shadow(element, '[part=statements]') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(text(element, 'summary b')).to.equal('没有数值的目标20项');
    const counts = texts(element, 'summary .word');
    expect(counts.map((words) => parseInt(words, 10)).reduce((sum, count) => sum + count)).to.equal(20);
    expect(text(element, '.more')).to.include('展开');
    shadow(element, 'summary')!.click();
    expect(fold.open).to.equal(true);
    const [first] = all(element, '[part=statements] tbody tr');
    expect([...first!.children].map(trimmed)).to.deep.equal([
      ...['知识产权保护社会满意度', '持续提升', '方向性目标', '第二章（三）第3段'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('is one line of 36 pixels a row in a portal’s column, its verdict a button of 24', async () => {
    const element = await show({ width: 906 });
    await nextFrame();
    for (const row of all(element, '[part=table] tbody tr'))
      expect(row.getBoundingClientRect().height, trimmed(row)).to.be.closeTo(36, 1.01);
    for (const button of all(element, '[part=table] [part=why]'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('leads from a name to the page of its indicator, where an address is given', async () => {
    const element = await show();
    expect(shadow(element, '.c-name a')).to.equal(null);
    const box = await fixture<HTMLElement>(
      html`<div indicator-href="/plan/indicator.html?id={id}#top">
        <plan-indicator-table .progress=${progress}></plan-indicator-table>
      </div>`,
    );
    expect(shadow(box.querySelector('plan-indicator-table')!, '.c-name a')!.getAttribute('href')).to.equal(
      '/plan/indicator.html?id=high-value-patent-centres#top',
    );
  });

  it('shows the row of 807 of 900 with its verdict', async () => {
    const element = await show();
    const row = all(element, 'tbody tr').find((each) => trimmed(each).includes('万企'))!;
    expect([...row.children].map(trimmed)).to.deep.equal([
      ...['6', '万企拥有有效注册商标企业数（家）', '低于序时进度 −12', '48%', '722*', '748', '781', '807', '超过900家'],
    ]);
    expect(text(element, '[part=notes]'))
      .to.include('* 基期另有说明')
      .and.include('† 初步数')
      .and.include('栏未列出：属性、2024年、2025年、责任部门')
      .and.include('不等于0');
  });

  it('hangs signs outside the digits, so that figures end at one line', async () => {
    const element = await show({ goal: 'creation services', statements: 'hidden' });
    const ends = all(element, 'td.c-2023').map((cell) => {
      const digits = document.createRange();
      digits.selectNodeContents([...cell.childNodes].find((node) => /\d/.test(node.textContent ?? ''))!);
      return Math.round(digits.getBoundingClientRect().right);
    });
    expect(all(element, 'td.c-2023 .marks').length).to.be.greaterThan(1);
    expect(Math.max(...ends) - Math.min(...ends)).to.be.at.most(1);
  });

  it('sorts up, down and back by keyboard, says so, and keeps the focus', async () => {
    const element = await show();
    const button = shadow(element, 'thead button[value=done]')!;
    const head = button.parentElement!;
    button.focus();
    expect(head.hasAttribute('aria-sort')).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(head.getAttribute('aria-sort')).to.equal('ascending');
    expect(numbers(element).slice(0, 7)).to.deep.equal(['6', '2', '7', '1', '3', '4', '5']);
    expect(text(element, '[role=status]')).to.equal('共40项，按“完成”升序排列');
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(head.getAttribute('aria-sort')).to.equal('descending');
    expect(element.sort).to.equal('-done');
    expect(numbers(element).slice(0, 7)).to.deep.equal(['7', '2', '6', '1', '3', '4', '5']);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(head.hasAttribute('aria-sort')).to.equal(false);
    expect(numbers(element).slice(0, 7)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
    shadow(element, 'thead button[value="2023"]')!.click();
    await element.updateComplete;
    expect(all(element, '[aria-sort]').length).to.equal(1);
  });

  it('filters from outside, several values at once', async () => {
    const element = await show({ status: 'behind not-met', goal: 'talent protection' });
    expect(texts(element, 'th[scope=row]')).to.deep.equal([
      '《鼓楼区知识产权发展与保护状况》白皮书',
      '专利代理师（人）',
    ]);
    expect(shadow(element, '[part=filters]')).to.equal(null);
    element.setAttribute('status', 'behind');
    element.setAttribute('goal', '');
    element.setAttribute('query', '企业');
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['6', '15']);
    element.query = '没有这样的指标';
    await element.updateComplete;
    expect(text(element, '.notice')).to.equal('没有符合条件的指标。');
  });

  it('has a bar of filters that writes to the same properties and can be cleared', async () => {
    const element = await show({ filters: true });
    const goal = shadow(element, 'select[name=goal]') as HTMLSelectElement;
    expect([...goal.options].map(({ text: name }) => name)).to.deep.equal([
      ...['全部', '知识产权创造', '知识产权保护', '知识产权运用', '知识产权管理', '知识产权服务', '知识产权人才'],
    ]);
    // The plan names no body, so there is nothing to choose.
    expect(shadow(element, 'select[name=body]')).to.equal(null);
    goal.value = 'talent';
    goal.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.goal).to.equal('talent');
    expect(text(element, '[role=status]')).to.match(/^共40项，符合条件的\d+项$/);
    const input = shadow(element, 'input') as HTMLInputElement;
    input.focus();
    await sendKeys({ type: '代理' });
    await element.updateComplete;
    expect(element.query).to.equal('代理');
    expect(numbers(element)).to.deep.equal(['19']);
    await expect(element).to.be.accessible();
    // Also after a reader went back to all once.
    for (const value of ['', 'talent']) {
      goal.value = value;
      goal.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    all(element, '[part=filters] button')[0]!.click();
    await element.updateComplete;
    expect([element.goal, element.query, input.value, goal.value]).to.deep.equal(['', '', '', '']);
    expect(numbers(element).length).to.equal(20);
  });

  it('waits for a word that is still being composed', async () => {
    const element = await show({ filters: true });
    const input = shadow(element, 'input') as HTMLInputElement;
    input.value = 'zhuan';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    expect(element.query).to.equal('');
    input.value = '专';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    expect(element.query).to.equal('专');
  });

  it('shows several filters of a kind, set by a page, as one choice', async () => {
    const element = await show({ filters: true, status: 'behind not-met' });
    const select = shadow(element, 'select[name=status]') as HTMLSelectElement;
    expect(select.selectedOptions[0]!.text).to.equal('低于序时进度 + 未达目标值');
  });

  it('groups by nothing, by body, and leaves statements out where asked', async () => {
    const element = await show({ groupBy: 'none', statements: 'hidden' });
    expect(all(element, 'tbody').length).to.equal(1);
    expect(shadow(element, '.group')).to.equal(null);
    expect(numbers(element).length).to.equal(20);
    element.groupBy = 'body';
    await element.updateComplete;
    expect(texts(element, 'th[scope=rowgroup]')).to.deep.equal(['未公布 20项']);
  });

  it('asks why with the indicator of the row', async () => {
    const element = await show();
    const button = all(element, '[part=why]')[5]!;
    expect(button.getAttribute('aria-label')).to.equal('低于序时进度：万企拥有有效注册商标企业数，为什么？');
    const asked = oneEvent<PlanExplainEvent>(element, 'plan-explain');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect((await asked).progress).to.equal(progress.indicators[5]);
  });

  it('downloads what is shown as CSV and JSON, named by plan and day', async () => {
    const element = await show({ status: 'behind', sort: '-done' });
    const files: { name: string; blob: Promise<Blob> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      expect(this.isConnected).to.equal(false);
      files.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
    };
    try {
      for (const button of all(element, '[part=downloads] button')) button.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal([
      'gulou-ip-2021-2025-2024-01-31.csv',
      'gulou-ip-2021-2025-2024-01-31.json',
    ]);
    const [csv, json] = await Promise.all(files.map(({ blob }) => blob));
    expect(csv!.type).to.match(/^text\/csv\b/);
    expect([...new Uint8Array(await csv!.arrayBuffer())].slice(0, 3)).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(
      (await csv!.text())
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',')[0]),
    ).to.deep.equal(['6', '15', '19']);
    const { rows } = JSON.parse(await json!.text()) as { rows: { number: number }[] };
    expect(rows.map(({ number }) => number)).to.deep.equal([6, 15, 19]);
  });

  const looks: Record<string, readonly [on: () => unknown, off: () => unknown]> = {
    light: [() => undefined, () => undefined],
    dark: [
      async () => {
        const tokens = document.createElement('link');
        tokens.rel = 'stylesheet';
        tokens.href = new URL('../../components/tokens.css', import.meta.url).href;
        document.head.append(tokens);
        await oneEvent(tokens, 'load');
        document.documentElement.dataset['planTheme'] = 'dark';
      },
      () => {
        document.head.querySelector('link[href*="tokens.css"]')!.remove();
        delete document.documentElement.dataset['planTheme'];
      },
    ],
    'forced colours': [() => emulateMedia({ forcedColors: 'active' }), () => emulateMedia({ forcedColors: 'none' })],
  };
  for (const [look, [on, off]] of Object.entries(looks)) {
    for (const width of [1200, 320]) {
      (look === 'forced colours' ? itInChromium : it)(`is accessible at ${width} pixels in ${look}`, async () => {
        const element = await show({ filters: true, sort: 'done', goal: 'creation', width });
        await waitUntil(() => shadow(element, '.base')!.classList.contains(width < 600 ? 's' : 'l'));
        await on();
        try {
          await expect(element).to.be.accessible();
        } finally {
          await off();
        }
      });
    }
  }

  it('is accessible in English', async () => {
    await expect(await show({ lang: 'en', goal: 'talent', filters: true })).to.be.accessible();
  });

  itInChromium('reads well: a small table as assistive technology is told it', async () => {
    await show({ progress: small });
    const snapshot = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-indicator-table' });
    expect(snapshot).to.equal(`- heading "小规划主要指标实施进度表" [level=3]
- status: 共3项
- table "小规划主要指标实施进度表":
  - caption: 示例数据 数据截至2021年12月31日
  - rowgroup:
    - row "序号 指标（单位） 判定（与序时之差） 完成 基期 2021年 目标值":
      - columnheader "序号"
      - columnheader "指标（单位）":
        - button "指标（单位）"
      - columnheader "判定（与序时之差）":
        - button "判定（与序时之差）"
      - columnheader "完成":
        - button "完成"
      - columnheader "基期":
        - button "基期"
      - columnheader "2021年":
        - button "2021年"
      - columnheader "目标值":
        - button "目标值"
  - rowgroup:
    - row "公共服务 2项":
      - rowheader "公共服务 2项"
    - row "1 服务网点（个） 低于序时进度：服务网点，为什么？ 低25个百分点 25% 20 基期另有说明 25 初步数 达40个":
      - cell "1"
      - rowheader "服务网点（个）"
      - cell "低于序时进度：服务网点，为什么？ 低25个百分点":
        - button "低于序时进度：服务网点，为什么？": 低于序时进度
        - img "低25个百分点": −25
      - cell "25%"
      - cell "20 基期另有说明":
        - text: "20"
        - img "基期另有说明": "*"
      - cell "25 初步数":
        - text: "25"
        - img "初步数": †
      - cell "达40个"
    - row "2 答复时长（天） 暂无数据：答复时长，为什么？ 没有数据 没有数据 没有数据 7天以内":
      - cell "2"
      - rowheader "答复时长（天）"
      - cell "暂无数据：答复时长，为什么？":
        - button "暂无数据：答复时长，为什么？": 暂无数据
      - cell "没有数据": —
      - cell "没有数据": —
      - cell "没有数据": —
      - cell "7天以内"
- paragraph: 基期为2020年，目标期限为2022年。 * 基期另有说明 † 初步数 “—”表示没有数据，“/”表示不适用，都不等于0。 判定后的数为完成进度减序时进度，单位为百分点。 点击判定可查看算法和依据。 规划未注明或没有数据的栏未列出：属性、2022年、责任部门。
- paragraph:
  - text: 下载
  - button "下载 CSV": CSV
  - button "下载 JSON": JSON
- group: 没有数值的目标1项 1项暂无数据 展开`);
  });

  itInChromium('keeps rows and cells for assistive technology when rows are blocks', async () => {
    const element = await show({ progress: small, width: 320 });
    await waitUntil(() => shadow(element, '.base')!.classList.contains('s'));
    expect(getComputedStyle(shadow(element, 'tbody tr:not(.group)')!).display).to.equal('grid');
    const snapshot = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-indicator-table' });
    expect(snapshot)
      .to.include('table "小规划主要指标实施进度表"')
      .and.include('columnheader "完成"')
      .and.match(/rowheader "服务网点\s*（个）"/)
      .and.match(/row "服务网点/)
      .and.match(/cell "2021年 25/);
    // Every row keeps a cell under each head, those out of sight too.
    expect(snapshot.match(/- cell/g)!.length).to.equal(2 * 4);
  });

  for (const width of [320, 360]) {
    itOutsideWebKit(`stays inside ${width} pixels, in both languages`, async () => {
      await setViewport({ width, height: 800 });
      for (const lang of ['zh-CN', 'en']) {
        const element = await fixture<PlanIndicatorTable>(
          html`<plan-indicator-table lang=${lang} filters .progress=${progress}></plan-indicator-table>`,
        );
        await waitUntil(() => shadow(element, '.base')!.classList.contains('s'));
        await aTimeout(50);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        const { right } = shadow(element, '[part=table]')!.getBoundingClientRect();
        for (const cell of all(element, '[part=table] tbody td, [part=table] tbody th'))
          expect(cell.getBoundingClientRect().right).to.be.at.most(right + 1);
        // The head is heard, and a list sorts.
        expect(shadow(element, 'thead button')).to.equal(null);
        const select = shadow(element, 'select[name=sort]') as HTMLSelectElement;
        select.value = 'done';
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
        expect(names(element)[0]).to.match(/^(万企|Enterprises with valid trade marks)/);
        const turn = all(element, '.filters button').pop()!;
        expect(trimmed(turn)).to.equal(lang === 'en' ? 'ascending' : '升序');
        turn.click();
        await element.updateComplete;
        expect(trimmed(turn)).to.equal(lang === 'en' ? 'descending' : '降序');
        expect(element.sort).to.equal('-done');
        expect(names(element)[0]).to.match(/^(马德里商标|Valid Madrid)/);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const lang of ['zh-CN', 'en'])
    for (const width of [320, 360, 599, 600, 704, 879, 880, 906, 1180])
      it(`has no inner scroll and is no wider than ${width} pixels: ${lang}`, async () => {
        for (const progress of [progressOn(midTerm), progressOn(afterwards)]) {
          const element = await show({ width, lang, progress });
          await nextFrame();
          expect(element.scrollWidth).to.be.at.most(width);
          const right = element.getBoundingClientRect().right + 1;
          for (const cell of all(element, '[part=table] tbody td, [part=table] tbody th'))
            expect(cell.getBoundingClientRect().right, trimmed(cell)).to.be.at.most(right);
          for (const each of all(element, '.screen, .screen *:not(.unseen)')) {
            const { overflowX, overflowY } = getComputedStyle(each);
            if (each.closest('thead, svg') || each.localName === 'select') continue;
            expect(
              [overflowX, overflowY].some((flow) => flow === 'auto' || flow === 'scroll'),
              each.className,
            ).to.equal(false);
          }
        }
      });

  it('has the columns there is room for', async () => {
    const heads = async (width: number): Promise<string[]> =>
      texts(await show({ width }), '[part=table] thead th').filter(Boolean);
    expect(await heads(906)).to.include.members(['基期', '2021年']);
    expect(await heads(704)).to.deep.equal([
      '序号',
      '指标（单位）',
      '判定（与序时之差）',
      '完成',
      '2022年',
      '2023年',
      '目标值',
    ]);
    expect(await heads(328)).to.deep.equal([
      ...['指标（单位）', '判定（与序时之差）', '完成', '2021年', '2022年', '2023年', '目标值'],
    ]);
    const element = await show({ width: 704 });
    expect(text(element, '[part=notes]')).to.include('版面所限未列出：2020年基期值、2021年');
    expect(getComputedStyle(shadow(element, '.c-done')!).display).to.equal('table-cell');
    expect(shadow(element, '.mini')).to.equal(null);
  });

  it('keeps its head in sight, below the head of the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div .style=${'--plan-table-top:50px'}>
        <plan-indicator-table .style=${'width:1300px'} .progress=${progress}></plan-indicator-table>
      </div>`,
    );
    const element = box.querySelector('plan-indicator-table')!;
    await nextFrame();
    const head = shadow(element, 'thead')!;
    window.scrollTo(0, head.getBoundingClientRect().top + window.scrollY + 400);
    await nextFrame();
    expect(Math.round(head.getBoundingClientRect().top)).to.equal(50);
    window.scrollTo(0, 0);
  });

  itInChromium('is an annex on paper, with no link and nothing to press, from any screen', async () => {
    for (const width of [1200, 320]) {
      const element = await show({ filters: true, width });
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      await emulateMedia({ media: 'print' });
      expect(texts(element, '.annex-label')).to.deep.equal(['附件1', '附件2']);
      expect(getComputedStyle(shadow(element, '.screen')!).display).to.equal('none');
      expect(getComputedStyle(shadow(element, '.annex thead')!).display).to.equal('table-header-group');
      expect(getComputedStyle(shadow(element, '.annex tbody tr')!).breakInside).to.equal('avoid');
      expect(getComputedStyle(shadow(element, '.annex')!).getPropertyValue('page')).to.equal('plan-annex');
      expect(all(element, '.annex button, .annex a, .annex .mini').length).to.equal(0);
      expect(text(element, '.annex-line')).to.include('示例数据');
      // The goal stands once beside its rows.
      expect(texts(element, '.annex .of')[0]).to.equal('创造');
      expect(shadow(element, '.annex .of')!.getAttribute('rowspan')).to.equal('7');
      await emulateMedia({ media: 'screen' });
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(shadow(element, '.annex')).to.equal(null);
    }
  });

  it('is an annex under the heading the page gives, with parts set in under their whole', async () => {
    const row = (id: string, name: string, more: object = {}): object => ({
      id,
      goal: 'goal',
      name,
      unit: '件',
      baseline: { value: 10, period: '2020' },
      targets: [
        { words: '达40件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 40 }, when: { kind: 'by' } },
      ],
      ...more,
    });
    const element = await show({
      progress: assessPlan(
        parsePlan({
          id: 'parts',
          name: '小规划',
          period: { start: '2021-01-01', end: '2025-12-31' },
          goals: [{ id: 'goal', name: '目标' }],
          indicators: [row('all', '全部'), row('part', '其中一部分', { parent: 'all' })],
        }),
        { asOf: midTerm },
      ),
    });
    element.heading = '本区的表';
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const [whole, part] = all(element, '.annex tbody .c-name').map((cell) => {
      const { fontSize, paddingLeft } = getComputedStyle(cell);
      return { letter: parseFloat(fontSize), padding: parseFloat(paddingLeft) };
    });
    expect(texts(element, '.annex-title')).to.deep.equal(['本区的表']);
    expect(part!.padding).to.be.greaterThan(whole!.padding + whole!.letter);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });

  it('draws what was there in the base period, and from there on what has come since', async () => {
    const element = await show();
    const track = (name: string): SVGElement =>
      all(element, 'tbody tr')
        .find((row) => row.textContent!.includes(name))!
        .querySelector('.mini')!;
    const length = (bar: Element, name: string): number => parseFloat(bar.getAttribute(name) ?? '0');
    // 722 at first, 807 now, of 900 and more.
    const [was, gain] = ['.was', '.gain'].map((part) => track('万企拥有有效注册商标企业数').querySelector(part)!);
    expect(length(gain!, 'x')).to.be.closeTo(length(was!, 'width'), 0.001);
    expect(length(gain!, 'width') / length(was!, 'width')).to.be.closeTo(85 / 722, 0.001);
  });

  it('says nothing of samples where none stands', async () => {
    const element = await show({ progress: progressWithoutFigures });
    expect(shadow(element, '.illustrative')).to.equal(null);
    expect(texts(element, '[part=table] thead th').length).to.equal(5);
    expect(text(element, '[part=notes]')).to.include('2021年');
  });

  it('speaks the language of the page and follows its change', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en"><plan-indicator-table .progress=${progress}></plan-indicator-table></div>`,
    );
    const element = box.querySelector('plan-indicator-table')!;
    expect(text(element, 'thead button[value=done]')).to.equal('Done');
    expect(text(element, 'caption')).to.include('Sample data');
    box.lang = 'zh-CN';
    await waitUntil(() => text(element, 'thead button[value=done]') === '完成');
  });

  it('takes its plan from the nearest source, and the progress it is given before that', async () => {
    const source = await fixture(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
        <plan-indicator-table></plan-indicator-table>
        <plan-indicator-table .progress=${small}></plan-indicator-table>
      </plan-source>`,
    );
    const [first, second] = source.querySelectorAll('plan-indicator-table');
    await waitUntil(() => all(first!, 'th[scope=row]').length === 40);
    expect(all(second!, 'th[scope=row]').length).to.equal(3);
  });

  it('leaves the fallback while it waits and when the plan is broken', async () => {
    const source = await fixture<HTMLElementTagNameMap['plan-source']>(
      html`<plan-source as-of=${midTerm}>
        <plan-indicator-table><p>8至10家</p></plan-indicator-table>
      </plan-source>`,
    );
    const element = source.querySelector('plan-indicator-table')!;
    const fallback = element.querySelector('p')!;
    await element.updateComplete;
    expect(fallback.offsetHeight).to.be.greaterThan(0);
    expect(shadow(element, '.bone')).to.equal(null);
    source.plan = '{';
    await waitUntil(() => shadow(element, '[part=error]'));
    expect(fallback.offsetHeight).to.be.greaterThan(0);
    expect(text(element, '[part=error]')).to.include('重试');
    source.plan = planWithFigures;
    await waitUntil(() => shadow(element, 'table'));
    expect(fallback.offsetHeight).to.equal(0);
  });

  it('says that it is reading, that a plan is empty, that it cannot draw', async () => {
    const source = await fixture(html`<plan-source><plan-indicator-table></plan-indicator-table></plan-source>`);
    const waiting = source.querySelector('plan-indicator-table')!;
    await waiting.updateComplete;
    expect(shadow(waiting, '.base')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(waiting, '.base')).to.equal('正在读取…');
    expect(text(await show({ progress: emptyProgress }), '.notice')).to.equal('这个规划没有列出指标。');
    expect(text(await show({ progress: {} as PlanProgress }), '[part=error]')).to.equal('这里的数据无法显示。');
  });

  it('has its own name, at the level a page asks for, and no downloads where it wants none', async () => {
    const element = await fixture<PlanIndicatorTable>(
      html`<plan-indicator-table
        lang="zh-CN"
        heading="人才指标"
        heading-level="4"
        no-downloads
        .progress=${progress}
      ></plan-indicator-table>`,
    );
    expect(text(element, '[part=heading]')).to.equal('人才指标');
    expect(shadow(element, '[part=heading]')!.getAttribute('aria-level')).to.equal('4');
    expect(shadow(element, '[part=downloads]')).to.equal(null);
  });

  describe('with very many rows', () => {
    const lines = (element: Element): HTMLElement[] => all(element, 'tbody tr:not(.group)');

    it('stands in the same columns as its head', async () => {
      for (const width of [1200, 700]) {
        const element = await show({ progress: many(150), groupBy: 'none', width });
        await nextFrame();
        expect(getComputedStyle(shadow(element, 'table')!).display).to.equal('block');
        for (const head of all(element, 'thead th')) {
          const [key] = [...head.classList];
          const cell = lines(element)[0]!.querySelector(`.${key}`)!;
          expect(cell.getBoundingClientRect().left, key).to.be.closeTo(head.getBoundingClientRect().left, 1);
          expect(cell.getBoundingClientRect().right, key).to.be.closeTo(head.getBoundingClientRect().right, 1);
          expect(cell.scrollWidth, key).to.be.at.most(cell.clientWidth + 1);
        }
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });

    it('moves rows instead of making them anew', async () => {
      const element = await show({ progress: many(150), groupBy: 'none' });
      const before = new Set(lines(element));
      element.sort = '-2023';
      await element.updateComplete;
      element.query = '第1';
      await element.updateComplete;
      element.query = '';
      await element.updateComplete;
      expect(lines(element).length).to.equal(150);
      expect(lines(element).every((row) => before.has(row))).to.equal(true);
    });

    itInChromium('lays out only what is near the reader', async () => {
      const element = await show({ progress: many(1000), groupBy: 'none' });
      await nextFrame();
      await nextFrame();
      const drawn = lines(element).filter((row) =>
        row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
      ).length;
      expect(drawn).to.be.within(1, 150);
    });

    it('is accessible', async () => {
      await expect(await show({ progress: many(101) })).to.be.accessible();
    });
  });

  for (const width of [1200, 720, 340])
    it(`says beneath the verdict, ${width} pixels wide, what the file asks to be followed`, async () => {
      const table = await show({ progress: followedProgress('2024-03-01'), width });
      const rows = all(table, 'tbody tr:not(.group)').filter((row) => row.querySelector('.c-status'));
      const beneath = (name: string): string[] =>
        [...rows.find((row) => trimmed(row).includes(name))!.querySelectorAll('.followed span')].map(trimmed);
      expect(beneath('有效专利')).to.deep.equal(['还差250件', '支撑任务2项', '下次公布：2024年4月29日前']);
      expect(beneath('知名品牌')).to.deep.equal(['还差11个', '逾期未更新']);
      expect(beneath('每万人发明专利')).to.deep.equal([]);
      expect(table.scrollWidth).to.be.at.most(width);
      await expect(table).to.be.accessible();
    });

  it('shows an indicator two bodies answer for in the groups of both', async () => {
    const progress = assessPlan(
      parsePlan({
        id: 'shared',
        name: '共同负责的规划',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals: [{ id: 'goal', name: '目标' }],
        organisations: [
          { id: 'one', name: '甲局', kind: 'government' },
          { id: 'two', name: '乙局', kind: 'government' },
        ],
        indicators: [
          {
            id: 'both',
            goal: 'goal',
            name: '共同的指标',
            unit: '件',
            responsible: ['one', 'two'],
            targets: [
              { words: '达9件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 9 }, when: { kind: 'by' } },
            ],
          },
        ],
      }),
      { asOf: '2024-01-31' },
    );
    const element = await show({ progress, groupBy: 'body' });
    expect(texts(element, 'tbody th')).to.deep.equal(['甲局 1项', '共同的指标（件）', '乙局 1项', '共同的指标（件）']);
    element.sort = '-name';
    await element.updateComplete;
    expect(texts(element, 'th[scope=row]')).to.deep.equal(['共同的指标（件）', '共同的指标（件）']);
  });

  it('stays usable with 200 and 1000 indicators of five years', async () => {
    for (const count of [200, 1000]) {
      const element = await show({ progress: many(count), groupBy: 'none' });
      expect(all(element, 'th[scope=row]').length).to.equal(count);
      expect(texts(element, 'thead th').filter((head) => /^\d{4}年$/.test(head)).length).to.equal(5);
      element.sort = '-2023';
      await element.updateComplete;
      const values = texts(element, 'tbody [class^=c-2023]').map(Number);
      expect(values).to.deep.equal([...values].sort((a, b) => b - a));
      // The same rows are drawn again, not made again: a word more in a filter costs a search, not an assessment.
      element.query = '第7项';
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal(['7']);
    }
  });
});
