/** Words of which many end alike, as tables write them: a line for each ending, which stands first, then what goes before it. */
export function wordsByEnding(lines: string): readonly string[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [ending = '', ...words] = line.split(' ');
      return words.map((word) => word + ending);
    });
}
