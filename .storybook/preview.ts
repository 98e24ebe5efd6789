import type { ArgTypesEnhancer, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manifest } from 'virtual:custom-elements-manifest';
import docsPage from './docs-page.mdx';
import { markup } from './markup.js';
import '../components/define.js';
import '../components/tokens.css';
import blue from '../components/themes/government-blue.css?raw';
import red from '../components/themes/government-red.css?raw';
import neutral from '../components/themes/neutral.css?raw';
import { speakTraditional } from '../src/format/zh-hant.js';

speakTraditional();

setCustomElementsManifest(withDefaults(manifest));

interface ManifestItem {
  readonly default?: string;
}
type ManifestList = Readonly<Record<string, unknown>>;

/** A default that does not exist is said to be none, so that no cell of a table is left empty. */
function withDefaults(whole: object): object {
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const fill = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((item: ManifestItem) => ({ ...item, default: item.default ?? '—' })) : value;
  const { modules } = whole as { modules: readonly { declarations?: readonly ManifestList[] }[] };
  return {
    ...whole,
    modules: modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        ...Object.fromEntries(lists.map((list) => [list, fill(declaration[list])])),
      })),
    })),
  };
}

/** The sample themes that come with the package, as a page loads them after the tokens. */
const portals: Readonly<Record<string, string>> = { 'government-red': red, 'government-blue': blue, neutral };
const portal = document.head.appendChild(document.createElement('style'));

// In the guide a story lies on the ground of its theme, as it does on a page of its own.
document.head.appendChild(document.createElement('style')).textContent =
  '.docs-story { background: var(--plan-color-surface); }';

/** What a story is given can be changed; parts, slots, tokens and results are only described. */
const controlsOfArgs: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs && typeof initialArgs[name] !== 'object' ? type : { ...type, control: false },
    ]),
  );

const dark = new Set(['dark', 'high-contrast-dark']);

const preview: Preview = {
  argTypesEnhancers: [controlsOfArgs],
  tags: ['autodocs'],
  argTypes: {
    width: {
      description: 'Width of the example in pixels; no property of the element.',
      table: { defaultValue: { summary: '—' } },
      if: { arg: 'width' },
    },
  },
  parameters: {
    // A violation fails the story test instead of leaving a note in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: docsPage,
      canvas: { sourceState: 'shown' },
      story: { autoplay: true },
      source: { transform: markup, language: 'html' },
    },
    options: { storySort: { order: ['Guide', 'Elements', 'Pages', 'Foundations'] } },
    backgrounds: { disable: true },
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'zh-Hant', title: '繁體' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'high-contrast', title: 'High contrast' },
          { value: 'high-contrast-dark', title: 'High contrast, dark' },
        ],
      },
    },
    portal: {
      description: 'Theme of the portal',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No portal' },
          { value: 'government-red', title: 'Red portal' },
          { value: 'government-blue', title: 'Blue portal' },
          { value: 'neutral', title: 'Neutral portal' },
        ],
      },
    },
    density: {
      description: 'Density, where an element has one',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'own', title: 'Density of the story' },
          { value: 'full', title: 'Full' },
          { value: 'compact', title: 'Compact' },
          { value: 'large', title: 'Large' },
        ],
      },
    },
    room: {
      description: 'Width of the place',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'all', title: 'All the width' },
          { value: '1180px', title: '1180' },
          { value: '906px', title: '906, column of a portal' },
          { value: '704px', title: '704, tablet' },
          { value: '328px', title: '328, phone' },
          { value: '288px', title: '288, narrow phone' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'zh-CN', theme: 'light', portal: 'none', density: 'own', room: 'all' },
  decorators: [
    (story, { args, globals }) => {
      const locale = String(globals['locale']);
      const theme = String(globals['theme']);
      // On the page too: contrast is judged against what lies behind the story.
      document.documentElement.lang = locale;
      document.documentElement.dataset['planTheme'] = theme;
      document.body.style.background = dark.has(theme)
        ? 'var(--plan-color-surface, #14191f)'
        : 'var(--plan-color-surface, #fff)';
      portal.textContent = portals[String(globals['portal'])] ?? '';
      const room = String(globals['room']);
      const density = String(globals['density']);
      const shown = 'density' in args && density !== 'own' ? story({ args: { ...args, density } }) : story();
      return html`<div lang=${locale} data-plan-theme=${theme} .style=${room === 'all' ? '' : `max-width:${room}`}>
        ${shown}
      </div>`;
    },
  ],
};

export default preview;
