/** Each form in which a text may be written has a line of the sweep that reads it, and is missed without it. */
import { describeHandlings } from '../formats/handlings.ts';
import { writtenForms } from './forms.ts';
import { handlings } from './handlings.ts';

describeHandlings(
  'test/verify/needles.ts',
  writtenForms.map(({ title }) => title),
  handlings,
);
