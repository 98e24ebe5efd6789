// What editors and type checkers of other frameworks read of the elements, made from the manifest: JSX of React, templates
// of Vue and Svelte, HTML and CSS in VS Code, web-types for JetBrains.
import { mkdirSync, writeFileSync } from 'node:fs';

const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** Properties a page may set; what is only read is no prop. */
const propertiesOf = ({ members = [] }) =>
  members.filter(
    ({ kind, static: isStatic, readonly, type }) =>
      kind === 'field' && !isStatic && !readonly && type?.text !== undefined,
  );

const attributesOf = ({ attributes = [] }) => attributes.filter(({ fieldName }) => fieldName);
const eventsOf = ({ events = [] }) => events;
/** All events bubble, so that any element may hear those of another inside it. */
const heard = (elements) => [...new Map(elements.flatMap(eventsOf).map((event) => [event.name, event])).values()];
const isBoolean = ({ type }) => type?.text === 'boolean';

/** The first sentence, for a place where there is room for one line. */
const brief = (text = '') => text.replace(/\s+/g, ' ').trim();
const doc = (text, indent) => `${indent}/** ${brief(text).replaceAll('*/', '* /')} */\n`;

/** Attributes and properties of an element as props, with their sentences. A boolean attribute may stand alone. */
function propsOf(element) {
  const { name } = element;
  const attributes = attributesOf(element).map((each) => [each.name, each]);
  const fields = new Set(attributes.map(([key]) => key));
  const properties = propertiesOf(element)
    .filter((each) => !fields.has(each.name))
    .map((each) => [each.name, { ...each, fieldName: each.name }]);
  return [...attributes, ...properties]
    .map(([key, { fieldName, description, type }]) => {
      const also = isBoolean({ type })
        ? " | '' | undefined"
        : type?.text === 'number'
          ? ' | string | undefined'
          : ' | undefined';
      return `${doc(description, '    ')}    '${key}'?: ${name}['${fieldName}']${also};\n`;
    })
    .join('');
}

const handlersOf = (elements) =>
  heard(elements)
    .map(
      ({ name, description, type }) => `${doc(description, '    ')}    'on${name}'?: (event: ${type.text}) => void;\n`,
    )
    .join('');

const propsName = ({ name }) => `${name}Props`;
const interfaces = (elements, extra = '') =>
  elements.map((element) => `  interface ${propsName(element)} {\n${propsOf(element)}${extra}  }\n`).join('');

const head = (elements) => {
  const events = [...new Set(elements.flatMap((element) => eventsOf(element).map(({ type }) => type.text)))].sort();
  const names = [...elements.map(({ name }) => name), ...events];
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../components/index.js';\n`;
};

const react = (
  elements,
) => `// Types of the elements for JSX of React 19: \`import type {} from 'drumtower/types/react'\`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${head(elements)}
declare namespace Plan {
${interfaces(elements, handlersOf(elements))}}

type Tag<Class, Props> = Omit<DetailedHTMLProps<HTMLAttributes<Class>, Class>, keyof Props> & Props;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `${doc(element.description.split('\n\n')[0], '      ')}      '${element.tagName}': Tag<${element.name}, Plan.${propsName(element)}>;\n`).join('')}    }
  }
}
`;

const svelte = (
  elements,
) => `// Types of the elements for templates of Svelte 5: \`import type {} from 'drumtower/types/svelte'\`.
import type { HTMLAttributes } from 'svelte/elements';
${head(elements)}
declare namespace Plan {
${interfaces(elements, handlersOf(elements))}}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((element) => `${doc(element.description.split('\n\n')[0], '    ')}    '${element.tagName}': Omit<HTMLAttributes<${element.name}>, keyof Plan.${propsName(element)}> & Plan.${propsName(element)};\n`).join('')}  }
}
`;

const vueEvents = (elements) =>
  `{ ${heard(elements)
    .map(({ name, type }) => `(name: '${name}', event: ${type.text}): void`)
    .join('; ')} }`;

const vue = (
  elements,
) => `// Types of the elements for templates of Vue 3: \`import type {} from 'drumtower/types/vue'\`.
import type { HTMLAttributes, PublicProps } from 'vue';
${head(elements)}
declare namespace Plan {
${interfaces(elements)}}

type Tag<Class, Props, Emit> = new () => Class & {
  /** @deprecated Only for the template; the element has no such property. */
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
  /** @deprecated Only for the template; the element has no such property. */
  $emit: Emit;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `${doc(element.description.split('\n\n')[0], '    ')}    '${element.tagName}': Tag<${element.name}, Plan.${propsName(element)}, ${vueEvents(elements)}>;\n`).join('')}  }
}
`;

/** The values of an attribute that has a closed list of them. */
function valuesOf({ type }) {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return values.length > 1 ? values : [];
}

const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: attributesOf(element).map((each) => ({
      name: each.name,
      description: brief(each.description),
      ...(isBoolean(each) && { valueSet: 'v' }),
      ...(valuesOf(each).length && { values: valuesOf(each).map((name) => ({ name })) }),
    })),
  })),
});

const cssData = (elements, tokens) => {
  const own = elements.flatMap(({ cssProperties = [] }) => cssProperties);
  const all = new Map([
    ...tokens.map((name) => [name, '']),
    ...own.map(({ name, description }) => [name, brief(description)]),
  ]);
  const parts = new Map(
    elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name, description }) => [name, brief(description)])),
  );
  return {
    version: 1.1,
    properties: [...all].map(([name, description]) => ({ name, ...(description && { description }) })),
    pseudoElements: [...parts].map(([name, description]) => ({ name: `::part(${name})`, description })),
  };
};

const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: attributesOf(element).map((each) => ({
          name: each.name,
          description: brief(each.description),
          value: { type: each.type?.text ?? 'string', ...(isBoolean(each) && { kind: 'no-value' }) },
        })),
        slots: (element.slots ?? []).map((each) => ({
          name: each.name || 'default',
          description: brief(each.description),
        })),
        js: {
          properties: propertiesOf(element).map((each) => ({
            name: each.name,
            description: brief(each.description),
            type: each.type.text,
          })),
          events: eventsOf(element).map((each) => ({ name: each.name, description: brief(each.description) })),
        },
        css: {
          parts: (element.cssParts ?? []).map((each) => ({ name: each.name, description: brief(each.description) })),
          properties: (element.cssProperties ?? []).map((each) => ({
            name: each.name,
            description: brief(each.description),
          })),
        },
      })),
    },
  },
});

/**
 * @param manifest The custom elements manifest.
 * @param tokens Names of the custom properties all elements read.
 */
export function writeFrameworkTypes(dir, manifest, pkg, tokens) {
  const elements = elementsOf(manifest);
  mkdirSync(`${dir}/types`, { recursive: true });
  for (const [name, text] of Object.entries({ react, svelte, vue })) {
    writeFileSync(`${dir}/types/${name}.d.ts`, text(elements));
    // For a project that imports it like any module: there is nothing to run.
    writeFileSync(`${dir}/types/${name}.js`, 'export {};\n');
  }
  const json = (file, value) => writeFileSync(`${dir}/${file}`, `${JSON.stringify(value, null, 2)}\n`);
  json('vscode.html-custom-data.json', htmlData(elements));
  json('vscode.css-custom-data.json', cssData(elements, tokens));
  json('web-types.json', webTypes(elements, pkg));
}
