// Rollup plugin: shortens lit's css`…`, html`…` and svg`…` templates, which script minifiers leave alone.
import { parse } from 'acorn';
import { transform } from 'esbuild';
import MagicString from 'magic-string';

/** Every tagged template of a module. */
function templatesIn(node, found = []) {
  if (Array.isArray(node)) node.forEach((each) => templatesIn(each, found));
  else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') found.push(node);
    Object.values(node).forEach((each) => templatesIn(each, found));
  }
  return found;
}

/** The floor keeps esbuild from writing `inset` and other shorthands the old engines do not know. */
async function shortSheet(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, target: ['chrome80', 'safari14'] });
  return code.trimEnd();
}

/** A break of line is as much as a space to a browser, whatever it is followed by. */
const shortMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

export const minifyTemplates = {
  name: 'minify-templates',
  async renderChunk(code) {
    const text = new MagicString(code);
    for (const { tag, quasi } of templatesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
      const { quasis } = quasi;
      for (const { start, end, value } of quasis) {
        // A style sheet with a substitution is left as it is: its parts are not style sheets by themselves.
        const isSheet = tag.name === 'css' && quasis.length === 1 && !value.raw.includes('\\');
        const isMarkup = tag.name === 'html' || tag.name === 'svg';
        const short = isSheet ? await shortSheet(value.raw) : isMarkup ? shortMarkup(value.raw) : value.raw;
        if (short !== value.raw) text.overwrite(start, end, short);
      }
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};
