import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from '../exchange/index.js';
import { CliFailure, exitCodes } from './failure.js';
import { say, type Terminal } from './terminal.js';

/** An element as the parser gives it: its name with what is in it, and its attributes beside. */
type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Text stays text: 3.0 is not 3, and 007 is not 7.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // With it references by number (&#20013;) are read; without it they stay as they are.
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

function elementOf(parsed: Parsed): XmlElement | string {
  if ('#text' in parsed) return String(parsed['#text']);
  const [name = ''] = Object.keys(parsed).filter((key) => key !== ':@');
  const children = parsed[name] as readonly Parsed[];
  const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>;
  return { name, attributes, children: children.map(elementOf) };
}

/**
 * The root element of an XML document in UTF-8.
 *
 * @throws CliFailure with the place where it is not well-formed; and for a document with a type declaration, whose
 * entities can be made to fill any memory.
 */
export function readXml(bytes: Uint8Array, file: string, terminal: Terminal): XmlElement {
  const fail = (zh: string, en: string, ...details: (string | number)[]): CliFailure =>
    new CliFailure(say(terminal, zh, en, file, ...details), exitCodes.problems);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('{0}：不是 UTF-8 编码', '{0}: is not in UTF-8');
  }
  if (/<!DOCTYPE/i.test(text)) throw fail('{0}：不接受带 DOCTYPE 的文件', '{0}: a document type is not accepted');
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    throw fail('{0}：第{1}行第{2}列不是正确的 XML：{3}', '{0}: line {1}, column {2} is no XML: {3}', line, col, msg);
  }
  const [root] = (parser.parse(text) as Parsed[]).map(elementOf).filter((each) => typeof each !== 'string');
  if (root === undefined) throw fail('{0}：没有内容', '{0}: is empty');
  return root;
}
