import { plainIndicator } from '../../src/static/plain-indicator.js';
import { sayings, writePlain } from '../internal/plain-text.js';

sayings.ofIndicator['plan-indicator-card'] = plainIndicator;
sayings.ofIndicator['plan-target-gauge'] = plainIndicator;

/** Writes the plain text of an element that is told here. */
export const tell = (element: Element): void => writePlain(element);
