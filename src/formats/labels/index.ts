/** The languages of label printers, in the order in which they are told apart. */
export { cpcl } from './cpcl.ts';
export { epl } from './epl.ts';
export { escpos } from './escpos.ts';
export { tspl } from './tspl.ts';
export { zpl } from './zpl.ts';
export { sniffLabel } from './sniff.ts';
