import { measuresPieces } from '../../src/static/measures-html.js';
import { sayings } from '../internal/plain-text.js';

sayings.ofPlan['plan-measure-list'] = measuresPieces;

export { writePlain } from '../internal/plain-text.js';
