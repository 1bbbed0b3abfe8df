import { fold } from '#domain/kernel/pure/fold.ts';

/*
 * What guessers try first, long passwords included: a few words people love, with digits and signs around them, letters
 * put as digits, repeated, or walks over the keyboard. A list of whole passwords would hold the same words a hundred times.
 */
const WORDS = new Set(
  `abc abcd administrator admin adidas adrian alexandra alexandru ana andreea andrei angel anna arsenal asd asdf asdfgh
  barcelona baseball batman bianca bucuresti bunica bunicul buna ziua catalin chelsea chocolate claudia cluj computer
  contabil corina cristi cristian cristina crm daniel daniela default dinamo dragon dragoste dumnezeu eduard elena
  factura ferrari firma florin florentina football fotbal gabriel gabriela george georgiana google guest hello iloveyou
  internet ionut iubire iubita iubitul jordan juventus killer larisa laura letmein liverpool login london loredana love
  lucian lucky madalina maria marian mariana marius master maxim mihaela mihai michael mihaita mircea monica monkey
  mustang naruto nicoleta office oana oficial olimpia parola pass password passw parolasecreta pisica pokemon princess
  printesa qaz qazwsx qwe qwer qwert qwerty qwertyui qwertyuiop qwertz ramona raluca rapid razvan realmadrid robert
  romania ronaldo roxana samsung secret secreta server shadow simona sorin soleil srl start steaua stefan stefania
  sunshine superman system telefon test teste tigru timisoara transilvania user utilizator valentin vasile viorel
  welcome wsx yellow zxc zxcv zxcvb zxcvbn zxcvbnm te iubesc`.split(/\s+/),
);

const ROWS = ['01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', 'qazwsxedcrfvtgbyhn'];
const LEAST_DIFFERENT = 5;

const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }; // prettier-ignore
const unmasked = (text: string): string => [...text].map((sign) => LOOKALIKES[sign] ?? sign).join('');

/** Whether a password falls to the first guesses; `about` is what is known of its owner: the address, the company. */
export function isGuessable(password: string, about: readonly string[] = []): boolean {
  const text = fold(password);
  if (new Set(text).size < LEAST_DIFFERENT || isWalk(text)) return true;
  const known = new Set([...WORDS, ...about.map(fold).filter((one) => one.length >= 4)]);
  return [lettersOf(text), lettersOf(unmasked(coreOf(text)))].some((letters) => isMadeOf(letters, known));
}

/** Digits and signs around words are the first that guessers add. */
const coreOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

/** Whether the letters are nothing but known words, one after the other. Only digits and signs count as none. */
function isMadeOf(letters: string, known: ReadonlySet<string>): boolean {
  const reachable = [true];
  for (let end = 1; end <= letters.length; end += 1)
    reachable[end] = Array.from({ length: end }, (_, start) => start).some(
      (start) => reachable[start] === true && known.has(letters.slice(start, end)),
    );
  return reachable[letters.length] === true;
}

/** Whether the whole text walks along rows of the keyboard or the alphabet, there or back, three signs or more at a time. */
function isWalk(text: string): boolean {
  let rest = text;
  while (rest.length >= 3) {
    const step = [...rest].findIndex((_, index) => index >= 2 && !onARow(rest.slice(0, index + 1)));
    if (step === 2) return false;
    rest = step === -1 ? '' : rest.slice(step);
  }
  return rest.length < 3;
}

const onARow = (part: string): boolean =>
  ROWS.some((row) => row.includes(part) || [...row].toReversed().join('').includes(part));
