/**
 * A plan in the formats of others, and back where they carry one.
 *
 * @packageDocumentation
 */
export { dataPackage } from './data-package.js';
export { csvw } from './csvw.js';
export { schemaOrg } from './schema-org.js';
export { dcat } from './dcat.js';
export { sdmxCsv, sdmxStructure } from './sdmx-csv.js';
export { stratml } from './stratml.js';
export { iati, type IatiOptions } from './iati.js';
export { atomFeed, type AtomOptions } from './atom.js';
export { readStratml, type StratmlReading } from './read-stratml.js';
export type { RawPart, StratmlDoubt } from './read-stratml-results.js';
export {
  MissingColumns,
  observationsOfSdmx,
  observationsOfTable,
  type RawObservation,
} from './read-observation-rows.js';
export { exchangeFormats, lossesOf, type ExchangeFact, type ExchangeFormat, type Loss } from './losses.js';
export type { ExchangeFile, ExchangeOptions, PublishedFile } from './exchange-options.js';
export type { ExchangeLanguage } from './exchange-words.js';
export type { Piece as XmlElement } from '../static/piece.js';
