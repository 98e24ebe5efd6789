import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import { glyphPath } from '../src/view/plan/status-glyphs.js';
import { zhCN } from '../src/format/messages.zh-CN.js';
import { en } from '../src/format/messages.en.js';
import type { Status } from '../src/progress/plan-progress.js';
import { statusScale } from '../src/view/plan/status-scale.js';
import { contrast } from './contrast.js';

/*
 * The tokens as a designer looks them up. Values and contrast are read off the page, so they are those of the theme
 * that is switched on, with whatever a portal has set.
 */

const meta: Meta = { title: 'Foundations/Tokens', parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;
type Story = StoryObj;

const english = (): boolean => document.documentElement.lang === 'en';
const say = (chinese: string, inEnglish: string): string => (english() ? inEnglish : chinese);

/** What a custom property is on this page. */
const valueOf = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const sheet = `
  margin:0 auto; max-width:60rem; padding:1.5rem; color:var(--plan-color-text); background:var(--plan-color-surface);
  font:var(--plan-font-weight) var(--plan-font-size-body)/1.5 var(--plan-font-family)`;
const cell = 'padding:.5rem .75rem .5rem 0; border-bottom:1px solid var(--plan-color-rule); vertical-align:middle';
const code =
  'font:inherit; font-size:var(--plan-font-size-note); color:var(--plan-color-text-muted); white-space:nowrap';

const frame = (heading: string, note: string, content: unknown): TemplateResult =>
  html`<div .style=${sheet}>
    <h2 .style=${'margin:0 0 .5rem; font-size:var(--plan-font-size-section); line-height:1.4'}>${heading}</h2>
    <p .style=${'margin:0 0 1rem; color:var(--plan-color-text-muted)'}>${note}</p>
    ${content}
  </div>`;

const table = (heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<div tabindex="0" role="region" aria-label=${heads.join(' ')} .style=${'margin-bottom:1.5rem; overflow-x:auto'}>
    <table
      .style=${'width:100%; min-width:42rem; border-collapse:collapse; text-align:left; font-variant-numeric:tabular-nums'}
    >
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col" .style=${`${cell}; font-weight:600; vertical-align:bottom; white-space:nowrap`}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((entry) => html`<td .style=${cell}>${entry}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** `5.8`, and what it falls short of; a high-contrast theme asks more of words. */
function ratio(ink: string, ground: string, usual: number): string {
  const strong = document.documentElement.dataset['planTheme']?.startsWith('high-contrast');
  const least = strong && usual === 4.5 ? 7 : usual;
  const found = contrast(valueOf(ink), valueOf(ground));
  if (Number.isNaN(found)) return '—';
  // Rounded down: a figure must not read as enough where it is not.
  const shown = (Math.floor(found * 10) / 10).toFixed(1);
  return found < least ? say(`${shown}，不足${least}`, `${shown}, short of ${least}`) : shown;
}

const swatch = (name: string): TemplateResult =>
  html`<span
    .style=${`display:block; width:3.5rem; height:1.75rem; border:1px solid var(--plan-color-rule-strong); border-radius:var(--plan-radius); background:var(${name}); forced-color-adjust:none`}
  ></span>`;

const grounds: readonly [name: string, zh: string, en: string][] = [
  ['surface', '卡片、表格的底', 'ground of cards and tables'],
  ['surface-sunken', '页内次一级的底', 'ground one step lower'],
  ['track', '进度条的槽', 'track of a bar'],
  ['band', '区间、外推范围', 'range, outlook'],
  ['rule', '分隔线', 'rules'],
];
const inks: readonly [name: string, least: number, zh: string, en: string][] = [
  ['text', 4.5, '正文', 'text'],
  ['text-muted', 4.5, '说明文字', 'notes'],
  ['accent', 4.5, '链接、控件、焦点；归门户所有，不用于数据', 'links, controls, focus; the portal’s own, never data'],
  ['rule-strong', 3, '控件和标签的边', 'edges of controls and tags'],
  ['bar', 3, '现值', 'value'],
  ['bar-base', 3, '基期已有的部分', 'what was there in the base period'],
  ['mark', 3, '目标、序时、基期标记', 'marks of target, schedule, baseline'],
];

export const Colours: Story = {
  render: () =>
    frame(
      say('颜色', 'Colours'),
      say(
        '对比度按WCAG 2.2的公式现算，取当前主题的值：文字至少4.5，图形至少3；高对比主题的文字至少7。',
        'Contrast is computed here by the formula of WCAG 2.2 from the values of the theme in force: words need 4.5, what is drawn 3, words of a high-contrast theme 7.',
      ),
      [
        table(
          [
            say('样', 'Swatch'),
            say('令牌', 'Token'),
            say('值', 'Value'),
            say('用处', 'Use'),
            say('对卡片底', 'On surface'),
            say('对次级底', 'On sunken'),
          ],
          inks.map(([name, least, chinese, inEnglish]) => {
            const token = `--plan-color-${name}`;
            return [
              swatch(token),
              html`<code .style=${code}>${token}</code>`,
              valueOf(token),
              say(chinese, inEnglish),
              ratio(token, '--plan-color-surface', least),
              ratio(token, '--plan-color-surface-sunken', least),
            ];
          }),
        ),
        table(
          [
            say('样', 'Swatch'),
            say('令牌', 'Token'),
            say('值', 'Value'),
            say('用处', 'Use'),
            say('其上文字', 'Text on it'),
            say('其上标记', 'Mark on it'),
          ],
          grounds.map(([name, chinese, inEnglish]) => {
            const token = `--plan-color-${name}`;
            return [
              swatch(token),
              html`<code .style=${code}>${token}</code>`,
              valueOf(token),
              say(chinese, inEnglish),
              name === 'rule' ? '—' : ratio('--plan-color-text', token, 4.5),
              name === 'rule' ? '—' : ratio('--plan-color-mark', token, 3),
            ];
          }),
        ),
      ],
    ),
};

const glyph = (path: string, size: string, token: string): TemplateResult =>
  html`<svg
    viewBox="0 0 14 14"
    aria-hidden="true"
    .style=${`display:block; width:${size}; height:${size}; fill:var(${token})`}
  >
    <path fill-rule="evenodd" d=${path} />
  </svg>`;

export const Statuses: Story = {
  render: () =>
    frame(
      say('判定：词、形、色', 'Verdicts: word, shape, colour'),
      say(
        '颜色排在最后：灰度页面、传真件、读屏软件都不少一点意思。实心为已判定，空心为尚不知道。',
        'Colour comes last: a page in grey, a fax and a screen reader lose nothing. Filled is judged, hollow is not known.',
      ),
      table(
        [
          say('形', 'Shape'),
          say('词', 'Word'),
          say('令牌', 'Token'),
          say('值', 'Value'),
          say('对卡片底', 'On surface'),
          say('对次级底', 'On sunken'),
          say('灰度', 'In grey'),
        ],
        (Object.keys(glyphPath) as Status[]).map((status) => {
          const token = `--plan-color-${status}`;
          return [
            glyph(glyphPath[status], '1.25rem', token),
            html`<strong .style=${`color:var(${token}); font-weight:var(--plan-font-weight-strong)`}>
              ${(english() ? en : zhCN).status[status]}
            </strong>`,
            html`<code .style=${code}>${token}</code>`,
            valueOf(token),
            ratio(token, '--plan-color-surface', 4.5),
            ratio(token, '--plan-color-surface-sunken', 4.5),
            html`<span .style=${'display:block; filter:grayscale(1)'}
              >${glyph(glyphPath[status], '1.25rem', token)}</span
            >`,
          ];
        }),
      ),
    ),
};

const sizes: readonly [name: string, zh: string, en: string][] = [
  ['tick', '刻度、标签', 'marks, tags'],
  ['note', '截至日期、来源、表注', 'as-of, source, notes'],
  ['body', '目标、判定、表格', 'target, verdict, tables'],
  ['name', '指标名称、段落', 'names, prose'],
  ['section', '目标类别标题', 'goal headings'],
  ['heading', '规划名称', 'plan title'],
  ['number-small', '窄卡片的数', 'figure of a narrow card'],
  ['number', '卡片的数', 'figure of a card'],
  ['number-large', '宽卡片的数', 'figure of a wide card'],
];

const typeTable = (): TemplateResult =>
  table(
    [say('令牌', 'Token'), say('用处', 'Use'), say('样', 'Sample')],
    sizes.map(([name, chinese, inEnglish]) => [
      html`<code .style=${code}>--plan-font-size-${name}</code>`,
      say(chinese, inEnglish),
      name.startsWith('number')
        ? html`<span
            .style=${`font:var(--plan-font-weight-strong) var(--plan-font-size-${name})/1.2 var(--plan-font-family-number); letter-spacing:-.015em`}
            >1234567.89</span
          >`
        : html`<span .style=${`font-size:var(--plan-font-size-${name}); line-height:1.5`}
            >${say('万人高价值发明专利拥有量80件', 'High-value invention patents per 10,000')}</span
          >`,
    ]),
  );

export const Type: Story = {
  render: () =>
    frame(
      say('字号', 'Type'),
      say(
        '随根字号放大，并各有像素下限；中文不加字距，不用斜体。',
        'Sizes follow the root font and never fall below a number of pixels; no tracking and no italics in Chinese.',
      ),
      typeTable(),
    ),
};

/** `data-plan-density="large"`, as a toolbar sets it on the page. */
export const LargeType: Story = {
  render: () =>
    frame(
      say('长辈模式的字号', 'Type for older readers'),
      say('在html或外层元素上写data-plan-density="large"。', 'Set data-plan-density="large" on html or on a wrapper.'),
      html`<div data-plan-density="large">${typeTable()}</div>`,
    ),
};

const measures: readonly [name: string, zh: string, en: string][] = [
  ['radius', '圆角', 'corners'],
  ['rule-width', '细线', 'rules'],
  ['rule-width-strong', '章节线', 'section rules'],
  ['card-padding', '卡片内边距', 'padding of a card'],
  ['mark-width', '目标标记', 'target mark'],
  ['schedule-width', '序时标记', 'schedule mark'],
  ['glyph-size', '判定符号', 'glyphs'],
  ['focus-width', '焦点框', 'focus ring'],
  ['focus-offset', '焦点框的距离', 'its distance'],
];

export const Measures: Story = {
  render: () =>
    frame(
      say('间距与线', 'Space and lines'),
      say('间距取4、8、12、16、20、24、32、48，一律用rem。', 'Space is 4, 8, 12, 16, 20, 24, 32, 48, always in rem.'),
      [
        html`<div
          .style=${'display:flex; flex-wrap:wrap; align-items:flex-end; margin-bottom:1.5rem'}
          aria-hidden="true"
        >
          ${[4, 8, 12, 16, 20, 24, 32, 48].map(
            (pixels) =>
              html`<span .style=${'margin-right:1rem; text-align:center'}
                ><span
                  .style=${`display:block; width:${pixels / 16}rem; height:${pixels / 16}rem; margin:0 auto; background:var(--plan-color-bar)`}
                ></span
                >${pixels}</span
              >`,
          )}
        </div>`,
        table(
          [say('令牌', 'Token'), say('值', 'Value'), say('用处', 'Use'), say('样', 'Sample')],
          measures.map(([name, chinese, inEnglish]) => {
            const token = `--plan-${name}`;
            return [
              html`<code .style=${code}>${token}</code>`,
              valueOf(token),
              say(chinese, inEnglish),
              html`<span
                .style=${`display:block; width:var(${token}); height:1.25rem; background:var(--plan-color-mark)`}
              ></span>`,
            ];
          }),
        ),
      ],
    ),
};

const classWords: Readonly<Record<number, readonly [zh: readonly string[], en: readonly string[]]>> = {
  3: [
    ['好', '中', '差'],
    ['Good', 'Fair', 'Poor'],
  ],
  4: [
    ['晴', '少云', '多云', '雷雨'],
    ['Sun', 'Slightly cloudy', 'Cloud', 'Thunderstorm'],
  ],
  5: [
    ['显著进展', '中等进展', '无变化', '中等背离', '显著背离'],
    ['Significant progress', 'Moderate progress', 'No change', 'Moderate movement away', 'Significant movement away'],
  ],
  7: [
    ['第一档', '第二档', '第三档', '第四档', '第五档', '第六档', '第七档'],
    ['Class 1', 'Class 2', 'Class 3', 'Class 4', 'Class 5', 'Class 6', 'Class 7'],
  ],
};

function scale(classes: number, grey = false): TemplateResult {
  const words = classWords[classes]?.[english() ? 1 : 0] ?? [];
  const width = 700 / classes;
  const prefix = `scale-${classes}${grey ? '-grey' : ''}`;
  return html`<div .style=${`margin-bottom:2rem; ${grey ? 'filter:grayscale(1)' : ''}`}>
    <svg
      viewBox="0 0 700 28"
      aria-hidden="true"
      .style=${'display:block; width:100%; height:1.75rem; margin-bottom:.5rem; forced-color-adjust:none'}
      preserveAspectRatio="none"
    >
      ${statusScale(classes).map(
        ({ place, color, pattern }, at) => svg`
        <pattern id="${prefix}-${place}" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d=${pattern} .style=${`fill:var(${color})`} />
        </pattern>
        <rect x=${at * width + 1} y="1" width=${width - 4} height="26"
          .style=${`fill:${pattern ? `url(#${prefix}-${place})` : 'none'}; stroke:var(${color}); stroke-width:2`} />`,
      )}
    </svg>
    <ul .style=${'display:flex; flex-wrap:wrap; margin:0; padding:0; list-style:none'}>
      ${statusScale(classes).map(
        ({ color, shape }, at) =>
          html`<li .style=${`display:flex; align-items:center; margin-right:1.25rem; color:var(${color})`}>
            ${glyph(shape, '1rem', color)}<span .style=${'margin-left:.35rem'}>${words[at]}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

export const Scales: Story = {
  render: () =>
    frame(
      say('评价方法的分级', 'Classes of published methods'),
      say(
        '三级、四级、五级直到七级：同一位置的形状和花纹总是一样；向上为好，向下为差，越多越甚。下面一组为灰度。',
        'Three, four, five and up to seven classes: the same place always has the same shape and pattern; up is better, down is worse, more is more so. The second set is in grey.',
      ),
      [3, 4, 5, 7].map((classes) => [scale(classes), scale(classes, true)]),
    ),
};
