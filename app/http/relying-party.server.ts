import { relyingParty } from '#domain/identity/model/webauthn.ts';
import { appUrl } from './wiring.server.ts';

/** For which host passkeys are made and used: that of the product's one address, whatever a request calls it. */
export const ourParty = () => relyingParty(appUrl());
