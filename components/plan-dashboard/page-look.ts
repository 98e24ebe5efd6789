import { wordOf, wordsOf } from '../internal/attributes.js';

/** How a page shows its indicators. */
export const views = ['cards', 'table', 'chart'] as const;
export type DashboardView = (typeof views)[number];
export const isView = (text: string): text is DashboardView => (views as readonly string[]).includes(text);

const densities = ['full', 'compact', 'large'] as const;

/** What a dashboard is made of, in its order on the page. */
const names = [
  'heading',
  'facts',
  'headline',
  'counts',
  'goals',
  'behind',
  'changes',
  'tools',
  'indicators',
  'statements',
  'measures',
  'source',
] as const;
export type PagePart = (typeof names)[number];

/** Table and charts are the list themselves: what stands beside the cards in short is left out above them. */
const besideCards: readonly PagePart[] = ['goals', 'behind', 'changes'];
/** A front page has the answer in short, a line each, and the way to the rest. */
const atLength: readonly PagePart[] = [...besideCards, 'measures'];

interface Host extends Element {
  readonly view: string;
  readonly density: string;
  readonly parts: string;
  readonly noHeading: boolean;
  readonly noControls: boolean;
}

/** How a dashboard shows its plan, whatever an author wrote. */
export interface PageLook {
  readonly view: DashboardView;
  readonly density: (typeof densities)[number];
  readonly compact: boolean;
  /** Never empty. */
  readonly parts: ReadonlySet<PagePart>;
}

/** What an author asks for; where that is nothing there is, what usually stands there. */
export function lookOf(host: Host): PageLook {
  const view = wordOf(host, 'view', host.view, views);
  const density = wordOf(host, 'density', host.density, densities);
  const compact = density === 'compact';
  const out = compact ? atLength : view === 'cards' ? [] : besideCards;
  // Lines have nothing to choose from.
  const left = (part: PagePart): boolean =>
    part === 'heading' ? !host.noHeading : part === 'tools' ? !host.noControls && !compact : true;
  const asked = wordsOf(host, 'parts', host.parts, names).filter(left);
  return {
    view,
    density,
    compact,
    parts: new Set(asked.length ? asked : names.filter((part) => left(part) && !out.includes(part))),
  };
}
