import type { LeftReason } from '../target-reading.js';
import { besideYear, changeOf } from './changes.js';
import { reach } from './figures.js';
import { levelOf } from './levels.js';
import { placeOf, shared, type Read } from './place.js';
import type { Sentence } from './sentence.js';
import { vagueTime } from './words.js';

const either = /\bor\s*(?:by|to|over|at least)?\s*$/;
const distance = /^(?:minutes?|hours?|days?|weeks?|months?|years?|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?)\b/;
const joint = /^\s*(?:,|and|, and)\s*(?:by\s*)?$/;

/**
 * What a figure does, why it is left as text, or `undefined` where it is no target: a start, an age, a sum of money a day.
 *
 * @param previous What the figure before it does, for a list: by 13.5 percent and 18 percent, respectively.
 */
export function roleOf(sentence: Sentence, index: number, previous: Read | undefined): Read | LeftReason | undefined {
  const figure = sentence.figures[index];
  if (!figure) return undefined;
  const place = placeOf(sentence, figure, index);
  const { left, unit } = place;
  if (/\bfrom\s*$|\bliving on\s*$/.test(left)) return undefined;
  // from our current position of 25 to, up from last year's 5 GW: where it starts.
  if (
    /\bfrom\b[^,;.]{0,60}$/.test(left) &&
    (/^\s*(?:to|into)\b/.test(place.tail) || /\b(?:up|down) from\b[^,;.]{0,60}$/.test(left))
  )
    return undefined;
  if (/^(?:positions|places|ranks|spots)$/.test(unit) || (unit === '%' && /\btop\s*$/.test(left)))
    return 'no-such-kind';
  if (/\b(?:close to|nearly|almost|up to)[\s,]*$/.test(left)) return 'vague';
  if (vagueTime.test(place.clauseTail) || vagueTime.test(sentence.text.slice(0, sentence.figures[0]?.start)))
    return 'vague';
  // within 10 minutes of a park: how far, not how much.
  if (/\bwithin\s*$/.test(sentence.text.slice(Math.max(0, figure.start - 8), figure.start)) && distance.test(unit))
    return undefined;
  const next = sentence.figures[index + 1];
  const between = next ? sentence.text.slice(Math.max(figure.end, next.start - reach), next.start) : '';
  // 2.1 % annually or 139 % in total: two ways to say one thing, or a choice.
  if (either.test(left) || either.test(between)) return 'figures-do-not-fit';
  if (figure.high && place.comparator) return 'figure-not-understood';
  const found = besideYear(place) ?? changeOf(place);
  if (found) return found;
  if (previous && index > 0 && joint.test(left) && (previous.of.kind === 'change' || previous.of.kind === 'growth')) {
    const { of } = previous;
    const fits = of.kind === 'growth' ? unit === '%' : (unit === '%') === (of.measure === 'percent');
    return fits ? { ...previous, ...shared(place) } : 'figures-do-not-fit';
  }
  return levelOf(place);
}
