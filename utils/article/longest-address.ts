/** UTF-16 units of an address that is read and kept: a page may give itself one of megabytes. */
export const longestAddress = 8_000;
