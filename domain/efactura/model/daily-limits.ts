/**
 * Calls a day that we make at most. ANAF's text allows a hundred questions about the state of a message, an older one
 * twenty: the smaller holds. The lists and the messages are counted for the company, the others for one message.
 */
export const A_DAY = { status: 20, download: 9, list: 1_400, answer: 990 } as const;
