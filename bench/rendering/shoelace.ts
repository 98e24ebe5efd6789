import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';
import { cardWords } from './card-words.js';
import { contender } from './contender.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

type Updating = Element & { readonly updateComplete: Promise<boolean> };
type Ring = Updating & { value: number; label: string };

const lines = ['name', 'figure', 'target', 'status', 'sentence', 'foot'] as const;

class Card {
  readonly base = document.createElement('sl-card') as Updating;
  readonly ring = document.createElement('sl-progress-ring') as unknown as Ring;
  readonly texts = lines.map(() => document.createElement('p'));

  constructor() {
    this.base.append(this.ring, ...this.texts);
  }

  show(progress: IndicatorProgress): this {
    const words = cardWords(progress);
    const texts = [
      words.name + words.tag,
      words.number + words.unit,
      `目标 ${words.target} ${words.due}`,
      `${words.status} ${words.amount}`,
      words.sentence,
      `${words.asOf} ${words.source}`,
    ];
    texts.forEach((text, index) => (this.texts[index]!.textContent = text));
    this.ring.value = words.done;
    this.ring.label = `${words.name}，${words.status}`;
    return this;
  }
}

let cards: Card[] = [];

contender({
  make(progress) {
    cards = progress.map((each) => new Card().show(each));
    return cards.map(({ base }) => base);
  },
  update: (progress) => cards.forEach((card, index) => card.show(progress[index]!)),
  drawn: () => Promise.all(cards.flatMap(({ base, ring }) => [base.updateComplete, ring.updateComplete])),
});
