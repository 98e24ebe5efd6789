import '@vaadin/grid';
import type { Grid } from '@vaadin/grid';
import { textInSight, contender, type Row } from './contender.js';

contender({
  async show(box, rows) {
    const grid = document.createElement('vaadin-grid') as Grid<Row>;
    grid.style.height = '600px';
    for (const path of ['name', 'street', 'industry', 'entered']) {
      const column = document.createElement('vaadin-grid-column');
      column.path = path;
      column.header = path;
      grid.append(column);
    }
    grid.items = [...rows];
    box.append(grid);
    while (!box.textContent?.includes('科技')) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  scroller: (box) => box.querySelector('vaadin-grid')!.shadowRoot!.querySelector<HTMLElement>('#table')!,
  text: (box) => textInSight(box.querySelectorAll('vaadin-grid-cell-content'), box),
});
