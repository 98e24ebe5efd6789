import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withDirectory } from '../src/directory/directory-observations.js';
import type { DirectorySource } from '../src/directory/directory-source.js';
import { memorySource } from '../src/directory/memory-source.js';
import { parseDirectory } from '../src/directory/parse-directory.js';
import sample from '../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { afterwards, plan } from './examples.js';
import { directoryAddress, wrongPlan } from './sources.js';

interface Args {
  source: DirectorySource | undefined;
  columns: string;
  facets: string;
  width: number;
}

const directory = parseDirectory(sample);
const { entries: _entries, prepared: _prepared, ...info } = directory;
const source = memorySource(directory);

const meta: Meta<Args> = {
  title: 'Elements/Enterprise directory',
  component: 'plan-enterprise-directory',
  args: { source, columns: 'street industry entered', facets: 'street industry category level', width: 960 },
  argTypes: {
    source: { control: false },
    width: { control: { type: 'range', min: 320, max: 1200, step: 20 } },
  },
  render: ({ source: from, columns, facets, width }) =>
    html`<plan-enterprise-directory
      .style=${`width:${width}px;max-width:100%`}
      columns=${columns}
      facets=${facets}
      .info=${info}
      .source=${from}
    ></plan-enterprise-directory>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Phone: Story = { args: { width: 328 } };
export const OtherColumns: Story = { args: { columns: 'creditCode category', facets: 'recognition year' } };

const empty: DirectorySource = { search: () => Promise.resolve({ total: 0, items: [], facets: {}, notes: [] }) };
export const Empty: Story = { args: { source: empty } };

const silent: DirectorySource = { search: () => new Promise(() => undefined) };
export const Loading: Story = { args: { source: silent } };

const failing: DirectorySource = { search: () => Promise.reject(new Error('名录服务器没有回应')) };
export const Failed: Story = { args: { source: failing } };

const url = (address: string): Story => ({
  render: () => html`<plan-enterprise-directory src=${address}><p>名录见附件。</p></plan-enterprise-directory>`,
});

export const FromFile = url(directoryAddress);
export const FileFailed = url(wrongPlan);

const looksFor = (text: string): Story => ({
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('plan-enterprise-directory')!;
    await element.updateComplete;
    await source.search({ limit: 0 });
    await element.updateComplete;
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await source.search({ text });
    await element.updateComplete;
  },
});

export const Found = looksFor('wl 技术');
export const NothingFound = looksFor('没有这样的企业');

/** The indicator that is counted from the directory, and the way from one to the other. */
export const BesideThePlan: Story = {
  render: ({ width }) =>
    html`<plan-source .plan=${withDirectory(plan, directory)} as-of=${afterwards}>
      <plan-indicator-card
        id="indicator-protected-enterprises"
        indicator="protected-enterprises"
        .style=${'max-width:26rem;margin-bottom:2rem'}
      ></plan-indicator-card>
      <plan-enterprise-directory
        id="directory-protected-enterprises"
        .style=${`width:${width}px;max-width:100%`}
        .info=${info}
        .source=${source}
      ></plan-enterprise-directory>
    </plan-source>`,
};
