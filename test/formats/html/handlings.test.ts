/** Each place of a page has a line of the library that handles it. */
import { describeHandlings } from '../handlings.ts';
import { handlings } from './handlings.ts';
import { places } from './places.ts';

describeHandlings('test/formats/html/needles.ts', places, handlings);
