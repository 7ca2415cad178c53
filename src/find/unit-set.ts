/** The UTF-16 units of a few characters, to be asked for one by one. */
export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (each) => each.charCodeAt(0)));
}
