import { plainMeasures } from '../../src/static/measures-html.js';
import { sayings, writePlain } from '../internal/plain-text.js';

sayings.ofPlan['plan-measure-list'] = plainMeasures;

/** Writes the plain text of an element that is told here. */
export const tell = (element: Element): void => writePlain(element);
