import type { identity as ro } from '../ro/identity.ts';

export const identity: typeof ro = {
  errors: {
    cuiTaken: 'This company already has an account. Ask its administrator for an invitation.',
    emailTaken: 'There is an account with this address. Log in, or use its password.',
    wrongPassword: 'The address or the password is not right.',
    tooManyTries: 'Too many tries. Wait a little and try again.',
    badToken: 'This link has expired or was used already. Ask for a new one.',
    lastAdministrator: 'A company needs at least one active administrator. Appoint another first.',
    alreadyMember: 'This person already works in the company.',
    logInFirst: 'This address has an account. Log in with it, then open the link again.',
    confirmEmailFirst: 'Confirm your e-mail address first: we sent you a link.',
    commonPassword: 'This password is too easy to guess. Choose another.',
  },
};
