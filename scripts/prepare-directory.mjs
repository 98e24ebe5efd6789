// The preparing of directories for scripts, which run before anything is built.
import { loadTypeScript } from './load-typescript.mjs';

export const { directoryText, prepareDirectory } = await loadTypeScript('src/preparing/index.ts');
