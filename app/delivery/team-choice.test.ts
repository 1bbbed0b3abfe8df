import { expect, it } from 'vitest';
import { asChoice, chosenTeam } from './team-choice.ts';

it('tells a team that was chosen from a person, and from nobody', () => {
  expect(chosenTeam({ assigneeId: 'team:7', date: 'x' })).toEqual({ teamId: '7', date: 'x' });
  expect(chosenTeam({ assigneeId: '7', date: 'x' })).toEqual({ assigneeId: '7', date: 'x' });
  expect(chosenTeam({ date: 'x' })).toEqual({ date: 'x' });
});

it('starts a form with what was chosen before', () => {
  expect(asChoice({ assigneeId: null, teamId: '7' })).toBe('team:7');
  expect(asChoice({ assigneeId: '7', teamId: null })).toBe('7');
});
