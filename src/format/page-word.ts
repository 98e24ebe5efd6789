// Words of a page are looked up as a table's own: `view="toString"` names nothing.
export { hasOwn, ownValue } from '../model/own-key.js';
