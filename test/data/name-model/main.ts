/**
 * Makes the name model anew: `npx tsx test/data/name-model/main.ts FOLDER`, where the folder holds the unpacked source
 * distribution of jieba 0.42.1 (`pip download jieba==0.42.1 --no-deps --no-binary :all:`). The same folder and sentences
 * give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameModel, readTables } from '../../../src/find/model/model.ts';
import { learnerOf } from './perceptron.ts';
import { randomOf } from './random.ts';
import { templates, writerOf } from './sentences.ts';
import { makeTables } from './tables.ts';
import { lexiconFile, weightsFile, wordsOf, writeWeights } from './written.ts';

/** How often each sentence is written with other names, and how many of them are words in no order instead. */
const ROUNDS = 60;
const NOISE = 0.05;
/** By how much a wrong name must be worse than none, in eighths of a natural logarithm. */
const MARGIN = 2;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('the folder of jieba 0.42.1 is asked for');
const made = makeTables(folder);
const tables = readTables(made.tables);
const words = wordsOf(made.tables.lexicon);
const model: NameModel = { ...tables, weights: made.weights(words.length) };
const random = randomOf(20261122);
const writer = writerOf(made, random);
const learner = learnerOf(model, MARGIN);
const all = templates();
for (let round = 0; round < ROUNDS; round += 1) {
  const order = all.map((line) => [random.next(), line] as const).sort(([one], [other]) => one - other);
  for (const [, line] of order) learner.learn(random.chance(NOISE) ? writer.noise() : writer.write(line));
}
const weights = writeWeights(learner.average(), words);
const data = join(import.meta.dirname, '../../../src/data');
writeFileSync(join(data, 'name-lexicon.ts'), lexiconFile(made.tables));
writeFileSync(join(data, 'name-weights.ts'), weightsFile(made.tables, weights));
