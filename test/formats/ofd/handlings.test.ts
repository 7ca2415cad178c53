/** Each place of an OFD has a line of the library that handles it. */
import { describeHandlings } from '../handlings.ts';
import { handlings } from './handlings.ts';
import { places } from './sample.ts';

describeHandlings('test/formats/ofd/needles.ts', places, handlings);
