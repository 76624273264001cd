import type { LanguageRules } from '../types.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { sentences } from './sentences.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';

export const english: LanguageRules = {
  code: 'en',
  sentences,
  entities,
  time,
  topics,
  events,
};
