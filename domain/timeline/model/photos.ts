/** How many photos one visit takes, and of how many bytes each. */
export const MOST_PHOTOS = 10;
export const PHOTO_BYTES = 10_000_000;
