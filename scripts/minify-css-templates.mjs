// Rollup plugin: shortens the style sheets inside lit's css`…` templates, which script minifiers leave alone.
import { transform } from 'esbuild';
import MagicString from 'magic-string';

// A template with a substitution is left as it is: its parts are not style sheets by themselves.
const sheet = /\bcss\s*`([^`$\\]*)`/g;

export const minifyCssTemplates = {
  name: 'minify-css-templates',
  async renderChunk(code) {
    const text = new MagicString(code);
    for (const match of code.matchAll(sheet)) {
      // The floor keeps esbuild from writing `inset` and other shorthands the old engines do not know.
      const { code: short } = await transform(match[1], {
        loader: 'css',
        minify: true,
        target: ['chrome80', 'safari14'],
      });
      const start = match.index + match[0].indexOf('`') + 1;
      if (match[1]) text.overwrite(start, start + match[1].length, short.trimEnd());
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};
