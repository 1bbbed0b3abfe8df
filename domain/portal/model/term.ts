const OPEN_DAYS = 180;

/** How long an access to the portal opens from a moment on; whoever comes later asks for a new one with one press. */
export const portalEnd = (from: Date): Date => new Date(from.getTime() + OPEN_DAYS * 86_400_000);
