/**
 * What a pivot table has copied from its source. Where cells of the source have changed, the values of their fields are numbered
 * instead of named, and so are those that the name of their field says to change; the whole is read anew when the workbook is opened; the copies of whole rows (`pivotCacheRecords`) go with
 * their part.
 *
 * @source ECMA-376-1:2016, 18.10.1.67 (pivotCacheDefinition), 18.10.1.4 (cacheField), 18.10.1.90 (sharedItems)
 */
import type { XmlScanner } from '../xml/scan.ts';
import { parseRange } from './a1.ts';
import type { ChangedCells } from './changed-cells.ts';
import { isTechnical, rewriteMarkup, withRootAttributes } from './markup.ts';
import { asField, type PeopleOptions } from './properties.ts';

/** Elements that name a sheet, by itself or one among several. */
const SOURCES: ReadonlySet<string> = new Set(['worksheetSource', 'rangeSet']);

/** @param hasRecords whether the part of the rows stays */
export function rewritePivotCache(
  source: string,
  options: PeopleOptions,
  changed: ChangedCells,
  hasRecords: boolean,
): string {
  let isChanged = (_field: number): boolean => changed.hasAny;
  let field = -1;
  let label = '';
  let item = 0;
  /** The source may be another workbook, or may be gone: then the name of the field tells what its values are. */
  const isChangedBy = (own: string, value: string): boolean => (asField(options, own, value) ?? value) !== value;
  const written = rewriteMarkup(source, {
    ...options,
    tag(xml) {
      if (xml.local === 'worksheetSource') isChanged = fieldsOf(xml, changed);
      if (xml.local === 'cacheField') {
        field += 1;
        label = xml.attribute('name') ?? '';
      }
      if (xml.local === 'sharedItems') item = 0;
      return undefined;
    },
    attribute(element, name, value) {
      if (SOURCES.has(element) && name === 'sheet') return options.names.sheets.get(value.toLowerCase());
      if (field < 0) return undefined;
      const isValue = name === 'v' || (element === 'sharedItems' && boundOf(name) !== undefined);
      if (name === 'v') item += 1;
      if (!isValue || !(isChanged(field) || isChangedBy(label, value))) return undefined;
      if (element === 'sharedItems') return boundOf(name);
      if (element === 's') return `项${item}`;
      if (element === 'n') return String(item);
      return element === 'd' ? `${1900 + (item % 8000)}-01-01T00:00:00` : isTechnical(value) ? value : undefined;
    },
  });
  return hasRecords && !changed.hasAny ? written : withoutRecords(written, options.part, hasRecords);
}

/** Which fields are of columns in which cells have changed. */
function fieldsOf(xml: XmlScanner, changed: ChangedCells): (field: number) => boolean {
  const sheet = xml.attribute('sheet');
  const range = parseRange(xml.attribute('ref') ?? '');
  if (sheet === undefined || range === undefined) return () => changed.hasAny;
  return (field) => changed.touchesRange(sheet, { ...range, left: range.left + field, right: range.left + field });
}

/** The least and the greatest value of numbered items. */
function boundOf(name: string): string | undefined {
  if (name === 'minValue') return '1';
  if (name === 'maxValue') return '1000000';
  if (name === 'minDate') return '1900-01-01T00:00:00';
  return name === 'maxDate' ? '9899-01-01T00:00:00' : undefined;
}

/** The definition without its rows, which is read anew from the source. */
function withoutRecords(source: string, part: number, hasRecords: boolean): string {
  const isGone = (name: string): boolean =>
    name === 'saveData' || name === 'refreshOnLoad' || (!hasRecords && name.endsWith(':id'));
  const said = hasRecords ? 'refreshOnLoad="1"' : 'saveData="0" refreshOnLoad="1"';
  return withRootAttributes(source, part, isGone, said);
}
