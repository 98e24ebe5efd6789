import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withDirectory } from '../src/directory/directory-observations.js';
import type { DirectorySource } from '../src/directory/directory-source.js';
import { memorySource } from '../src/directory/memory-source.js';
import { parseDirectory } from '../src/directory/parse-directory.js';
import agencies from '../src/plans/gulou-ip-2021-2025.agencies.illustrative.json';
import sample from '../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import industries from '../src/plans/gulou-ip-2021-2025.industries.illustrative.json';
import streets from '../src/plans/gulou-ip-2021-2025.streets.illustrative.json';
import type { DirectoryInfo } from '../src/view/directory/directory-export.js';
import { afterwards, plan } from './examples.js';
import { directoryAddress, wrongPlan } from './sources.js';
import { whenThere } from './when-there.js';

interface Args {
  source: DirectorySource | undefined;
  info: DirectoryInfo;
  columns: string;
  facets: string;
  width: number;
}

/** A file in memory: where entries come from, and what the page says of them. */
function held(file: object): { source: DirectorySource; info: DirectoryInfo } {
  const { entries, prepared, ...info } = parseDirectory(file);
  return { source: memorySource({ ...info, ...(prepared && { prepared }), entries }), info };
}
const directory = parseDirectory(sample);
const { source, info } = held(sample);

const meta: Meta<Args> = {
  title: 'Elements/Enterprise directory',
  component: 'plan-enterprise-directory',
  args: { source, info, columns: '', facets: '', width: 960 },
  argTypes: {
    source: { control: false },
    info: { control: false },
    width: { control: { type: 'range', min: 320, max: 1200, step: 20 } },
  },
  render: ({ source: from, info: about, columns, facets, width }) =>
    html`<plan-enterprise-directory
      .style=${`width:${width}px;max-width:100%`}
      columns=${columns}
      facets=${facets}
      .info=${about}
      .source=${from}
    ></plan-enterprise-directory>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Phone: Story = { args: { width: 328 } };
export const OtherColumns: Story = { args: { columns: 'creditCode category', facets: 'recognition year' } };

/** What a directory lists decides how its entries are called, which columns it has and by what it is narrowed. */
export const ServiceAgencies: Story = { args: held(agencies) };
export const ModelStreets: Story = { args: held(streets) };
export const Industries: Story = { args: held(industries) };

/** Rows are as high as what they say; a code is never broken. */
export const LongNames: Story = {
  args: {
    ...held({
      directory: 'long-names',
      name: '名称很长的企业（示例）',
      illustrative: true,
      entries: [
        ['南京示例科技有限公司', '高新技术企业'],
        ['南京市鼓楼区示例文化创意产业投资建设发展集团股份有限公司知识产权运营服务分公司', '高新技术企业'],
        ['示例商行', '版权示范单位', '专精特新企业', '科技型中小企业', '老字号', '外贸企业'],
      ].map(([name, ...categories], at) => ({
        id: `long-${at + 1}`,
        name,
        creditCode: `91329999MA${at}LONG0X${at}`,
        categories,
        entered: '2023-12-31',
      })),
    }),
    columns: 'creditCode category entered',
  },
};

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
    const page = canvasElement.querySelector('plan-enterprise-directory')!.shadowRoot!;
    const field = await whenThere(
      () => page.querySelector('[part=table], .blocks') && page.querySelector<HTMLInputElement>('input[type=search]'),
    );
    const said = (): string => page.querySelector('[role=status]')!.textContent.trim();
    const before = said();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    // The result is said when the typing has paused.
    await whenThere(() => said() !== before && said());
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
