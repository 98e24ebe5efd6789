import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { html } from 'lit';
import { textInSight, contender, rowHeight, type Row } from './contender.js';

contender({
  async show(box, rows) {
    const sheet = document.createElement('style');
    sheet.textContent = `
      lit-virtualizer { height: 600px; overflow-y: scroll !important; font: 14px/1.5 sans-serif }
      .row { width: 100%; height: ${rowHeight}px; display: grid; align-items: center;
        grid-template-columns: 5fr 2fr 3fr 2fr; border-bottom: 1px solid #d5dbe1; box-sizing: border-box }`;
    document.head.append(sheet);
    const list = document.createElement('lit-virtualizer') as LitVirtualizer<Row>;
    list.scroller = true;
    list.items = [...rows];
    list.renderItem = ({ name, street, industry, entered }) =>
      html`<div class="row">
        <span>${name}</span><span>${street}</span><span>${industry}</span><span>${entered}</span>
      </div>`;
    box.append(list);
    await list.layoutComplete;
  },
  scroller: (box) => box.querySelector<HTMLElement>('lit-virtualizer')!,
  text: (box) => textInSight(box.querySelectorAll('.row'), box),
});
