export function whyInstall(root: string): string | undefined;
export function isNodeRecent(version: string, required: string): boolean;
