import { html, render } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { CardLabels } from '../../src/format/interface-words.js';
import type { IndicatorColumn, IndicatorRow } from '../../src/view/table/indicator-rows.js';
import { statusMark } from '../internal/marks.js';
import { signs } from './table-parts.js';

/*
 * Rows are made almost without templates, once each: a plan of a thousand indicators has fourteen thousand cells, and a reader
 * who sorts or filters them is to see the same rows in other places at once.
 */

function add(parent: Element, tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const child = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
  child.append(text);
  parent.append(child);
  return child;
}

/** The rows of one table in one language. */
export class TableRows {
  private readonly made = new Map<IndicatorRow, Element[]>();
  private readonly taken = new Map<IndicatorRow, number>();

  constructor(
    private readonly columns: readonly IndicatorColumn[],
    private readonly labels: IndicatorTableLabels,
    private readonly words: Pick<CardLabels, 'why' | 'whyMark'>,
    private readonly explain: (event: Event) => void,
  ) {}

  /** Before all rows are placed anew. */
  begin(): void {
    this.taken.clear();
  }

  /** The next row for an indicator: one that two bodies answer for stands in two groups. */
  next(row: IndicatorRow): Element {
    const count = this.taken.get(row) ?? 0;
    this.taken.set(row, count + 1);
    const made = this.made.get(row) ?? [];
    this.made.set(row, made);
    return (made[count] ??= this.make(row));
  }

  private make(row: IndicatorRow): Element {
    const element = document.createElement('tr');
    // Roles are written out: browsers take them from rows that are laid out as blocks.
    element.setAttribute('role', 'row');
    for (const column of this.columns) this.cell(element, row, column);
    return element;
  }

  private cell(
    parent: Element,
    { id, cells, status, unit, depth, labels: tags }: IndicatorRow,
    { key, label, figures }: IndicatorColumn,
  ): void {
    const { labels, words } = this;
    const { text, detail, worked, marks = [] } = cells[key]!;
    if (key === 'name') {
      const own = depth > 0 ? 'c-name within' : 'c-name';
      const head = add(parent, 'th', text, { scope: 'row', role: 'rowheader', class: own });
      if (unit) add(head, 'small', labels.bracket(unit));
      for (const tag of tags) add(head, 'span', tag, { class: 'tag' }).before(' ');
      if (depth > 0) (head as HTMLElement).style.setProperty('--_depth', String(depth));
    } else if (key === 'status') {
      const cell = add(parent, 'td', '', { role: 'cell', class: 'c-status' });
      const name = labels.why(cells['name']!.text);
      const ask = html`<button type="button" part="why" value=${id} aria-label=${name} @click=${this.explain}>
        <u>${words.why}</u>${words.whyMark}
      </button>`;
      render(html`${statusMark(status, text)} ${ask}`, cell as HTMLElement);
    } else {
      const state = text === '—' ? 'none' : text ? '' : 'empty';
      const cell = add(parent, 'td', text, {
        role: 'cell',
        class: `c-${key} ${figures ? 'n' : ''} ${state}`,
        'data-label': label,
      });
      if (marks.length > 0) {
        const signed = add(cell, 'span', '', { class: 'marks' });
        for (const mark of marks) add(signed, 'span', signs[mark], { role: 'img', 'aria-label': labels.marks[mark] });
      }
      if (worked) add(cell, 'small', worked);
      if (detail) add(cell, 'small', detail);
    }
  }
}
