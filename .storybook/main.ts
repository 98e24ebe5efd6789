import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import { makeManifest } from '../scripts/manifest.mjs';

const manifestId = 'virtual:custom-elements-manifest';
const stories = fileURLToPath(new URL('../stories', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    { directory: stories, files: '**/*.stories.ts' },
    { directory: stories, files: '**/*.mdx' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../src/plans', to: '/plans' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Lit's development build warns about mistakes; the story tests listen.
    resolve: { ...vite.resolve, conditions: ['module', 'browser', 'development'] },
    plugins: [
      ...(vite.plugins ?? []),
      {
        // package.json's sideEffects names built files; applied to the sources it would drop define.ts.
        name: 'keep-side-effects',
        enforce: 'post',
        transform: (code: string, id: string) =>
          id.endsWith('/components/define.ts') ? { code, moduleSideEffects: true } : undefined,
      },
      {
        // Made from the sources on the spot, so that Storybook needs no build before it and shows no stale text.
        name: 'custom-elements-manifest',
        resolveId: (id: string) => (id === manifestId ? `\0${manifestId}` : undefined),
        load: async (id: string) =>
          id === `\0${manifestId}` ? `export const manifest = ${JSON.stringify(await makeManifest())};` : undefined,
      },
    ],
  }),
};

export default config;
