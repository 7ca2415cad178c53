/** `yinming rules list | show PACK | test PACK…`: what ships, what a pack does, whether its examples hold. */
import { kindById } from '../kinds/index.ts';
import { runPackExamples } from '../redact/compile.ts';
import type { FieldEntry, KindEntry, Pack } from '../rules/pack.ts';
import { loadPack, shippedPacks } from '../run/packs.ts';
import { displayWidth } from '../text/width.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import type { Bilingual, Language } from './language.ts';
import { words } from './words.ts';

const headings = {
  sources: { zh: '来源', en: 'Sources' },
  kinds: { zh: '按种类', en: 'By kind' },
  fields: { zh: '按字段', en: 'By field' },
  floor: { zh: '底线（至少遮盖）', en: 'Floor (hidden at least)' },
  silent: { zh: '来源未作规定，本包的选择', en: 'Where the sources are silent, this pack chose' },
  extends: { zh: '扩展', en: 'extends' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function listCommand(): ExitCode {
  const packs = shippedPacks();
  const width = Math.max(...packs.map(({ id }) => id.length));
  for (const { id, version, title } of packs) process.stdout.write(`${id.padEnd(width)}  ${version}  ${title}\n`);
  return exitCode.done;
}

export async function showCommand(name: string, language: Language): Promise<ExitCode> {
  return guard(language, async () => {
    const { pack, packs } = await loadPack(name);
    process.stdout.write(describe(pack, packs[packs.length - 1]?.digest ?? '', language));
  });
}

export async function testCommand(names: readonly string[], language: Language): Promise<ExitCode> {
  let worst: ExitCode = exitCode.done;
  for (const name of names) {
    const code = await guard(language, async () => {
      const { pack, plan } = await loadPack(name);
      const count = runPackExamples(pack, plan);
      process.stdout.write(`${pack.id} ${pack.version}: ${count} ${words.examplesHold[language]}\n`);
    });
    if (code !== exitCode.done) worst = code;
  }
  return worst;
}

async function guard(language: Language, work: () => Promise<void>): Promise<ExitCode> {
  try {
    await work();
    return exitCode.done;
  } catch (error) {
    const { line, code } = explain(error, language);
    process.stderr.write(`${line}\n`);
    return code;
  }
}

function describe(pack: Pack, digest: string, language: Language): string {
  const lines = [`${pack.id} ${pack.version}  ${pack.title}`, digest];
  if (pack.extends !== undefined) lines.push(`${headings.extends[language]}: ${pack.extends.join(', ')}`);
  const section = (heading: Bilingual, rows: readonly (readonly [string, string])[]): void => {
    if (rows.length === 0) return;
    const width = Math.max(...rows.map(([first]) => displayWidth(first)));
    lines.push('', heading[language]);
    for (const [first, second] of rows) {
      lines.push(`  ${first}${' '.repeat(width - displayWidth(first))}  ${second}`.trimEnd());
    }
  };
  section(
    headings.sources,
    Object.entries(pack.sources).map(([id, { title, publisher, date, clause }]) => [
      id,
      [title, publisher, date, clause].filter((each) => each !== undefined).join(' · '),
    ]),
  );
  section(
    headings.kinds,
    Object.entries(pack.kinds ?? {}).map(([id, rule]) => [
      `${id} ${kindById(id)?.title[language] ?? ''}`,
      maskText(rule),
    ]),
  );
  section(
    headings.fields,
    (pack.fields ?? []).map((field) => [labelsText(field), maskText(field) || `→ ${field.kind ?? ''}`]),
  );
  section(
    headings.floor,
    Object.entries(pack.floor ?? {}).map(([id, floor]) => [id, JSON.stringify(floor)]),
  );
  section(
    headings.silent,
    (pack.silent ?? []).map(({ on, chosen }) => [on, chosen]),
  );
  return `${lines.join('\n')}\n`;
}

/** Labels that a line has room for. */
const SHOWN_LABELS = 4;

function labelsText({ labels, of }: FieldEntry): string {
  const shown = labels.slice(0, SHOWN_LABELS).join(' ');
  const more = labels.length > SHOWN_LABELS ? ` … (${labels.length})` : '';
  return of === undefined
    ? shown + more
    : `${of.slice(0, SHOWN_LABELS).join('|')}${of.length > SHOWN_LABELS ? '|…' : ''} + ${shown}${more}`;
}

function maskText({ cover, keep, through, from, rest, replace, drop, byLength, why }: FieldEntry | KindEntry): string {
  const mask = { cover, keep, through, from, rest, replace, drop, byLength };
  const said = Object.entries(mask).filter(([, options]) => options !== undefined);
  if (said.length === 0) return '';
  const text = said
    .map(([id, options]) => `${id} ${typeof options === 'string' ? options : JSON.stringify(options)}`)
    .join(', ');
  return why === undefined ? text : `${text}  (${why})`;
}
