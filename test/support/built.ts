/** The public doors as they are built: worker threads have their program in dist/ alone. */
type NodeDoor = typeof import('../../src/node.ts');
type FormatsDoor = typeof import('../../src/formats.ts');
type MainDoor = typeof import('../../src/index.ts');

const door = (name: string): Promise<unknown> => import(new URL(`../../dist/${name}.js`, import.meta.url).href);

export const builtNode: NodeDoor = (await door('node')) as NodeDoor;
export const builtFormats: FormatsDoor = (await door('formats')) as FormatsDoor;
export const builtMain: MainDoor = (await door('index')) as MainDoor;
