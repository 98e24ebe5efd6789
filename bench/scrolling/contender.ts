/** A row as every contender shows it. */
export interface Row {
  readonly name: string;
  readonly street: string;
  readonly industry: string;
  readonly entered: string;
}

/** One way to show very many rows in a box that scrolls. */
export interface Contender {
  readonly show: (box: HTMLElement, rows: readonly Row[]) => Promise<unknown> | void;
  /** What scrolls, once it is there. */
  readonly scroller: (box: HTMLElement) => HTMLElement;
  /** Text that is in sight now, to see that nothing is blank. */
  readonly text: (box: HTMLElement) => string;
}

export const rowHeight = 46;

const streets = ['中央门街道', '幕府山街道', '湖南路街道', '江东街道', '宁海路街道'];
const industries = ['软件和信息技术服务业', '专业技术服务业', '医药制造业', '专用设备制造业'];

export const makeRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `示例${(index * 7919) % 99991}号科技有限公司`,
    street: streets[index % streets.length]!,
    industry: industries[index % industries.length]!,
    entered: `202${index % 5}年${1 + (index % 12)}月`,
  }));

/** The text of the rows that stand in a box. */
export function textInSight(rows: Iterable<Element>, box: Element): string {
  const { top, bottom } = box.getBoundingClientRect();
  return [...rows]
    .filter((row) => {
      const place = row.getBoundingClientRect();
      return place.bottom > top && place.top < bottom;
    })
    .map((row) => row.textContent)
    .join(' ');
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Offers `window.prepare(rows)` to the page's driver, then `show()`, which ends with the first rows, and
 * `scroll(pixelsPerSecond, seconds)`: frames that took longer than two of a screen of 60 Hz, and frames with rows missing.
 */
export function contender({ show, scroller, text }: Contender): void {
  const box = document.createElement('div');
  box.style.cssText = 'width: 1000px; height: 600px';
  let rows: Row[] = [];

  Object.assign(window, {
    ready: true,
    async prepare(count: number) {
      rows = makeRows(count);
      document.body.append(box);
      await frame();
    },
    async show() {
      await show(box, rows);
      await frame();
      void box.offsetHeight;
    },
    async scroll(speed: number, seconds: number): Promise<{ frames: number; long: number; blank: number }> {
      let frames = 0;
      const moved = scroller(box);
      let last = await frame();
      const from = last;
      let long = 0;
      let blank = 0;
      while (last - from < seconds * 1000) {
        moved.scrollTop = ((last - from) / 1000) * speed;
        const now = await frame();
        if (now - last > 34) long += 1;
        // Twelve rows are in sight; each has its name.
        if ((text(box).match(/科技有限公司/g) ?? []).length < 12) blank += 1;
        frames += 1;
        last = now;
      }
      return { frames, long, blank };
    },
  });
}
