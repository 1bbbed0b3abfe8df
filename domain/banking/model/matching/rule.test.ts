import { expect, it } from 'vitest';
import { chosenToPost, postsItself } from './rule.ts';
import { anItem, CRINUL, suggested } from './testing.ts';

const RULE = { threshold: 99 };
const certain = suggested({ items: [anItem('F-42')] }, { text: 'F-42', name: CRINUL.name });

it('posts what is sure, and nothing when the company lets nothing post itself', () => {
  expect(postsItself(certain[0], RULE)).toBe(true);
  expect(postsItself(certain[0], { threshold: undefined })).toBe(false);
});

it('posts nothing in part, nothing that leaves money over or writes any off, nothing that something speaks against', () => {
  const with_ = (open: bigint, text = 'F 42') =>
    suggested({ items: [anItem('F-42', { open })] }, { text, name: CRINUL.name })[0];
  expect(
    [with_(300_000n), with_(100_000n), with_(121_500n), with_(121_000n, 'F-57')].map((one) =>
      postsItself(one && { ...one, score: 99 }, RULE),
    ),
  ).toEqual([false, false, false, false]);
});

it('an invoice that two entries of a batch pay is posted once', () => {
  expect(chosenToPost([certain, certain], RULE)).toEqual([0]);
});
