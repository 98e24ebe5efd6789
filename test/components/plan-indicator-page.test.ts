import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanIndicatorPage } from '../../components/plan-indicator-page/plan-indicator-page.js';
import { midTerm, planWithFigures, states } from '../../stories/examples.js';
import { followed } from '../../stories/followed-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { itInChromium, itOutsideWebKit } from './only-chromium.js';

const trademarks = 'trademark-enterprises-per-10000';
const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (host: Element, selector: string): string[] =>
  all(host, selector).map(({ textContent }) => clean(textContent));

const alone = (progress: IndicatorProgress | undefined, lang = 'zh-CN'): Promise<PlanIndicatorPage> =>
  fixture<PlanIndicatorPage>(html`<plan-indicator-page lang=${lang} .progress=${progress}></plan-indicator-page>`);

async function inSource(): Promise<PlanIndicatorPage> {
  const source = await fixture<HTMLElementTagNameMap['plan-source']>(
    html`<plan-source
      lang="zh-CN"
      .plan=${planWithFigures}
      as-of=${midTerm}
      indicator-href="indicator.html?indicator={id}"
    >
      <plan-indicator-page indicator=${trademarks} plan-href="plan.html"></plan-indicator-page>
    </plan-source>`,
  );
  const page = source.querySelector('plan-indicator-page')!;
  await waitUntil(() => all(page, '[part=heading]').length > 0);
  return page;
}

describe('plan-indicator-page', () => {
  for (const [name, progress] of Object.entries(states)) {
    it(`is accessible and says what there is: ${name}`, async () => {
      const page = await alone(progress);
      expect(texts(page, '[part=heading]')[0]).to.equal(
        (progress.indicator.name as Readonly<Record<string, string>>)['zh-CN'] ?? progress.indicator.name,
      );
      expect(texts(page, '[part=rule]').length).to.equal(1);
      expect(page.shadowRoot!.textContent).not.to.match(/NaN|Infinity|undefined|null|\[object/);
      await expect(page).to.be.accessible();
    });
  }

  it('says figure, verdicts by year, why, sources and tasks, in this order', async () => {
    const page = await inSource();
    expect(texts(page, '.over')).to.deep.equal([
      '历年数值和判定',
      '为什么判为“低于序时进度”',
      '依据',
      '同一目标的任务',
    ]);
    expect(texts(page, '[part=value]')).to.deep.equal(['807家']);
    expect(texts(page, '[part=status]')[0]).to.include('低于序时进度 12个百分点').and.include('还差93家以上');
    expect(texts(page, 'tr.latest')).to.deep.equal(['2023年 807 48% 60% 低于序时进度 12个百分点 2024年1月20日']);
    expect(texts(page, '[part=step]')[1]).to.equal('完成了多少 48% （807 − 722）÷（900 − 722）= 85 ÷ 178');
    expect(texts(page, '.place')[0]).to.equal('规划第二章（三）发展目标，第2段');
  });

  it('leads to the plan, its goal, and the indicators before and after', async () => {
    const page = await inSource();
    const links = (selector: string): (string | null)[] =>
      all(page, `${selector} a`).map((link) => link.getAttribute('href'));
    expect(links('[part=path]')).to.deep.equal(['plan.html', 'plan.html#goal-creation']);
    expect(texts(page, '[aria-current]')).to.deep.equal(['第6项']);
    expect(links('[part=neighbours]')).to.deep.equal([
      'indicator.html?indicator=copyright-registrations-per-10000',
      'indicator.html?indicator=madrid-trademarks',
    ]);
  });

  it('leads to each task in the list of measures of the plan', async () => {
    const links = all(await inSource(), '[part=tasks] a');
    expect([links.length, links[0]!.textContent, links[0]!.getAttribute('href')]).to.deep.equal([
      4,
      '加强重点产业专利创造',
      'plan.html#measure-key-industry-patents',
    ]);
  });

  it('leads nowhere where the page says no addresses', async () => {
    const page = await alone(states['behind']);
    expect(all(page, '[part=path] a, [part=neighbours], [part=tasks] a').length).to.equal(0);
  });

  it('shows the indicator the address asks for, and links to the others in the same way', async () => {
    const { pathname, search } = location;
    const other = new URLSearchParams(search);
    other.set('indicator', 'madrid-trademarks');
    history.replaceState(null, '', `${pathname}?${String(other)}`);
    try {
      const source = await fixture<HTMLElementTagNameMap['plan-source']>(
        html`<plan-source lang="zh-CN" .plan=${planWithFigures} as-of=${midTerm}>
          <plan-indicator-page></plan-indicator-page>
        </plan-source>`,
      );
      const page = source.querySelector('plan-indicator-page')!;
      await waitUntil(() => all(page, '[part=heading]').length > 0);
      expect(texts(page, '[part=heading]')).to.deep.equal(['马德里商标有效注册量']);
      const [before] = all(page, '[rel=prev]') as HTMLAnchorElement[];
      expect(new URL(before!.href).searchParams.get('indicator')).to.equal(trademarks);
      expect(new URL(before!.href).pathname).to.equal(pathname);
    } finally {
      history.replaceState(null, '', pathname + search);
    }
  });

  it('gives its own address to pass on, and says so', async () => {
    const page = await inSource();
    const [copy] = all(page, '[part=actions] button');
    expect(clean(copy!.textContent)).to.equal('复制链接');
    copy!.focus();
    copy!.click();
    const address = new URL(`indicator.html?indicator=${trademarks}`, document.baseURI).href;
    await waitUntil(() => texts(page, '[role=status]')[0]!.includes(address));
    expect(page.shadowRoot!.activeElement === copy, 'the button keeps the focus').to.equal(true);
  });

  it('copies without a clipboard, and leaves nothing of that behind', async () => {
    const page = await inSource();
    const clipboard = navigator.clipboard as { writeText: unknown };
    const { execCommand } = document;
    let selected = '';
    clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => {
      const field = page.shadowRoot!.activeElement as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    };
    try {
      all(page, '[part=actions] button')[0]!.click();
      await waitUntil(() => texts(page, '[role=status]')[0]!.startsWith('已复制'));
    } finally {
      document.execCommand = execCommand;
      delete clipboard.writeText;
    }
    expect(selected).to.equal(new URL(`indicator.html?indicator=${trademarks}`, document.baseURI).href);
    expect(all(page, 'textarea')).to.have.lengthOf(0);
  });

  it('shows the address, and says nothing of copying, where a browser refuses', async () => {
    const page = await inSource();
    const clipboard = navigator.clipboard as { writeText: unknown };
    const { execCommand } = document;
    clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
    try {
      all(page, '[part=actions] button')[0]!.click();
      await waitUntil(() => texts(page, '[role=status]')[0] !== '');
    } finally {
      document.execCommand = execCommand;
      delete clipboard.writeText;
    }
    const address = new URL(`indicator.html?indicator=${trademarks}`, document.baseURI).href;
    expect(texts(page, '[role=status]')[0]).to.equal(address);
  });

  it('says what is followed where the file says it, and nothing where it does not', async () => {
    const page = await alone(followed('patents-owned', '2024-05-15'));
    expect(texts(page, '.meta')[0])
      .to.match(/逾期未更新|下次公布/)
      .and.match(/责任单位/);
    expect(texts(page, '[part=measures] li').length).to.be.greaterThan(0);
    const silent = await alone(states['behind']);
    expect(texts(silent, '.meta')[0]).not.to.match(/逾期|下次公布|责任单位/);
    expect(all(silent, '[part=measures]').length).to.equal(0);
  });

  it('speaks English', async () => {
    const page = await alone(states['behind'], 'en');
    expect(texts(page, 'tr.latest')[0]).to.equal(
      '2023 807 48% 60% Behind schedule by 12 percentage points 20 January 2024',
    );
    expect(texts(page, '.over')[0]).to.equal('Values and verdicts by year');
  });

  itOutsideWebKit('fits a phone without sideways scroll', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const lang of ['zh-CN', 'en']) {
      for (const progress of [states['behind'], states['longText'], states['yearly']]) {
        const page = await alone(progress, lang);
        await waitUntil(() => all(page, '.base.s').length > 0);
        expect(document.documentElement.scrollWidth, `${lang} ${progress!.indicator.id}`).to.be.at.most(320);
      }
    }
    await setViewport({ width: 1000, height: 700 });
  });

  it('says the verdict once, above the course and not again with it', async () => {
    const page = await alone(states['behind']);
    const chart = all(page, 'plan-trend-chart')[0]!;
    await waitUntil(() => chart.shadowRoot?.querySelector('[part=verdict]'));
    const verdict = chart.shadowRoot!.querySelector('[part=verdict]')!;
    expect(getComputedStyle(verdict).display).to.equal('none');
    expect(texts(page, '.state')[0]).to.include('低于序时进度 12个百分点');
  });

  itInChromium('prints black, without what only a screen can do', async () => {
    const page = await alone(states['behind']);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(all(page, '.word')[0]!).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(all(page, '[part=actions]')[0]!).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  itInChromium('is legible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await expect(await alone(states['behind'])).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  });
});
