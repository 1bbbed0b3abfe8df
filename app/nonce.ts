import { createContext } from 'react';

/** The nonce of this answer's scripts. Only the server knows it: browsers hide it from the page, so there it is empty. */
export const NonceContext = createContext<string | undefined>(undefined);
