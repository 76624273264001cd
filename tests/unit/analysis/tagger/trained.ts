import { trainField } from '../../../../scripts/train/conditional-random-field.ts';
import { readExamples } from '../../../../scripts/train/examples.ts';
import { quantise } from '../../../../scripts/train/quantise.ts';
import type { TaggedSentence } from '../../../../scripts/train/read-corpus.ts';
import { encodeModel, type TaggerModel } from '../../../../utils/analysis/tagger/model.ts';

/** `Ratna/B-NAMA Wulan/I-NAMA tiba di Ambon/B-TEMPAT`; a word without a label is outside names. */
export function sentence(text: string): TaggedSentence {
  const words = text.split(' ').map((word) => word.split('/'));
  return { tokens: words.map(([token = '']) => token), labels: words.map(([, label = 'O']) => label) };
}

const persons = [
  'Ratna Wulan',
  'Budi Hartono',
  'Sinta Maharani',
  'Yusuf Wibisono',
  'Tuti Lestari',
  'Agus Salim',
];
const places = ['Ambon', 'Ternate', 'Kupang', 'Manado', 'Jayapura', 'Padang'];
const labelled = (words: string, kind: string) =>
  words
    .split(' ')
    .map((word, at) => `${word}/${at === 0 ? 'B' : 'I'}-${kind}`)
    .join(' ');

/** Sentences of two patterns with labels of no known corpus. */
export const corpus: readonly TaggedSentence[] = persons.flatMap((person) =>
  places.flatMap((place) => [
    sentence(`Dokter ${labelled(person, 'NAMA')} tiba di ${labelled(place, 'TEMPAT')} kemarin .`),
    sentence(`Obat itu dikirim ke ${labelled(place, 'TEMPAT')} oleh ${labelled(person, 'NAMA')} .`),
  ]),
);

const options = { epochs: 4, rate: 0.1, penalty: 0.001, dropout: 0.2, boldness: 0 };

export const train = (sentences: readonly TaggedSentence[], mostBytes = 1_000_000): TaggerModel =>
  quantise(trainField(readExamples(sentences, 1), options), mostBytes);

export const trainFile = (mostBytes?: number): Uint8Array => encodeModel(train(corpus, mostBytes));
