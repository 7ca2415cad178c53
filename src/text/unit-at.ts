/**
 * Reading a text at one speed, whatever it is made of. `text.charCodeAt(at)` is looked up anew by what the text is made of (one piece,
 * a slice, several joined; one byte a unit or two) wherever texts of many makes pass, which is everywhere here; a function
 * that is bound is not: it takes a fifth of the time.
 */
export const unitAt = /* @__PURE__ */ String.prototype.charCodeAt.call.bind(String.prototype.charCodeAt) as (
  text: string,
  at: number,
) => number;

/** `text.slice(from, to)`, for the same reason. */
export const sliceOf = /* @__PURE__ */ String.prototype.slice.call.bind(String.prototype.slice) as (
  text: string,
  from: number,
  to?: number,
) => string;

const NOTHING = '';

/** `text.length`, for the same reason: an engine knows of what is joined to nothing that it is a text, and joins nothing. */
export function lengthOf(text: string): number {
  return (NOTHING + text).length;
}
