import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manifest } from 'virtual:custom-elements-manifest';
import '../components/define.js';
import '../components/tokens.css';

setCustomElementsManifest(manifest);

const dark = new Set(['dark', 'high-contrast-dark']);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story test instead of leaving a note in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
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
