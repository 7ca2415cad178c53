/** Needles, each in a place of its own. */
export interface Place {
  readonly name: string;
  readonly needle: string;
}

export const places: Place[] = [];

function add(name: string, needle: string): string {
  places.push({ name, needle });
  return needle;
}

const nextNumber = (): string => String(places.length + 10);

/** A needle that the test editor finds wherever it is told. */
export const at = (name: string): string => add(name, `针${nextNumber()}线`);

/** One that it finds beside its label. */
export const labelledAt = (name: string): string => add(name, `名${nextNumber()}线`);

/** One that it never finds: it goes with what holds it. */
export const silentAt = (name: string): string => add(name, `隐${nextNumber()}线`);

/** A number for a place whose values are numbers. */
export const numberAt = (name: string): number => Number(add(name, String(13800000000 + places.length)));

/** One of these that it never finds. */
export const silentNumberAt = (name: string): number => Number(add(name, String(9800000 + places.length)));

/** The number of a day, which it finds as a date under a label. */
export const dayAt = (name: string): number => Number(add(name, String(70000 + places.length)));

/** The year of a day, which it finds likewise. */
export const yearAt = (name: string): number => Number(add(name, '2091'));

/** A needle in two halves: what stands between them is no text. */
export function split(needle: string, between: string): string {
  return needle.slice(0, 2) + between + needle.slice(2);
}

/** A needle in two runs of a string. */
export function inRuns(needle: string): string {
  return `<r><rPr><b/></rPr><t>${split(needle, '</t></r><r><t>')}</t></r>`;
}

/** A needle in the numbers of its characters. */
export function inEntities(needle: string): string {
  return [...needle].map((character) => `&#${character.charCodeAt(0)};`).join('');
}

/** A needle with one of its characters as a workbook writes those that XML cannot hold. */
export function inEscapes(needle: string): string {
  return `${needle.slice(0, 1)}_x00${needle.charCodeAt(1).toString(16)}_${needle.slice(2)}`;
}

/** A needle that begins with 针 and ends with 线, as the percent escapes of GBK. */
export function inGbk(needle: string): string {
  return needle.replace('针', '%D5%EB').replace('线', '%CF%DF');
}
