/**
 * Which characters of a text are not in what a library made of it, where it says no places: by the longest common subsequence,
 * in time and room of the product of both lengths. For documents of some hundred characters.
 */
export function lostUnits(text: string, out: string): Uint8Array {
  const lost = new Uint8Array(text.length).fill(1);
  const width = out.length + 1;
  const longest = new Uint16Array((text.length + 1) * width);
  for (let row = text.length - 1; row >= 0; row -= 1) {
    for (let column = out.length - 1; column >= 0; column -= 1) {
      const below = longest[(row + 1) * width + column] ?? 0;
      const beside = longest[row * width + column + 1] ?? 0;
      const both =
        text.charCodeAt(row) === out.charCodeAt(column) ? (longest[(row + 1) * width + column + 1] ?? 0) + 1 : 0;
      longest[row * width + column] = Math.max(below, beside, both);
    }
  }
  let [row, column] = [0, 0];
  while (row < text.length && column < out.length) {
    if (text.charCodeAt(row) === out.charCodeAt(column)) {
      lost[row] = 0;
      row += 1;
      column += 1;
    } else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return lost;
}
