export const acceptance = {};
