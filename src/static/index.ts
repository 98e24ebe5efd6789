/**
 * A plan without script: HTML, pictures and text, for articles whose editor takes none, for messages, mirrors and files.
 *
 * @packageDocumentation
 */
export { planHtml } from './plan-html.js';
export { cardHtml } from './card-html.js';
export { tableHtml } from './table-html.js';
export { directoryHtml, type StaticDirectoryOptions } from './directory-html.js';
export { plainHtml, type PlainTag } from './plain-html.js';
export { planText } from './plan-text.js';
export { cardSvg } from './card-svg.js';
export { planSvg } from './plan-svg.js';
export type { PictureOptions } from './picture-sheet.js';
export { gaugeSvg, type GaugeSvgOptions } from './gauge-svg.js';
export { chartSvg, type ChartSvgOptions } from './chart-svg.js';
export { staticCss } from './styles.js';
export type { EntryField } from '../format/directory-labels.js';
export type { StaticOptions } from './options.js';
