/** How many interventions one form plans at most. */
export const MOST_SERIES = 60;
