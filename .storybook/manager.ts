import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { version } from '../package.json';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: `Drumtower ${version}`,
    brandUrl: './',
    colorPrimary: '#1a5694',
    colorSecondary: '#1a5694',
    appBorderRadius: 2,
    inputBorderRadius: 2,
  }),
});
