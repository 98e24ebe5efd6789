import { plainIndicator } from '../../src/static/plain-indicator.js';
import { sayings } from '../internal/plain-text.js';

sayings.ofIndicator['plan-indicator-card'] = plainIndicator;
sayings.ofIndicator['plan-target-gauge'] = plainIndicator;

export { writePlain } from '../internal/plain-text.js';
