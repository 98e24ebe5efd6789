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

// A browser draws no blank at the edges of these, and none of the sheets sets one of them in a line.
const block = /^<\/?(article|div|dd|dl|dt|footer|header|ol|p|section|table|tbody|td|th|thead|tr|ul)\b/;

/**
 * The texts of a template with less blank where the source breaks a line: none in drawings and beside blocks, else one.
 * Each blank is a node of the page, and a page of a thousand cards has each a thousand times.
 */
function shortMarkup(texts, isDrawing) {
  let drawings = isDrawing ? 1 : 0;
  let before = '';
  // Between the texts of a template stand its expressions.
  return texts
    .join('\0')
    .replace(/<[^<>]*>|\0|\s*\n\s*(?=(<[^<>]*>)?)/g, (found, after = '') => {
      if (!found.trim()) return drawings > 0 || block.test(before) || block.test(after) ? '' : ' ';
      before = found;
      if (/^<svg\b/.test(found)) drawings += 1;
      if (/^<\/svg\b/.test(found)) drawings -= 1;
      return found.replace(/\s*\n\s*/g, ' ').replace(/ >$/, '>');
    })
    .split('\0');
}

export const minifyTemplates = {
  name: 'minify-templates',
  async renderChunk(code) {
    const text = new MagicString(code);
    for (const { tag, quasi } of templatesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
      const { quasis } = quasi;
      const texts = quasis.map(({ value }) => value.raw);
      // A style sheet with a substitution is left as it is: its parts are not style sheets by themselves.
      const isSheet = tag.name === 'css' && quasis.length === 1 && !texts[0].includes('\\');
      const isMarkup = tag.name === 'html' || tag.name === 'svg';
      const short = isSheet ? [await shortSheet(texts[0])] : isMarkup ? shortMarkup(texts, tag.name === 'svg') : texts;
      quasis.forEach(({ start, end }, index) => {
        if (short[index] !== texts[index]) text.overwrite(start, end, short[index]);
      });
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};
