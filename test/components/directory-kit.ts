// What tests of the directory share: an element on a page, what is to be seen of it, and entries for it.
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PlanEnterpriseDirectory } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
import type { DirectorySource } from '../../src/directory/directory-source.js';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';

if (!customElements.get('plan-enterprise-directory'))
  customElements.define('plan-enterprise-directory', PlanEnterpriseDirectory);

/** What the page had before a test. */
const realFetch = window.fetch;
const realAddress = location.href;
export const serve = (file: unknown): void => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  window.fetch = () => Promise.resolve(new Response(text));
};

afterEach(() => {
  window.fetch = realFetch;
  history.replaceState(null, '', realAddress);
});

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;
export const rows = (element: Element): HTMLElement[] =>
  all(element, '.canvas .row')
    .filter((row) => !row.hidden)
    .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')));
export const names = (element: Element): string[] =>
  rows(element).map((row) => row.querySelector('.name')!.textContent);
export const count = (element: Element): string => one(element, '[part=count]').textContent.trim();
export const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

export const show = async (
  width = 1200,
  attributes: Partial<PlanEnterpriseDirectory> = {},
): Promise<PlanEnterpriseDirectory> => {
  const box = await fixture(html`<div lang="zh-CN" .style=${`width:${width}px`}></div>`);
  const element = document.createElement('plan-enterprise-directory');
  Object.assign(element, attributes);
  if (!attributes.source) element.src ||= 'enterprises.json';
  box.append(element);
  await element.updateComplete;
  return element;
};

export const ready = async (
  width = 1200,
  attributes: Partial<PlanEnterpriseDirectory> = {},
): Promise<PlanEnterpriseDirectory> => {
  if (window.fetch === realFetch) serve(sample);
  const element = await show(width, attributes);
  await waitUntil(() => one(element, '[part=count]'), 'no answer came');
  await element.updateComplete;
  return element;
};

export async function type(
  element: PlanEnterpriseDirectory,
  text: string,
  options: InputEventInit = {},
): Promise<void> {
  const field = one(element, 'input[type=search]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', options));
  await element.updateComplete;
  await waitUntil(() => one(element, '[part=base]').getAttribute('aria-busy') === null);
  await element.updateComplete;
}

/** As many entries as wanted, made as they are asked for. */
export const manyEntries = (total: number): DirectorySource => ({
  search: ({ offset = 0, limit = 50 }) =>
    Promise.resolve({
      total,
      facets: {},
      notes: [],
      items: Array.from({ length: Math.min(limit, total - offset) }, (_, index) => ({
        entry: { id: `e-${offset + index}`, name: `示例企业${offset + index}号` },
        highlights: [],
      })),
    }),
});

/** Presses a key, others held meanwhile: `Control+End`. In a way that the drivers of Chromium and Firefox both have. */
export async function pressKeys(keys: string): Promise<void> {
  const [key, ...held] = keys.split('+').reverse();
  for (const each of held) await sendKeys({ down: each });
  await sendKeys({ press: key! });
  for (const each of held) await sendKeys({ up: each });
}
