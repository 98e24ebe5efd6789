// Writes the types of the model with their docblocks, from the definitions of the published schemas: an editor shows
// what a field means where a plan is used, and the text is that of the schemas and of the documentation.

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
const nameOf = (ref) => ref.slice('#/$defs/'.length);

const isConstants = (part) => part.anyOf?.every((option) => 'const' in option);
const literal = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** Descriptions of parts that are nothing but a string or a number are told where they are used. */
const scalars = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };

const longestLine = 114;

/** A docblock of paragraphs and lists, wrapped as people wrap them. */
function docblock(lines, indent = '') {
  const wrapped = lines.flatMap((line) => {
    const lead = line.startsWith('- ') ? '  ' : '';
    const rows = [''];
    for (const word of line.replaceAll('*/', '* /').split(' ')) {
      const row = rows[rows.length - 1];
      if (row && row.length + word.length >= longestLine - indent.length) rows.push(lead + word);
      else rows[rows.length - 1] = row ? `${row} ${word}` : word;
    }
    return rows;
  });
  if (wrapped.length === 0) return '';
  if (wrapped.length === 1) return `${indent}/** ${wrapped[0]} */\n`;
  return `${indent}/**\n${wrapped.map((row) => `${indent} * ${row}\n`).join('')}${indent} */\n`;
}

/** What is said of a field: its description, and the words it can have. */
function said(part, before) {
  const inner = part.items ?? part;
  const constants = [inner, ...(inner.anyOf ?? [])].find(isConstants)?.anyOf ?? [];
  const words = constants.map((option) => `- \`${option.const}\`: ${option.description}`);
  const whole = before === part.description ? [before] : [before, part.description];
  return [whole.filter(Boolean).join(' '), ...words].filter(Boolean);
}

function typeOf(part, definitions) {
  if (part.$ref) {
    const name = nameOf(part.$ref);
    return scalars[definitions[name].type] ?? (definitions[name].pattern ? 'string' : pascal(name));
  }
  if ('const' in part) return literal(part.const);
  if (part.enum) return part.enum.map(literal).join(' | ');
  const options = part.anyOf ?? part.oneOf;
  if (options) return options.map((option) => typeOf(option, definitions)).join(' | ');
  if (part.type === 'array') return `readonly (${typeOf(part.items, definitions)})[]`;
  if (part.type !== 'object') return scalars[part.type];
  if (part.properties) return `{\n${fields(part, definitions, part.description)}}`;
  return `{ readonly [key: string]: ${typeOf(part.additionalProperties, definitions)} }`;
}

/** @param before What is said of the whole, where it has no name to say it at: of its first field. */
function fields({ properties, required = [] }, definitions, before) {
  return Object.entries(properties)
    .map(([name, part], at) => {
      const optional = !required.includes(name);
      const type = typeOf(part, definitions) + (optional ? ' | undefined' : '');
      return `${docblock(said(part, at === 0 ? before : undefined))}readonly ${name}${optional ? '?' : ''}: ${type};\n`;
    })
    .join('');
}

/** The source of src/model/types.ts, before it is formatted. */
export function modelTypes(definitions) {
  const declarations = Object.entries(definitions).map(([name, part]) => {
    if (scalars[part.type] || part.pattern) return '';
    const doc = docblock([part.description].filter(Boolean));
    if (part.properties) return `${doc}export interface ${pascal(name)} {\n${fields(part, definitions)}}\n`;
    return `${doc}export type ${pascal(name)} = ${typeOf(part, definitions)};\n`;
  });
  return `/* Written by \`npm run schema\` from the descriptions of the model. Change those, not this. */\n\n${declarations.filter(Boolean).join('\n')}`;
}
