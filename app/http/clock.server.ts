/** The time at which a request works. The only clock that pages read; verbs get it as `actor.asOf`. */
export const now = (): Date => new Date();
