/**
 * The library as it ships: what is timed comes out of dist/, not out of src/. Run from source, tsx would wrap every
 * function in a call that keeps its name, and the figures would be those of the wrapping. `npm run bench` builds first.
 */
type Library = typeof import('../../src/index.ts');

const built = new URL('../../dist/index.js', import.meta.url).href;

export const library: Library = await import(built);
