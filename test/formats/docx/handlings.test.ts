/** Each place of a document of Word has something in the library that handles it, and is missed without it. */
import { describeHandlings } from '../handlings.ts';
import { handlings } from './handlings.ts';
import { places } from './places.ts';

describeHandlings(
  'test/formats/docx/needles.ts',
  places.map(({ place }) => place),
  handlings,
);
