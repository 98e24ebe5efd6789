import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvw, dataPackage, observationsOfTable } from '../../src/exchange/index.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { parseObservations, withObservations } from '../../src/model/parse-plan.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { parseCsv } from '../view/parse-csv.js';
import { awkwardPlan } from './awkward-plan.js';

const gulou = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const plans = { awkward: awkwardPlan, Gulou: gulou, 'without figures': gulouPlan };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The lexical forms of Table Schema 2.0, “Field types”. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

for (const [name, plan] of Object.entries(plans))
  describe(`the Data Package of a plan (${name})`, () => {
    const files = new Map(dataPackage(plan).map((file) => [file.name, file.text]));
    const descriptor = JSON.parse(files.get('datapackage.json')!) as {
      readonly $schema: string;
      readonly name: string;
      readonly resources: readonly Resource[];
    };
    const rowsOf = ({ path }: Resource): string[][] => parseCsv(files.get(path)!);
    const columnOf = (resource: Resource, field: string): string[] => {
      const [heading = [], ...rows] = rowsOf(resource);
      return rows.map((row) => row[heading.indexOf(field)]!);
    };

    test('has what the standard asks of a descriptor', () => {
      // Data Package 2.0: “a data package descriptor MUST have `resources`, at least one”; name: lower case, . _ - /.
      assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
      assert.match(descriptor.name, /^[a-z0-9._/-]+$/);
      const names = descriptor.resources.map((resource) => resource.name);
      assert.deepEqual(names, [...new Set(names)], 'names of resources are unique');
      // Data Resource 2.0, “path”: no absolute path, nothing above the folder; every file is there.
      for (const { path } of descriptor.resources) {
        assert.match(path, /^[a-z]+\.csv$/);
        assert.ok(files.has(path), path);
      }
      assert.equal(files.size, descriptor.resources.length + 1);
    });

    for (const resource of descriptor.resources) {
      const { fields, primaryKey, foreignKeys = [] } = resource.schema;
      test(`${resource.name}: every cell is what its field says`, () => {
        const [heading, ...rows] = rowsOf(resource);
        assert.deepEqual(
          heading,
          fields.map((field) => field.name),
          'Table Schema 2.0, “fields”: as in the file',
        );
        for (const row of rows) {
          assert.equal(row.length, fields.length);
          row.forEach((cell, at) => {
            const { type, constraints = {}, name: field } = fields[at]!;
            if (cell === '') return assert.notEqual(constraints.required, true, `${field} is empty`);
            assert.match(cell, forms[type]!, field);
            if (constraints.enum) assert.ok(constraints.enum.includes(cell), `${field}: ${cell}`);
          });
        }
      });
      test(`${resource.name}: keys are unique and what is referred to is there`, () => {
        if (primaryKey) {
          const keys = columnOf(resource, primaryKey[0]!).map((cell, at) =>
            [cell, ...primaryKey.slice(1).map((field) => columnOf(resource, field)[at])].join(' '),
          );
          assert.equal(new Set(keys).size, keys.length);
        }
        for (const {
          fields: [field = ''],
          reference,
        } of foreignKeys) {
          const target = descriptor.resources.find((each) => each.name === (reference.resource ?? resource.name))!;
          const known = new Set(columnOf(target, reference.fields[0]!));
          for (const cell of columnOf(resource, field)) if (cell) assert.ok(known.has(cell), `${field}: ${cell}`);
        }
      });
    }

    test('its observations come back as they were', () => {
      const back = parseObservations(
        { plan: plan.id, observations: observationsOfTable(parseCsv(files.get('observations.csv')!)) },
        plan,
      );
      const inChinese = (plan.observations ?? []).map((each) => {
        const { source, note, unit, ...rest } = each;
        const text = (value: unknown): unknown =>
          typeof value === 'object' && value ? (value as Record<string, string>)['zh-CN'] : value;
        return {
          ...rest,
          ...(source && { source: { name: text(source.name), ...(source.url !== undefined && { url: source.url }) } }),
          ...(note !== undefined && { note: text(note) }),
          ...(unit !== undefined && { unit: text(unit) }),
        };
      });
      assert.deepEqual(
        back.map((each) => ({ ...each })),
        inChinese,
      );
    });
  });

describe('CSV on the Web', () => {
  const [metadata, ...tables] = csvw(awkwardPlan, { url: 'https://example.org/', locale: 'en' });
  const { '@context': context, tables: described } = JSON.parse(metadata!.text) as {
    readonly '@context': readonly unknown[];
    readonly tables: readonly {
      readonly url: string;
      readonly tableSchema: {
        readonly columns: readonly { readonly name: string; readonly titles: string; readonly datatype: unknown }[];
        readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
      };
    }[];
  };

  test('the context is that of CSVW with the language of the texts', () =>
    // Metadata Vocabulary for Tabular Data, 5.2: an array whose first entry is the namespace, whose second is an object.
    assert.deepEqual(context, ['http://www.w3.org/ns/csvw', { '@language': 'en' }]));

  test('titles are those of the files, and names may stand in addresses', () => {
    assert.deepEqual(
      described.map(({ url }) => url),
      tables.map(({ name }) => name),
    );
    for (const [at, { tableSchema }] of described.entries()) {
      // 5.5: “the titles of a column are compared with the header row”; 5.6: a name has no space and begins with no _.
      assert.deepEqual(
        tableSchema.columns.map(({ titles }) => titles),
        parseCsv(tables[at]!.text)[0],
      );
      for (const { name } of tableSchema.columns) assert.match(name, /^[A-Za-z][\w.]*$/);
    }
  });

  test('what is referred to is one of its tables', () => {
    for (const { tableSchema } of described)
      for (const { reference } of tableSchema.foreignKeys ?? [])
        assert.ok(described.some(({ url }) => url === reference.resource));
  });

  test('the tables are those of the Data Package', () =>
    assert.deepEqual(
      tables.map(({ text }) => text),
      dataPackage(awkwardPlan, { locale: 'en' })
        .slice(1)
        .map(({ text }) => text),
    ));
});
