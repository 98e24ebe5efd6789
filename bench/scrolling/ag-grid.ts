import { AllCommunityModule, createGrid } from 'ag-grid-community';
import { textInSight, contender, rowHeight } from './contender.js';

contender({
  async show(box, rows) {
    createGrid(
      box,
      {
        rowData: [...rows],
        rowHeight,
        columnDefs: [
          { field: 'name', flex: 5 },
          { field: 'street', flex: 2 },
          { field: 'industry', flex: 3 },
          { field: 'entered', flex: 2 },
        ],
      },
      { modules: [AllCommunityModule] },
    );
    while (!box.textContent?.includes('科技')) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  // Its class names change between versions; what scrolls is what is higher than its box.
  scroller: (box) =>
    [...box.querySelectorAll<HTMLElement>('*')].find(
      (each) => each.clientHeight > 0 && each.scrollHeight > 100_000 && getComputedStyle(each).overflowY !== 'visible',
    )!,
  text: (box) => textInSight(box.querySelectorAll('.ag-row'), box),
});
