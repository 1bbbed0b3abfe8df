import { expect, it } from 'vitest';
import { openAgenda } from './agenda.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

it('lives through the past in the order of time, with what follows from it, and never into the future', async () => {
  const lived: number[] = [];
  const agenda = openAgenda(day(10));
  const note = (number: number) => agenda.plan(day(number), () => Promise.resolve(lived.push(number)));
  note(7);
  agenda.plan(day(3), () => {
    lived.push(3);
    note(5);
    note(11);
    return Promise.resolve();
  });
  note(10);
  await agenda.live();
  expect(lived).toEqual([3, 5, 7, 10]);
});

it('keeps the order in which things of the same moment were planned', async () => {
  const lived: string[] = [];
  const agenda = openAgenda(day(2));
  for (const name of ['a', 'b', 'c']) agenda.plan(day(1), () => Promise.resolve(lived.push(name)));
  await agenda.live();
  expect(lived).toEqual(['a', 'b', 'c']);
});
