import type { Args, StoryContext } from '@storybook/web-components-vite';

/** What a result says of where it came from; stories hand over results, a page writes attributes. */
interface Result {
  readonly asOf?: string;
  readonly plan?: { readonly id: string; readonly observations?: readonly unknown[] };
  readonly indicator?: { readonly id: string };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function attribute(name: string, value: unknown): string {
  if (value === true) return ` ${name}`;
  // What is handed over by script, and the listeners Storybook adds of itself, stand in no markup.
  if (value === false || value === undefined || value === '' || ['object', 'function'].includes(typeof value))
    return '';
  return ` ${name}="${escape(String(value))}"`;
}

/** What a story draws, without the frame that takes language, theme and width from the toolbar. */
function unframed(drawn: string): string {
  const inner = /^\s*<div lang="[^"]*" data-plan-theme="[^"]*"[^>]*>([\s\S]*)<\/div>\s*$/.exec(drawn)?.[1] ?? drawn;
  const [first, ...rest] = inner.trim().split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(indent))].join('\n');
}

/**
 * The tags a page writes to get what a story shows: the element inside a source, since a result cannot stand in HTML.
 * Stories that write their own tags are shown as they are.
 */
export function markup(drawn: string, { component, args }: Pick<StoryContext<Args>, 'component' | 'args'>): string {
  const { progress, ...rest } = args as { progress?: Result } & Args;
  if (!progress || typeof component !== 'string') return unframed(drawn);
  const { indicator, plan, asOf } = progress;
  const attributes = Object.entries(rest)
    .filter(([name]) => name !== 'width')
    .map(([name, value]) => attribute(kebab(name), value));
  const figures = plan?.observations?.length ? ' observations="figures.json"' : '';
  return [
    `<plan-source src="plan.json"${figures}${attribute('as-of', asOf)}>`,
    `  <${component}${attribute('indicator', indicator?.id)}${attributes.join('')}></${component}>`,
    '</plan-source>',
  ].join('\n');
}
