import { exchangeLabels } from './exchange-words.js';
import type { Plan } from '../model/plan.js';
import { textIn } from '../format/locale.js';
import { datasetFacts, goalNames } from './dataset-facts.js';
import type { ExchangeFile, ExchangeOptions } from './exchange-options.js';
import { columnTitle, planTables, tableText, type PlanTable, type TableColumn } from './plan-tables.js';

const types: Readonly<Record<TableColumn['type'], object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  count: { type: 'integer' },
  flag: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  day: { type: 'date' },
  address: { type: 'string' },
};

function tableSchema({ columns, key, name: own }: PlanTable, locale: 'zh-CN' | 'en'): object {
  const references = columns.filter(({ refersTo }) => refersTo !== undefined);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((each) => ({
      name: each.name,
      ...types[each.type],
      title: columnTitle(each, locale),
      ...((each.required || each.choices) && {
        constraints: {
          ...(each.required && { required: true }),
          ...(each.choices && { enum: each.choices }),
        },
      }),
    })),
    missingValues: [''],
    ...(key && { primaryKey: key }),
    ...(references.length > 0 && {
      foreignKeys: references.map(({ name, refersTo }) => ({
        fields: [name],
        // Data Package 2.0: a table refers to itself by leaving the resource out.
        reference: { ...(refersTo !== own && { resource: refersTo }), fields: ['id'] },
      })),
    }),
  };
}

/**
 * A plan and its figures as a Data Package: `datapackage.json` and a CSV file for goals, indicators, targets and
 * observations, each with its Table Schema and the references between them.
 *
 * @param plan With its observations (`withObservations`).
 * @returns The descriptor first.
 * @source Data Package 2.0 and Table Schema 2.0, datapackage.org/standard.
 * @example
 * dataPackage(plan).map(({ name }) => name); // ['datapackage.json', 'goals.csv', 'indicators.csv', 'targets.csv', 'observations.csv']
 */
export function dataPackage(plan: Plan, options: ExchangeOptions = {}): readonly ExchangeFile[] {
  const { locale = 'zh-CN', url, license } = options;
  const { title, description } = datasetFacts(plan, locale);
  const tables = planTables(plan, locale);
  const { document, documents = [] } = plan;
  const sources = [document, ...documents].flatMap((each) =>
    each ? [{ title: textIn(each.title, locale), ...(each.url !== undefined && { path: each.url }) }] : [],
  );
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: plan.id,
    title,
    description,
    ...(url !== undefined && { homepage: url }),
    ...(license !== undefined && { licenses: [{ path: license }] }),
    ...(document?.issuer !== undefined && {
      contributors: [{ title: textIn(document.issuer, locale), roles: ['publisher'] }],
    }),
    ...(sources.length > 0 && { sources }),
    keywords: goalNames(plan, locale),
    resources: tables.map((table) => ({
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      title: exchangeLabels[locale].tables[table.name],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table, locale),
    })),
  };
  return [
    { name: 'datapackage.json', mediaType: 'application/json', text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...tables.map((table) => ({ name: `${table.name}.csv`, mediaType: 'text/csv', text: tableText(table) })),
  ];
}
