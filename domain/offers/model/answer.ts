/** In which way an answer came; `link` is the client's own tap. */
export const ANSWER_WAYS = ['link', 'phone', 'email', 'paper', 'qualified'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** The ways that our people record. */
export const RECORDED_WAYS = ['phone', 'email', 'paper', 'qualified'] as const;
