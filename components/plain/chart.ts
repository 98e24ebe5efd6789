import { plainChart } from '../../src/static/plain-chart.js';
import { sayings, writePlain } from '../internal/plain-text.js';

sayings.ofIndicator['plan-trend-chart'] = plainChart;

/** Writes the plain text of an element that is told here. */
export const tell = (element: Element): void => writePlain(element);
