import { html, nothing, type TemplateResult } from 'lit';
import { foreignIn } from '../../src/format/locale.js';
import { gaugeGeometry } from '../../src/view/gauge/gauge-geometry.js';
import type { IndicatorColumn, IndicatorRow } from '../../src/view/table/indicator-rows.js';
import { signs } from '../../src/view/table/mark-signs.js';
import { screenHead } from '../../src/view/table/screen-columns.js';
import { miniBar } from '../internal/mini-bar.js';
import { cellClass, type RowMaking } from './row-making.js';
import { verdictWithGap } from './verdict.js';

function nameCell({ id, cells, unit, depth, labels: tags }: IndicatorRow, { labels, locale, pageOf }: RowMaking) {
  const { text } = cells['name']!;
  const page = pageOf(id);
  return html`<th
    scope="row"
    role="rowheader"
    class=${depth > 0 ? 'c-name within' : 'c-name'}
    style=${depth > 0 ? `--_depth:${depth}` : nothing}
    lang=${foreignIn(text, locale) ?? nothing}
  >
    ${page ? html`<a href=${page}>${text}</a>` : text}${
      unit ? html`<small lang=${foreignIn(unit, locale) ?? nothing}>${labels.bracket(unit)}</small>` : nothing
    }${tags.map((tag) => html` <span class="tag">${tag}</span>`)}
  </th>`;
}

function content({ cells, progress }: IndicatorRow, { key }: IndicatorColumn, { labels, locale, bar }: RowMaking) {
  const { text, worked, detail, marks = [] } = cells[key]!;
  if (key === 'done')
    return html`${bar ? miniBar(gaugeGeometry(progress.main)) : nothing}<span class="share">${text}</span>`;
  const signed = marks.map((mark) => html`<span role="img" aria-label=${labels.marks[mark]}>${signs[mark]}</span>`);
  return html`<span lang=${foreignIn(text, locale) ?? nothing}>${text}</span>${
      marks.length ? html`<span class="marks">${signed}</span>` : nothing
    }${worked ? html`<small>${worked}</small>` : nothing}${detail ? html`<small>${detail}</small>` : nothing}`;
}

/** A row where there is no document to make it in: on a server. It says what the row of a page says. */
export const servedRow = (row: IndicatorRow, making: RowMaking, newest: string | undefined): TemplateResult =>
  html`<tr role="row">
    ${making.columns.map((column) => {
      const { key } = column;
      const cell = row.cells[key]!;
      return key === 'name'
        ? nameCell(row, making)
        : key === 'status'
          ? html`<td role="cell" class="c-status">${verdictWithGap(row, making)}</td>`
          : html`<td
              role="cell"
              class=${cellClass(column, cell, newest)}
              data-label=${screenHead(column, making.labels)}
              aria-label=${cell.absent ? making.labels.absent[cell.absent] : nothing}
            >
              ${content(row, column, making)}
            </td>`;
    })}
  </tr>`;
