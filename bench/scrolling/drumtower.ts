import { PlanEnterpriseDirectory } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
import type { DirectorySource } from '../../src/directory/directory-source.js';
import { textInSight, contender, type Row } from './contender.js';

customElements.define('plan-enterprise-directory', PlanEnterpriseDirectory);

/** Entries are made when they are asked for, as a server would. */
const sourceOf = (rows: readonly Row[]): DirectorySource => ({
  search: ({ offset = 0, limit = 50 }) =>
    Promise.resolve({
      total: rows.length,
      items: rows.slice(offset, offset + limit).map(({ name, street, industry }, index) => ({
        entry: { id: `e-${offset + index}`, name, street, industry, entered: '2023-09-01' },
        highlights: [],
      })),
      facets: {},
      notes: [],
    }),
});

const root = (box: HTMLElement): ShadowRoot => box.querySelector('plan-enterprise-directory')!.shadowRoot!;

contender({
  async show(box, rows) {
    const element = document.createElement('plan-enterprise-directory');
    element.source = sourceOf(rows);
    element.style.setProperty('--plan-directory-height', '600px');
    box.append(element);
    while (!element.shadowRoot?.querySelector('.canvas .row')) await element.updateComplete;
  },
  scroller: (box) => root(box).querySelector<HTMLElement>('.scroller')!,
  text: (box) => textInSight(root(box).querySelectorAll('.canvas .row'), root(box).querySelector('.scroller')!),
});
