import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/define.js';
import type { PlanTargetGauge } from '../../components/plan-target-gauge/plan-target-gauge.js';
import { workedOut } from '../../stories/worked-out.js';
import { midTerm, planWithFigures, states } from '../../stories/examples.js';

const shadow = (gauge: Element, selector: string): HTMLElement | null => gauge.shadowRoot!.querySelector(selector);

const show = (name: string, shape: 'arc' | 'line' = 'arc', width = 320): Promise<PlanTargetGauge> =>
  fixture<PlanTargetGauge>(
    html`<plan-target-gauge
      lang="zh-CN"
      .style=${`width:${width}px`}
      shape=${shape}
      .progress=${states[name]}
    ></plan-target-gauge>`,
  );

describe('plan-target-gauge', () => {
  for (const shape of ['arc', 'line'] as const) {
    for (const name of [
      'behind',
      'overTarget',
      'range',
      'falling',
      'fallingWorse',
      'notReported',
      'yearly',
      'preliminary',
    ]) {
      it(`is accessible as ${shape}: ${name}`, async () => {
        const gauge = await show(name, shape);
        expect(shadow(gauge, '.word')!.textContent).not.to.equal('');
        await expect(gauge).to.be.accessible();
      });
    }
  }

  it('is a meter with a sentence', async () => {
    const meter = shadow(await show('behind'), '[role=meter]')!;
    expect(meter.getAttribute('aria-valuemin')).to.equal('0');
    expect(meter.getAttribute('aria-valuemax')).to.equal('900');
    expect(meter.getAttribute('aria-valuenow')).to.equal('807');
    expect(meter.getAttribute('aria-valuetext')).to.include('低于序时进度');
  });

  it('draws what was lost up to the figure it is counted from', async () => {
    const gauge = await show('risingWorse', 'line');
    const { x, width } = Object.fromEntries(
      [...shadow(gauge, '.lost')!.attributes].map(({ name, value }) => [name, parseFloat(value)]),
    );
    const base = shadow(gauge, '.scale svg[x] > path.mark.fine')!.parentElement!;
    expect(x! + width!).to.be.closeTo(parseFloat(base.getAttribute('x')!), 0.001);
    expect(width).to.be.greaterThan(0);
  });

  it('is a picture with a sentence where there is no value', async () => {
    const track = shadow(await show('notReported'), '[part=track]')!;
    expect(track.getAttribute('role')).to.equal('img');
    expect(track.getAttribute('aria-label')).to.include('暂无数据');
    expect(track.hasAttribute('aria-valuenow')).to.equal(false);
  });

  for (const shape of ['arc', 'line'] as const) {
    it(`shows what was published and what was worked out of it as ${shape}`, async () => {
      const gauge = await fixture<PlanTargetGauge>(
        html`<plan-target-gauge lang="zh-CN" shape=${shape} .progress=${workedOut['reduction']}></plan-target-gauge>`,
      );
      expect(shadow(gauge, shape === 'arc' ? '.number' : '[part=value]')!.textContent).to.include('0.475');
      // 1 − 0.475 ÷ 0.53
      expect(shadow(gauge, '[part=worked]')!.textContent).to.equal('比基期降低10.4%');
      expect(shadow(gauge, '[part=track]')!.textContent).to.include('降低13.5%');
      await expect(gauge).to.be.accessible();
    });

    it(`marks what is in another language than the page as ${shape}`, async () => {
      const gauge = await fixture<PlanTargetGauge>(
        html`<plan-target-gauge lang="zh-CN" shape=${shape} .progress=${workedOut['emissions']}></plan-target-gauge>`,
      );
      expect(shadow(gauge, '[part=heading]')!.lang).to.equal('en');
      expect(shadow(gauge, '[part=target] [lang]')!.textContent).to.equal('Reduction by 50 %');
    });
  }

  it('draws a half ring unless asked for a line', async () => {
    const gauge = await show('behind');
    expect(shadow(gauge, '.half')).not.to.equal(null);
    gauge.shape = 'line';
    await gauge.updateComplete;
    expect(shadow(gauge, '.half')).to.equal(null);
    expect(shadow(gauge, '.scale')).not.to.equal(null);
  });

  it('draws what has no scale as a line', async () => {
    expect(shadow(await show('yearly'), '.scale')).not.to.equal(null);
  });

  it('labels its marks only where there is room', async () => {
    const small = await show('behind', 'arc', 180);
    await waitUntil(() => shadow(small, '[part=base]')!.classList.contains('s'));
    expect(small.shadowRoot!.querySelectorAll('.half .strong').length).to.equal(0);
    const large = await show('behind', 'arc', 400);
    await waitUntil(() => shadow(large, '[part=base]')!.classList.contains('l'));
    expect(large.shadowRoot!.querySelectorAll('.half .strong').length).to.equal(2);
  });

  it('keeps the sample tag', async () => {
    expect(shadow(await show('behind'), '[part=tag]')!.textContent).to.equal('示例数据');
  });

  it('takes its indicator from the nearest source and keeps the fallback until then', async () => {
    const source = await fixture<HTMLElementTagNameMap['plan-source']>(
      html`<plan-source as-of=${midTerm}>
        <plan-target-gauge indicator="madrid-trademarks"><p>150 by 2025</p></plan-target-gauge>
      </plan-source>`,
    );
    const gauge = source.querySelector('plan-target-gauge')!;
    await gauge.updateComplete;
    expect(gauge.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    source.plan = planWithFigures;
    await waitUntil(() => shadow(gauge, '[role=meter]')?.getAttribute('aria-valuenow') === '147');
    expect(gauge.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('follows the language of the page', async () => {
    const gauge = await show('met');
    gauge.lang = 'en';
    await waitUntil(() => shadow(gauge, '.word')!.textContent?.trim() === 'Met');
  });
});
