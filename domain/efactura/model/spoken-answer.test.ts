import { expect, it } from 'vitest';
import { messagesFor } from '#domain/messages/index.ts';
import { spokenAnswer } from './spoken-answer.ts';

const ro = messagesFor('ro').efactura.evidence.answers;
const en = messagesFor('en').efactura.evidence.answers;

it.each([
  [
    'timeout: The operation was aborted due to timeout',
    'Timpul de răspuns a trecut',
    'The time for an answer has passed',
  ],
  ['noAnswer: fetch failed ECONNRESET', 'Nu a venit niciun răspuns: ECONNRESET', 'No answer came: ECONNRESET'],
  [
    'notReached: fetch failed ECONNREFUSED ECONNREFUSED',
    'SPV nu a putut fi atins: ECONNREFUSED',
    'SPV could not be reached: ECONNREFUSED',
  ],
  ['rateLimit: the minute of the application is full', 'Limita de apeluri pe minut', 'The limit of calls a minute'],
  ['interrupted', 'Aplicația s-a oprit în timpul trimiterii.', 'The application stopped while it was being sent.'],
])('says «%s» in the reader’s language, without words of our programs', (kept, romanian, english) => {
  expect(spokenAnswer(kept, ro)).toBe(romanian);
  expect(spokenAnswer(kept, en)).toBe(english);
});

it('leaves what ANAF itself wrote as it came', () => {
  expect(spokenAnswer('serverError: HTTP 503 Service Unavailable', ro)).toBe(
    'Eroare a serverului ANAF: HTTP 503 Service Unavailable',
  );
  expect(spokenAnswer('technicalError: A aparut o eroare tehnica. Cod: 1814', en)).toBe(
    'ANAF’s technical error: A aparut o eroare tehnica. Cod: 1814',
  );
  expect(spokenAnswer('Fisierul transmis nu este valid.', ro)).toBe('Fisierul transmis nu este valid.');
  expect(spokenAnswer('HTTP 503', ro)).toBe('HTTP 503');
});
