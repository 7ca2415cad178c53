/** The languages of label printers, in the order in which they are told apart. */
export { tspl } from './tspl.ts';
export { zpl } from './zpl.ts';
