/** yinming/formats: the document adapters, bytes in and bytes out, pure. */
export * from './formats/index.ts';
