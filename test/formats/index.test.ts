import { describe, expect, it } from 'vitest';
import { formatByName } from '../../src/formats/index.ts';

describe('formatByName', () => {
  it.each([
    ['名单.csv', 'csv'],
    ['DATA.CSV', 'csv'],
    ['data.tsv', 'tsv'],
    ['data.tab', 'tsv'],
    ['data.ndjson', 'ndjson'],
    ['data.jsonl', 'ndjson'],
    ['data.json', 'json'],
    ['data.txt', 'text'],
    ['data.MD', 'text'],
    ['data.csv.json', 'json'],
    ['folder.csv/data.Json', 'json'],
  ])('knows %s', (name, id) => {
    expect(formatByName(name)?.id).toBe(id);
  });

  it.each(['data', 'csv', 'data.doc', 'data.csv.gz', 'data.csv ', 'folder.csv/data', 'data.xls', ''])(
    'does not guess at %j',
    (name) => {
      expect(formatByName(name)).toBeUndefined();
    },
  );
});
