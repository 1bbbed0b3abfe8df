/** The title of a part at the side of a report. */
export const SECTION_TITLE = 'font-semibold border-t border-base-300 pt-3';
