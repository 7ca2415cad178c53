/** A few characters by their UTF-16 units, to be asked for one by one: a bit for each unit there is. */
export type UnitSet = Uint32Array;

export function unitsOf(characters: string): UnitSet {
  const set = new Uint32Array(0x800);
  for (let at = 0; at < characters.length; at += 1) {
    const unit = characters.charCodeAt(at);
    set[unit >>> 5] = (set[unit >>> 5] as number) | (1 << (unit & 31));
  }
  return set;
}

export function isIn(set: UnitSet, unit: number): boolean {
  return ((set[unit >>> 5] as number) & (1 << (unit & 31))) !== 0;
}
