import { idList } from '../../src/view/plan/id-list.js';
import { unknownIds } from '../../src/view/plan/plan-filter.js';
import type { IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { warnOnce } from '../internal/warn-once.js';
import { nextSort } from './table-controls.js';

const conditions = ['goal', 'status', 'body', 'query'] as const;
const names = ['sort', ...conditions] as const;
type Name = (typeof names)[number];

type Host = Element & Record<Name, string>;

const isName = (name: string): name is Name => (names as readonly string[]).includes(name);

/** What is asked of a table, by its page or its reader: which rows, in which order. It stands in the host's properties. */
export class TableChoice {
  constructor(private readonly host: Host) {}

  get asked(): Readonly<Record<Name, string>> {
    const { host } = this;
    // An attribute taken away is null.
    const text = (name: Name): string => (host[name] as string | null) ?? '';
    return {
      sort: text('sort'),
      goal: text('goal'),
      status: text('status'),
      body: text('body'),
      query: text('query'),
    };
  }

  /** For the page's author: what the plan or the table does not have leaves all rows out, or sorts none. */
  tell({ progress: { plan }, columns }: IndicatorTable): void {
    const { localName } = this.host;
    const { sort, goal, status, body } = this.asked;
    const unknown = unknownIds(plan, { goal: idList(goal), status: idList(status), body: idList(body) }).join('", "');
    if (unknown) warnOnce('unknown-scope', localName, `asks for "${unknown}", which the plan does not have`, unknown);
    const keys = columns.map(({ key }) => key);
    const key = sort.replace('-', '');
    if (key && !keys.includes(key))
      warnOnce('unknown-sort', localName, `has sort="${sort}"; it has the columns ${keys.join(', ')}`, key);
  }

  readonly order = (event: Event): void => {
    this.host.sort = nextSort(this.host.sort, (event.currentTarget as HTMLButtonElement).value);
  };

  readonly turn = (): void => {
    const { sort } = this.host;
    this.host.sort = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
  };

  readonly change = (event: Event): void => {
    // Half-written pinyin is no word to look for.
    if (event instanceof InputEvent && event.isComposing) return;
    const { name, value } = event.currentTarget as HTMLInputElement;
    if (isName(name)) this.host[name] = value;
  };

  /** The button goes with the conditions: the keyboard goes to the field beside it. */
  readonly clear = (event: Event): void => {
    for (const name of conditions) this.host[name] = '';
    (event.currentTarget as Element).parentElement!.querySelector('input')!.focus();
  };
}
