import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { midTerm, progressOn } from '../examples.js';

/**
 * What goes to the printer, on the screen: the elements' own rules for print are applied as if this were paper of A4
 * width. Page breaks are the browser's: see them in its print dialog.
 */
const meta: Meta = {
  title: 'Pages/Print preview',
  // The markup is that of the elements' own stories.
  tags: ['no-snapshot'],
  parameters: { layout: 'fullscreen', docs: { canvas: { sourceState: 'none' } } },
};
export default meta;
type Story = StoryObj;

/** A copy of a style sheet in which the rules for print hold everywhere. Sheets are shared, so the original stays. */
function asPrinted(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText.replace(/^@media print\b/, '@media all')).join('\n'));
  return copy;
}

async function printed(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')) {
    const { shadowRoot } = element;
    if (!shadowRoot) continue;
    await element.updateComplete;
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(asPrinted);
    await printed(shadowRoot);
  }
}

const play: Story['play'] = ({ canvasElement }) => {
  // What is drawn for paper only.
  dispatchEvent(new Event('beforeprint'));
  return printed(canvasElement);
};

/** A sheet of A4 within its margins. */
const sheet =
  (width: string): Decorator =>
  (story) =>
    html`<div .style=${`width:${width};margin:0 auto;padding:12mm 15mm;background:#fff;box-shadow:0 0 0 1px #d5dbe1`}>
      ${story()}
    </div>`;

export const WholePlan: Story = {
  play,
  decorators: [sheet('180mm')],
  render: () => html`<plan-dashboard .progress=${progressOn(midTerm)}></plan-dashboard>`,
};
/** Landscape, as annexes are. */
export const Annex: Story = {
  play,
  decorators: [sheet('267mm')],
  render: () => html`<plan-indicator-table .progress=${progressOn(midTerm)}></plan-indicator-table>`,
};
