import { plainChart } from '../../src/static/plain-chart.js';
import { sayings } from '../internal/plain-text.js';

sayings.ofIndicator['plan-trend-chart'] = plainChart;

export { writePlain } from '../internal/plain-text.js';
