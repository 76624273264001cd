import type { Language } from '../types.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';

export const indonesian: Language = {
  code: 'id',
  script: 'latin',
  sentences,
  entities,
  time,
  topics,
  events,
  lexicon,
};
