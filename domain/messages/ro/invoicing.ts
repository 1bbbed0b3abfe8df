export const invoicing = {};
