import { describe, expect, it } from 'vitest';
import { fitsInitials, isShortForm } from '../../../../utils/analysis/entities/initials.ts';

const connectors = new Set(['dan', 'of', 'for', 'and']);

describe('isShortForm', () => {
  it('takes acronyms, clipped names and Han abbreviations', () => {
    expect(isShortForm('BSN', 'Badan Standardisasi Nasional')).toBe(true);
    expect(isShortForm('NordvaxBio', 'Nordvax Biologics Inc')).toBe(true);
    expect(isShortForm('Kemenkes', 'Kementerian Kesehatan')).toBe(true);
    expect(isShortForm('中疾控', '中国疾病预防控制中心')).toBe(true);
  });

  it('refuses remarks, dates, codes and what does not come from the name', () => {
    expect(isShortForm('18/1', undefined)).toBe(false);
    expect(isShortForm('kiri', 'Menteri Kesehatan')).toBe(false);
    expect(isShortForm('Jakarta', 'Universitas Indonesia')).toBe(false);
    expect(isShortForm('EW24', 'Stasiun Timur')).toBe(false);
    expect(isShortForm('北京', '世界卫生组织')).toBe(false);
  });
});

describe('fitsInitials', () => {
  it('counts connecting words or leaves them out', () => {
    expect(fitsInitials('TCM', 'Tes Cepat Molekuler', connectors)).toBe(true);
    expect(fitsInitials('BPOM', 'Badan Pengawas Obat dan Makanan', connectors)).toBe(true);
    expect(fitsInitials('SDGs', 'Sustainable Development Goals', connectors)).toBe(true);
    expect(fitsInitials('RI', 'Kementerian Kesehatan Republik Indonesia', connectors)).toBe(false);
  });
});
