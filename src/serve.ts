/** yinming/serve: redaction behind HTTP. */
export { createHandler, type HandlerOptions, type Refusal } from './serve/handler.ts';
export { type ListenOptions, listen } from './serve/listen.ts';
