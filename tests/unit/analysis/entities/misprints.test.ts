import { describe, expect, it } from 'vitest';
import { isMisprintOf } from '../../../../utils/analysis/entities/misprints.ts';

describe('isMisprintOf', () => {
  it.each([
    ['kazakstan', 'kazakhstan'],
    ['kementerian kesehetan', 'kementerian kesehatan'],
    ['kementterian kesehatan', 'kementerian kesehatan'],
  ])('takes %s for %s', (written, name) => {
    expect(isMisprintOf(written, name)).toBe(true);
  });

  it.each([
    ['the same name', 'kazakhstan', 'kazakhstan'],
    ['an inflection', 'indonesian', 'indonesia'],
    ['another short word', 'hubei medical university', 'hebei medical university'],
    ['another number', 'rumah sakit angkatan 12', 'rumah sakit angkatan 13'],
    ['two wrong letters', 'kazagstan', 'kazakhstan'],
    ['another first letter', 'bementerian', 'kementerian'],
  ])('leaves %s alone', (_, written, name) => {
    expect(isMisprintOf(written, name)).toBe(false);
  });
});
