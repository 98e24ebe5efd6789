// The limit: a pool of rows written for this one table.
import { textInSight, contender, rowHeight, type Row } from './contender.js';

contender({
  show(box, rows) {
    const sheet = document.createElement('style');
    sheet.textContent = `
      .scroller { height: 600px; overflow-y: scroll; position: relative; font: 14px/1.5 sans-serif }
      .row { position: absolute; left: 0; right: 0; top: 0; height: ${rowHeight}px; display: grid; align-items: center; contain: strict;
        grid-template-columns: 5fr 2fr 3fr 2fr; border-bottom: 1px solid #d5dbe1; box-sizing: border-box }`;
    document.head.append(sheet);
    const scroller = document.createElement('div');
    scroller.className = 'scroller';
    const canvas = document.createElement('div');
    canvas.style.height = `${rows.length * rowHeight}px`;
    scroller.append(canvas);
    box.append(scroller);
    const count = Math.ceil(600 / rowHeight) + 16;
    const pool = Array.from({ length: count }, () => {
      const row = document.createElement('div');
      row.className = 'row';
      const cells = Array.from({ length: 4 }, () =>
        row.appendChild(document.createElement('span')).appendChild(new Text()),
      );
      canvas.append(row);
      return { row, cells, shown: -1 };
    });
    const draw = (): void => {
      const first = Math.max(0, Math.min(rows.length - count, Math.floor(scroller.scrollTop / rowHeight) - 8));
      for (let index = first; index < first + count; index += 1) {
        const slot = pool[index % count]!;
        if (slot.shown === index) continue;
        slot.shown = index;
        const { name, street, industry, entered }: Row = rows[index]!;
        [name, street, industry, entered].forEach((text, at) => (slot.cells[at]!.data = text));
        slot.row.style.transform = `translateY(${index * rowHeight}px)`;
      }
    };
    scroller.addEventListener('scroll', draw, { passive: true });
    draw();
  },
  scroller: (box) => box.querySelector<HTMLElement>('.scroller')!,
  text: (box) => textInSight(box.querySelectorAll('.row'), box),
});
