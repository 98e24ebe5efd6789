import { isServer, render, type TemplateResult } from 'lit';
import { foreignIn } from '../../src/format/locale.js';
import type { Locale } from '../../src/format/words.js';
import { gaugeGeometry } from '../../src/view/gauge/gauge-geometry.js';
import type { IndicatorColumn, IndicatorRow } from '../../src/view/table/indicator-rows.js';
import { screenHead } from '../../src/view/table/screen-columns.js';
import { miniBar } from '../internal/mini-bar.js';
import { signs } from '../../src/view/table/mark-signs.js';
import { cellClass, type RowMaking } from './row-making.js';
import { servedRow } from './served-row.js';
import { verdictWithGap } from './verdict.js';

/*
 * Rows are made almost without templates, once each: a plan of a thousand indicators has ten thousand cells, and a reader
 * who sorts or filters them is to see the same rows in other places at once.
 */

function add(parent: Element, tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const child = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
  child.append(text);
  parent.append(child);
  return child;
}

/** Words of the plan in another language than the reader's are to be read out in their own. */
function marked(text: string, locale: Locale): Record<string, string> {
  const lang = foreignIn(text, locale);
  return lang === undefined ? {} : { lang };
}

/** The rows of one table in one language and with the same columns. */
export class TableRows {
  private readonly made = new Map<IndicatorRow, Element[]>();
  private readonly taken = new Map<IndicatorRow, number>();
  private readonly newest: string | undefined;

  constructor(private readonly making: RowMaking) {
    this.newest = making.columns.filter(({ year }) => year).pop()?.key;
  }

  /** Before all rows are placed anew. */
  begin(): void {
    this.taken.clear();
  }

  /** The next row for an indicator: one that two bodies answer for stands in two groups. */
  next(row: IndicatorRow): Element | TemplateResult {
    if (isServer) return servedRow(row, this.making, this.newest);
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
    for (const column of this.making.columns) {
      if (column.key === 'name') this.name(element, row);
      else if (column.key === 'status') this.verdict(element, row);
      else this.cell(element, row, column);
    }
    return element;
  }

  private name(parent: Element, { id, cells, unit, depth, labels: tags }: IndicatorRow): void {
    const { labels, locale, pageOf } = this.making;
    const { text } = cells['name']!;
    const page = pageOf(id);
    const own = depth > 0 ? 'c-name within' : 'c-name';
    const head = add(parent, 'th', page ? '' : text, {
      scope: 'row',
      role: 'rowheader',
      class: own,
      ...marked(text, locale),
    });
    if (page) add(head, 'a', text, { href: page });
    if (unit) add(head, 'small', labels.bracket(unit), marked(unit, locale));
    for (const tag of tags) add(head, 'span', tag, { class: 'tag' }).before(' ');
    if (depth > 0) (head as HTMLElement).style.setProperty('--_depth', String(depth));
  }

  private verdict(parent: Element, row: IndicatorRow): void {
    const cell = add(parent, 'td', '', { role: 'cell', class: 'c-status' });
    render(verdictWithGap(row, this.making), cell as HTMLElement);
  }

  private cell(parent: Element, { cells, progress }: IndicatorRow, column: IndicatorColumn): void {
    const { labels, locale, bar } = this.making;
    const { key } = column;
    const { text, absent, detail, worked, marks = [] } = cells[key]!;
    const cell = add(parent, 'td', '', {
      role: 'cell',
      class: cellClass(column, cells[key]!, this.newest),
      'data-label': screenHead(column, labels),
    });
    if (absent) cell.setAttribute('aria-label', labels.absent[absent]);
    if (key === 'done') {
      if (bar) render(miniBar(gaugeGeometry(progress.main)), cell as HTMLElement);
      add(cell, 'span', text, { class: 'share' });
      return;
    }
    const { lang } = marked(text, locale);
    if (lang) add(cell, 'span', text, { lang });
    else cell.append(text);
    if (marks.length > 0) {
      const signed = add(cell, 'span', '', { class: 'marks' });
      for (const mark of marks) add(signed, 'span', signs[mark], { role: 'img', 'aria-label': labels.marks[mark] });
    }
    if (worked) add(cell, 'small', worked);
    if (detail) add(cell, 'small', detail);
  }
}
