import { expect, it } from 'vitest';
import { networkOf } from './attempt-limits.ts';

it.each([
  ['85.120.4.7', '85.120.4.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::ffff:85.120.4.7', '::ffff:85.120.4.7'],
])('of %s the network is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
