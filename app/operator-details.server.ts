/** Who offers the service, as the public pages must say it; from the environment, absent in development. */
export const operatorDetails = (): string[] =>
  ['OPERATOR_NAME', 'OPERATOR_CUI', 'OPERATOR_ADDRESS', 'OPERATOR_EMAIL'].flatMap((name) => process.env[name] ?? []);
