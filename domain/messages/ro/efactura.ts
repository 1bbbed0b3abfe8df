export const efactura = {};
