/** Each place of a workbook has a line of the library that handles it. */
import { describeHandlings } from '../handlings.ts';
import { handlings } from './handlings.ts';
import { places } from './places.ts';

describeHandlings(
  'test/formats/xlsx/needles.ts',
  places.map(({ name }) => name),
  handlings,
);
