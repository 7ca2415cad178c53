/**
 * Attributes: the value of each is read as what it is. A word of the document's own (a class, an id and what points to it) is handed
 * over where it may be more than that; the same text becomes the same then, so that what belonged together still does. Nobody who reads
 * the page sees an attribute twice, but all of them are in the file, on end tags too.
 */
import { readBase64 } from './data-url.ts';
import { seemsBase64 } from './base64.ts';
import { AUTHOR_NAMES, attributeSort, labelOf } from './elements.ts';
import { isJson } from './json-text.ts';
import type { Reading } from './reading.ts';
import { isTelling } from './telling.ts';
import { addPlain, newStretches, placeIn, type Source, sourceOf, type Stretches, textOf } from './stretches.ts';
import { addText } from './text-reading.ts';
import type { Attribute, Tag } from './tokens.ts';
import { isUrl } from './url.ts';
import { asIs, inDoubleQuotes, inName, inSingleQuotes, type Writer, withoutQuotes } from './writing.ts';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** UTF-16 units of a value that is no data. */
const LONGEST_PLAIN = 64;

/** Sorts of `input` whose value is text that somebody wrote. */
const WRITTEN: ReadonlySet<string> = new Set('text tel email search url number date month password hidden'.split(' '));

/** How the value of an attribute is written. */
export function writerOf({ quote, from, to }: Attribute): Writer {
  return quote === QUOTE ? inDoubleQuotes : quote === APOSTROPHE ? inSingleQuotes : withoutQuotes(from, to);
}

/** The value as a text. */
export function valueText(source: Source, attribute: Attribute): Stretches {
  const value = newStretches();
  addText(value, source, attribute.from, attribute.to, writerOf(attribute), false, true);
  return value;
}

/** The value of the first of these attributes that the tag has; else nothing. */
export function textIn(source: Source, tag: Pick<Tag, 'attributes'>, ...names: readonly string[]): string {
  for (const name of names) {
    const found = tag.attributes.find((attribute) => attribute.name === name);
    if (found === undefined) continue;
    const value = valueText(source, found);
    return textOf(value, 0, value.parts.length);
  }
  return '';
}

/** What an element says of the texts in its attributes. */
export interface Told {
  /** The label of the field that it is, as the page shows it. */
  readonly labelFor: (id: string) => string | undefined;
  /** Takes the value of a field of a form as text of the page. */
  readonly show: (attribute: Attribute) => void;
}

export function readAttributes(source: Source, tag: Tag, told: Told, reading: Reading): void {
  if (isTelling(source.text, tag.from, tag.nameTo)) {
    const start = tag.from + (tag.isEnd ? 2 : 1);
    const name = newStretches();
    addPlain(name, source, start, tag.nameTo, inName);
    reading.addAside(sourceOf(name), 0, tag.nameTo - start, asIs);
  }
  for (const attribute of tag.attributes) {
    const { name, nameFrom, nameTo, from, to } = attribute;
    if (isTelling(source.text, nameFrom, nameTo)) reading.addAside(source, nameFrom, nameTo, inName);
    if (to > from) readAttribute(source, tag, name, attribute, told, reading);
  }
}

function readAttribute(
  source: Source,
  tag: Tag,
  name: string,
  attribute: Attribute,
  told: Told,
  reading: Reading,
): void {
  const sort = attributeSort(name);
  if (sort === 'mark' || sort === 'drawing') {
    readMark(source, attribute, sort === 'mark', reading);
    return;
  }
  if (tag.name === 'meta' && name === 'content') {
    readMeta(source, tag, attribute, reading);
    return;
  }
  if (tag.name === 'input' && name === 'value' && WRITTEN.has(textIn(source, tag, 'type').toLowerCase() || 'text')) {
    const labels = [textIn(source, tag, 'name'), textIn(source, tag, 'id'), textIn(source, tag, 'aria-label')];
    const shown = told.labelFor(labels[1] as string);
    const label = [shown ?? '', ...labels, textIn(source, tag, 'placeholder')].find((each) => reading.isLabel(each));
    if (label !== undefined) addField(source, label, attribute, reading);
    else if (textIn(source, tag, 'type') !== 'hidden') told.show(attribute);
    else reading.read('value', sourceOf(valueText(source, attribute)));
    return;
  }
  if (sort === 'text') {
    const label = tag.name === 'param' ? textIn(source, tag, 'name') : labelOf(name);
    if (isNaming(tag, name, label) && reading.isLabel(label)) addField(source, label, attribute, reading);
    else if (isPlain(source.text, attribute))
      reading.addAside(source, attribute.from, attribute.to, writerOf(attribute));
    else reading.read('value', sourceOf(valueText(source, attribute)));
    return;
  }
  const value = sourceOf(valueText(source, attribute));
  reading.read(sort === 'urls' ? 'url' : sort, value);
}

/** Whether a value is short and holds nothing that could be coded: most do. */
function isPlain(text: string, { from, to }: Attribute): boolean {
  if (to - from > LONGEST_PLAIN) return false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x26 || unit === 0x25 || unit === 0x3c || unit === 0x3a || unit === 0x7b || unit === 0x5b)
      return false;
  }
  return true;
}

/** Whether an attribute's name says what its value is: one of data, or of an element that is not HTML's. */
function isNaming(tag: Tag, name: string, label: string): boolean {
  return label !== name || tag.name.includes('-') || tag.name === 'param' || !STANDARD.has(name);
}

/** Attributes of text that HTML knows, which say nothing of what it is. */
const STANDARD: ReadonlySet<string> = new Set(
  'alt title label value placeholder summary abbr content aria-label aria-valuetext standby prompt datetime text'.split(
    ' ',
  ),
);

function addField(source: Source, label: string, attribute: Attribute, reading: Reading): void {
  const stretches = valueText(source, attribute);
  const last = stretches.parts.length;
  const text = textOf(stretches, 0, last);
  const at = placeIn(source, attribute.from);
  const value = { stretches, first: 0, last, at, writer: writerOf(attribute) };
  if (isJson(text) || isUrl(text) || seemsBase64(text)) reading.read('value', sourceOf(stretches));
  else reading.record([{ labels: [label], text, place: [1] }], [value]);
}

/** A word, or words, of the document's own. */
function readMark(source: Source, attribute: Attribute, isWord: boolean, reading: Reading): void {
  const { from, to } = attribute;
  const isPlain = isWord ? !isTelling(source.text, from, to) : isAscii(source.text, from, to);
  if (isPlain && !source.text.slice(from, to).includes('&')) return;
  const value = sourceOf(valueText(source, attribute));
  reading.addAside(value, 0, value.text.length, asIs);
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

function readMeta(source: Source, tag: Tag, attribute: Attribute, reading: Reading): void {
  const name = textIn(source, tag, 'name', 'property', 'itemprop', 'http-equiv');
  const stretches = valueText(source, attribute);
  const text = textOf(stretches, 0, stretches.parts.length);
  if (AUTHOR_NAMES.has(name.toLowerCase())) {
    if (reading.takesAuthor(source, attribute.from, attribute.to, text, writerOf(attribute))) return;
  } else if (reading.isLabel(name)) {
    addField(source, name, attribute, reading);
    return;
  }
  reading.read('value', sourceOf(stretches));
}

/** A text of which only its looks say what it is. */
export function readValue(source: Source, reading: Reading): void {
  const { text } = source;
  if (seemsBase64(text)) readBase64(source, reading);
  else if (/<[A-Za-z/!?]/.test(text)) reading.read('html', source);
  else if (isJson(text)) reading.read('json', source);
  else if (isUrl(text) || /%[0-9A-Fa-f]{2}|%u[0-9A-Fa-f]{4}/.test(text)) reading.read('url', source);
  else reading.addAside(source, 0, text.length, asIs);
}
