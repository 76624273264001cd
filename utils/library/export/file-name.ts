import { localDay } from '../days.ts';

/** Longer names make trouble on some disks, where a Chinese character takes three bytes. */
const longest = 60;

/** `regulators-and-screening-2025-11-09.docx`: what it is about, and of which day. Letters of every script stay. */
export function fileName(title: string, now: number, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const short = [...words].slice(0, longest).join('').replace(/-$/u, '');
  return `${short || 'simpul'}-${localDay(now)}.${extension}`;
}
