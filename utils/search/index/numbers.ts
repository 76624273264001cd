/**
 * Every unit in the index has a number: the number of its document (an article as it was at one time, or a note), and
 * its part of that: 0 the article itself, from 1 on its events. With the slot it is one number of 32 bits.
 */
export const partsOfDocument = 256;
const slotsOfUnit = 16;

/** No document has a higher number: its units would not fit into 32 bits. The index is built anew before. */
export const lastDocument = 2 ** 20 - 1;

export const unitNumber = (document: number, part: number): number => document * partsOfDocument + part;
export const documentOf = (unit: number): number => Math.floor(unit / partsOfDocument);
export const partOf = (unit: number): number => unit % partsOfDocument;

export const packed = (unit: number, slot: number): number => unit * slotsOfUnit + slot;
export const unitOfPacked = (number: number): number => Math.floor(number / slotsOfUnit);
export const slotOfPacked = (number: number): number => number % slotsOfUnit;
