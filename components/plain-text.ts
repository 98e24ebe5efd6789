// Has every element of the page keep its plain text inside its tag.
import { later } from './internal/later.js';
import { writePlain } from './internal/plain-text.js';
import './plain/chart.js';
import './plain/indicator.js';
import './plain/measures.js';
import './plain/plan.js';

// On a server there is no page to keep it.
if (typeof document !== 'undefined') later.plain = writePlain;

export { writePlain };
