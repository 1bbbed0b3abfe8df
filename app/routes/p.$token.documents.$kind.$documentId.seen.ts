export { action } from './p.$token.seen.ts';
