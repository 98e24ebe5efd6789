import { exchangeLabels } from './exchange-words.js';
import { textIn } from '../format/locale.js';
import type { Plan } from '../model/plan.js';
import { datasetFacts } from './dataset-facts.js';
import type { ExchangeFile, ExchangeOptions } from './exchange-options.js';
import { columnTitle, planTables, tableText, type PlanTable, type TableColumn } from './plan-tables.js';

const datatypes: Readonly<Record<TableColumn['type'], string | object>> = {
  text: 'string',
  number: 'decimal',
  count: 'integer',
  flag: { base: 'boolean', format: 'true|false' },
  day: { base: 'date', format: 'yyyy-MM-dd' },
  address: 'anyURI',
};

function tableSchema({ columns, key }: PlanTable, locale: 'zh-CN' | 'en'): object {
  const references = columns.filter(({ refersTo }) => refersTo !== undefined);
  return {
    columns: columns.map((each) => ({
      name: each.name,
      // The first line of the file holds names; a validator compares it with the titles.
      titles: each.name,
      'dc:description': { '@value': columnTitle(each, locale), '@language': locale },
      datatype: each.choices ? { base: 'string', format: each.choices.join('|') } : datatypes[each.type],
      ...(each.required && { required: true }),
    })),
    ...(key && { primaryKey: key }),
    ...(references.length > 0 && {
      foreignKeys: references.map(({ name, refersTo }) => ({
        columnReference: name,
        reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
      })),
    }),
  };
}

/**
 * A plan and its figures as CSV on the Web: the tables of `dataPackage`, described by one file of metadata that tools
 * find under the name `csv-metadata.json`.
 *
 * @param plan With its observations (`withObservations`).
 * @returns The metadata first.
 * @source W3C, Metadata Vocabulary for Tabular Data (2015), sections 5.3 to 5.11; Model for Tabular Data, section 5.3.
 * @example
 * csvw(plan)[0].name; // 'csv-metadata.json'
 */
export function csvw(plan: Plan, options: ExchangeOptions = {}): readonly ExchangeFile[] {
  const { locale = 'zh-CN', url, license } = options;
  const { title, description, issued, modified } = datasetFacts(plan, locale);
  const tables = planTables(plan, locale);
  const words = (value: string): object => ({ '@value': value, '@language': locale });
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
    'dc:identifier': plan.id,
    'dc:title': words(title),
    'dc:description': words(description),
    ...(plan.document?.issuer !== undefined && { 'dc:publisher': words(textIn(plan.document.issuer, locale)) }),
    ...(issued !== undefined && { 'dc:issued': { '@value': issued, '@type': 'xsd:date' } }),
    ...(modified !== undefined && { 'dc:modified': { '@value': modified, '@type': 'xsd:date' } }),
    ...(license !== undefined && { 'dc:license': { '@id': license } }),
    ...(url !== undefined && { 'dcat:landingPage': { '@id': url } }),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:title': words(exchangeLabels[locale].tables[table.name]),
      tableSchema: tableSchema(table, locale),
    })),
  };
  return [
    { name: 'csv-metadata.json', mediaType: 'application/csvm+json', text: `${JSON.stringify(metadata, null, 2)}\n` },
    ...tables.map((table) => ({ name: `${table.name}.csv`, mediaType: 'text/csv', text: tableText(table) })),
  ];
}
