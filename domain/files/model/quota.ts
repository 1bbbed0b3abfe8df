/** How much a company may keep in files of its own, in bytes: 20 GB. */
export const STORAGE_QUOTA = 20 * 1_073_741_824;
