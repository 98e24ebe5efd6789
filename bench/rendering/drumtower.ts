import '../../components/define.js';
import type { PlanIndicatorCard } from '../../components/index.js';
import { contender } from './contender.js';

let cards: PlanIndicatorCard[] = [];

contender({
  make(progress) {
    cards = progress.map((each) => {
      const card = document.createElement('plan-indicator-card');
      card.progress = each;
      return card;
    });
    return cards;
  },
  update: (progress) => cards.forEach((card, index) => (card.progress = progress[index])),
  drawn: (made) => Promise.all(made.map((card) => (card as PlanIndicatorCard).updateComplete)),
});
