import { expect, it } from 'vitest';
import { type Handle, putHandle, takeHandle } from '../../utils/wire/handle';

it('what boot put is what the panel takes, in one world', () => {
  expect(takeHandle()).toBeNull();
  const handle = { fold: () => undefined } as unknown as Handle;
  putHandle(handle);
  expect(takeHandle()).toBe(handle);
});
