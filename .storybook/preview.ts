import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manifest } from 'virtual:custom-elements-manifest';
import { markup } from './markup.js';
import '../components/define.js';
import '../components/tokens.css';
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

const dark = new Set(['dark', 'high-contrast-dark']);

const preview: Preview = {
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
    docs: { source: { transform: markup, language: 'html' } },
    options: { storySort: { order: ['Guide', 'Elements', 'Pages', 'Tokens'] } },
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
  },
  initialGlobals: { locale: 'zh-CN', theme: 'light' },
  decorators: [
    (story, { globals }) => {
      const locale = String(globals['locale']);
      const theme = String(globals['theme']);
      // On the page too: contrast is judged against what lies behind the story.
      document.documentElement.lang = locale;
      document.documentElement.dataset['planTheme'] = theme;
      document.body.style.background = dark.has(theme)
        ? 'var(--plan-color-surface, #14191f)'
        : 'var(--plan-color-surface, #fff)';
      return html`<div lang=${locale} data-plan-theme=${theme}>${story()}</div>`;
    },
  ],
};

export default preview;
