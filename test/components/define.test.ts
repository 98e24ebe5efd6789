import { expect } from '@open-wc/testing';
import * as classes from '../../components/index.js';

describe('define', () => {
  it('registers nothing before it is imported', () => {
    expect(customElements.get('plan-indicator-card')).to.equal(undefined);
    expect(classes.PlanIndicatorCard).to.be.a('function');
  });

  it('registers every element once and leaves what is there alone', async () => {
    class Earlier extends HTMLElement {}
    customElements.define('plan-target-gauge', Earlier);
    await import('../../components/define.js');
    expect(customElements.get('plan-target-gauge')).to.equal(Earlier);
    expect(customElements.get('plan-indicator-card')).to.equal(classes.PlanIndicatorCard);
    expect(customElements.get('plan-dashboard')).to.equal(classes.PlanDashboard);
    expect(customElements.get('plan-source')).to.equal(classes.PlanSource);
  });

  it('is harmless a second time', async () => {
    // Another address is another copy of the module, as when a page loads two bundles.
    const again = '../../components/define.ts?again';
    await import(again);
    expect(customElements.get('plan-indicator-card')).to.equal(classes.PlanIndicatorCard);
  });
});
