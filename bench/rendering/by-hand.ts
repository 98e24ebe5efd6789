// The limit: a page written for this one purpose, with nothing it does not need.
import { cardWords } from './card-words.js';
import { contender } from './contender.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

const svg = 'http://www.w3.org/2000/svg';

const sheet = document.createElement('style');
sheet.textContent = `
  .card { display: flex; flex-direction: column; padding: 20px; border: 1px solid #d5dbe1; border-radius: 2px; font: 16px/1.5 'Noto Sans CJK SC', sans-serif }
  .card p { margin: 0 } .muted { color: #4f5b67 }
  .head, .figure, .foot { display: flex; justify-content: space-between; align-items: flex-end }
  .name { font-weight: 600; text-wrap: balance } .tag { flex: none; padding: 0 6px; border: 1px dashed; font-size: 12px }
  .figure { margin-top: 12px } .number { font-size: 36px; line-height: 44px; font-weight: 600 } .unit { margin-left: 5px }
  .spark { flex: none; width: 88px; height: 32px }
  .target, .state { font-size: 14px } .target span { margin-right: 8px }
  .meter svg { display: block; width: 100%; height: 56px; overflow: visible; margin: 8px 0 12px; font-size: 12px }
  .word { font-weight: 600 } .glyph { width: 14px; height: 14px; margin-right: 4px }
  .foot { margin-top: auto; padding-top: 12px; border-top: 1px solid #d5dbe1; font-size: 13px } .foot span { display: inline-block; margin-right: 16px }
  .foot button { border: 0; background: none; color: #1a5694; font: inherit }`;
document.head.append(sheet);

const element = (parent: Element, name: string, kind: string): HTMLElement => {
  const child = document.createElement(name);
  child.className = kind;
  parent.append(child);
  return child;
};

const shape = (parent: Element, name: string, attributes: Record<string, string | number>): Element => {
  const child = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value));
  parent.append(child);
  return child;
};

class Card {
  readonly base = document.createElement('article');
  readonly head = element(this.base, 'div', 'head');
  readonly name = element(this.head, 'div', 'name');
  readonly tag = element(this.head, 'span', 'tag');
  readonly figure = element(this.base, 'div', 'figure');
  readonly value = element(this.figure, 'p', 'value');
  readonly number = element(this.value, 'span', 'number');
  readonly unit = element(this.value, 'span', 'unit');
  readonly spark = shape(this.figure, 'svg', { class: 'spark', viewBox: '0 0 88 32', 'aria-hidden': 'true' });
  readonly course = shape(this.spark, 'polyline', { fill: 'none', stroke: '#2f4d69', 'stroke-width': 1.75 });
  readonly last = shape(this.spark, 'circle', { r: 3, fill: '#2f4d69' });
  readonly aim = element(this.base, 'p', 'target');
  readonly aimLabel = element(this.aim, 'span', 'muted');
  readonly target = element(this.aim, 'span', '');
  readonly due = element(this.aim, 'span', 'muted');
  readonly meter = element(this.base, 'div', 'meter');
  readonly drawing = shape(this.meter, 'svg', { 'aria-hidden': 'true' });
  readonly rail = shape(this.drawing, 'rect', { y: 23, width: '100%', height: 10, fill: '#e4e9ee' });
  readonly bar = shape(this.drawing, 'rect', { y: 23, height: 10, fill: '#2f4d69' });
  readonly was = shape(this.drawing, 'rect', { y: 23, height: 10, fill: '#7b91a7' });
  readonly marks = [
    this.mark(23, 39, 1.5, { y: 51, 'text-anchor': 'middle' }),
    this.mark(20, 36, 1.5, { y: 11, 'text-anchor': 'middle' }),
    this.mark(18, 38, 3, { y: 51, 'text-anchor': 'middle', 'font-weight': 600 }),
  ];
  readonly triangle = shape(shape(this.drawing, 'svg', {}), 'path', { d: 'M-4.5 15h9L0 21.5Z' });
  readonly state = element(this.base, 'div', 'state');
  readonly verdict = element(this.state, 'p', '');
  readonly word = element(this.verdict, 'span', 'word');
  readonly glyph = shape(shape(this.word, 'svg', { viewBox: '0 0 14 14', class: 'glyph' }), 'path', {
    'fill-rule': 'evenodd',
  });
  readonly status = this.word.appendChild(new Text());
  readonly amount = this.verdict.appendChild(new Text());
  readonly sentence = element(this.state, 'p', 'muted');
  readonly foot = element(this.base, 'div', 'foot');
  readonly origin = element(this.foot, 'p', '');
  readonly asOf = element(this.origin, 'span', '');
  readonly source = element(this.origin, 'span', '');
  readonly why = element(this.foot, 'button', '');

  constructor() {
    this.base.className = 'card';
    this.meter.setAttribute('role', 'meter');
    this.aimLabel.textContent = '目标';
    this.why.textContent = '为什么？';
    this.why.addEventListener('click', () => this.why.blur());
  }

  show(progress: IndicatorProgress): this {
    const words = cardWords(progress);
    this.name.textContent = words.name;
    this.tag.textContent = words.tag;
    this.number.textContent = words.number;
    this.unit.textContent = words.unit;
    this.course.setAttribute('points', words.course);
    const [x = '0', y = '0'] = words.course.split(' ').pop()!.split(',');
    this.last.setAttribute('cx', x);
    this.last.setAttribute('cy', y);
    this.target.textContent = words.target;
    this.due.textContent = words.due;
    this.meter.setAttribute('aria-label', words.name);
    this.meter.setAttribute('aria-valuenow', words.number);
    this.meter.setAttribute('aria-valuetext', `${words.number}${words.unit}，目标${words.target}，${words.status}`);
    this.bar.setAttribute('width', `${words.bar * 100}%`);
    this.was.setAttribute('width', `${Math.min(words.base, words.bar) * 100}%`);
    this.place(0, words.base, words.baseline);
    this.place(1, words.gone ?? 0, words.gone === undefined ? '' : `序时${Math.round(words.gone * 100)}%`);
    this.place(2, words.goal, words.target);
    (this.triangle.parentNode as Element).setAttribute('x', `${(words.gone ?? 0) * 100}%`);
    this.glyph.setAttribute('d', words.glyph);
    this.status.data = words.status;
    this.amount.data = words.amount;
    this.sentence.textContent = words.sentence;
    this.asOf.textContent = words.asOf;
    this.source.textContent = words.source;
    return this;
  }

  private mark(y1: number, y2: number, width: number, label: Record<string, string | number>): Element[] {
    return [
      shape(this.drawing, 'line', { y1, y2, stroke: '#fff', 'stroke-width': width + 3 }),
      shape(this.drawing, 'line', { y1, y2, stroke: '#17212b', 'stroke-width': width }),
      shape(this.drawing, 'text', label),
    ];
  }

  private place(index: number, at: number, text: string): void {
    const [halo, line, label] = this.marks[index]! as [Element, Element, Element];
    for (const each of [halo, line]) {
      each.setAttribute('x1', `${at * 100}%`);
      each.setAttribute('x2', `${at * 100}%`);
    }
    label.setAttribute('x', `${at * 100}%`);
    label.textContent = text;
  }
}

let cards: Card[] = [];

contender({
  make(progress) {
    cards = progress.map((each) => new Card().show(each));
    return cards.map(({ base }) => base);
  },
  update: (progress) => cards.forEach((card, index) => card.show(progress[index]!)),
});
