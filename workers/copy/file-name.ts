/** A printed number as part of a file's name. */
export const safe = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
