import { foldCharacters } from '../reading/fold-characters.js';
import { cellAt, cellName, cellText, type Grid } from './grid.js';
import { readPeriod } from './read-period.js';

/** A field of an entry that a column of a sheet can hold. */
type Field =
  | 'id'
  | 'name'
  | 'shortName'
  | 'formerNames'
  | 'creditCode'
  | 'division'
  | 'street'
  | 'industry'
  | 'categories'
  | 'phone'
  | 'website'
  | 'entered'
  | 'withdrawn'
  | 'source';

const fields: readonly (readonly [Field | 'personal' | 'number', RegExp])[] = [
  ['number', /^(序号|编号|no\.?)$/i],
  // A person's, whatever is in it. A telephone of an office has a column of its own name.
  ['personal', /手机|移动电话|身份证|联系人|法定代表人|法人(姓名)?$|负责人|姓名|住址|家庭|出生|银行账/],
  ['id', /^(标识|id)$/i],
  ['shortName', /简称|^short ?name$/i],
  ['formerNames', /曾用名|^former ?names?$/i],
  ['creditCode', /信用代码|^credit ?code$/i],
  ['division', /行政区划(代码)?$|^division$/i],
  ['street', /^(所属|所在)?(街道|镇街|街镇|园区)(名称)?$|^street$/i],
  ['industry', /行业|^industry$/i],
  ['categories', /类别|类型|^categor(y|ies)$/i],
  ['phone', /^(办公|单位|联系|固定)?电话$|^phone$/i],
  ['website', /网址|网站|^website$/i],
  ['entered', /(列入|入库|认定|纳入)(日期|时间)$|^entered$/i],
  ['withdrawn', /(退出|移出|出库)(日期|时间)$|^withdrawn$/i],
  ['source', /来源|依据|^source$/i],
  ['name', /^((企业|单位|机构|公司)(名称|全称)?|名称|全称|name)$/i],
];
const lists: readonly Field[] = ['formerNames', 'categories'];
const days: readonly Field[] = ['entered', 'withdrawn'];

/** An entry as a sheet gives it, and the row it stands in, from 1. */
export interface SheetEntry {
  readonly entry: Readonly<Record<string, string | readonly string[]>>;
  readonly row: number;
}

/** What a sheet says of a directory. */
export interface SheetDirectory {
  readonly sheet: string;
  readonly entries: readonly SheetEntry[];
  /** The columns that are read, counted from 0. */
  readonly columns: readonly { readonly field: string; readonly column: number }[];
  /** Columns of persons, which are left out whatever stands in them. */
  readonly personal: readonly { readonly cell: string; readonly heading: string }[];
  /** Columns nothing is known of, left out. */
  readonly unknown: readonly { readonly cell: string; readonly heading: string }[];
}

/** A lasting id where a sheet gives none: the credit code, else a number made of the name, the same for the same name. */
function idOf(entry: Partial<Record<Field, string | readonly string[]>>): string {
  const code = String(entry.creditCode ?? '').toLowerCase();
  if (/^[0-9a-z]{18}$/.test(code)) return code;
  // FNV-1a of the name's code units.
  let hash = 0x811c9dc5;
  for (const character of String(entry.name)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return `name-${hash.toString(36)}`;
}

function valueOf(field: Field, text: string): string | readonly string[] {
  if (lists.includes(field)) return text.split(/[、；;，,\n]/).flatMap((part) => part.trim() || []);
  if (days.includes(field)) return readPeriod(text) ?? text;
  return field === 'creditCode' ? foldCharacters(text).replace(/\s/g, '').toUpperCase() : text.replace(/\s*\n\s*/g, '');
}

/**
 * The organisations a sheet lists, one a row under a heading with their names; `undefined` where the sheet has none.
 * Columns of persons are never read. Whether codes and telephones are right is for `safeParseDirectory` to say.
 */
export function readDirectorySheet(grid: Grid): SheetDirectory | undefined {
  const kindOf = (text: string): Field | 'personal' | 'number' | undefined => {
    const plain = foldCharacters(text).replace(/\s|\([^)]*\)$/g, '');
    return fields.find(([, pattern]) => pattern.test(plain))?.[0];
  };
  const heading = grid.rows.slice(0, 30).findIndex((row) => {
    const kinds = row.map((cell) => kindOf(cellText(cell)));
    return kinds.includes('name') && row.filter((cell) => cellText(cell) !== '').length > 1;
  });
  if (heading < 0) return undefined;
  const columns = grid.rows[heading]!.map((cell, column) => ({
    column,
    heading: cellText(cell),
    kind: kindOf(cellText(cell)),
  }));
  const named = columns.filter(({ heading: text, column }) => text !== '' && !grid.hiddenColumns.has(column));
  const known = named.flatMap(({ column, kind }) =>
    kind === undefined || kind === 'personal' || kind === 'number' ? [] : [{ column, field: kind }],
  );
  const entries = grid.rows.slice(heading + 1).flatMap((_, at): SheetEntry[] => {
    const row = heading + 1 + at;
    if (grid.hiddenRows.has(row)) return [];
    const entry: Partial<Record<Field, string | readonly string[]>> = {};
    for (const { column, field } of known) {
      const text = cellText(cellAt(grid, row, column));
      if (text !== '' && text !== '—' && text !== '/') entry[field] = valueOf(field, text);
    }
    if (entry.name === undefined || /^(合计|总计|注|说明|备注)/.test(String(entry.name))) return [];
    return [{ entry: { id: idOf(entry), ...entry }, row: row + 1 }];
  });
  const placed = (wanted: 'personal' | undefined): { cell: string; heading: string }[] =>
    named
      .filter(({ kind }) => kind === wanted)
      .map(({ column, heading: text }) => ({ cell: cellName(heading, column), heading: text }));
  return {
    sheet: grid.name,
    entries,
    columns: known,
    personal: placed('personal'),
    unknown: placed(undefined),
  };
}

/** The cell of a field of an entry; of the row where the field has no column. */
export const directoryCell = ({ columns }: SheetDirectory, row: number, field: string): string =>
  cellName(row - 1, (columns.find((each) => each.field === field) ?? columns[0])?.column ?? 0);
