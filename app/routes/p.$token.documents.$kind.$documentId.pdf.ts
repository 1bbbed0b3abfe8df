export { loader } from './p.$token.pdf.ts';
