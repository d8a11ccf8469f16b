import { withAlias } from '../../src/core/profile/edit';
import type { ScanResult } from '../../src/core/scan/result';
import { createSession } from '../../src/taskpane/session';
import { deferred, fakeServices } from './fake-services';
import { SAMPLE_SCAN } from './sample-scan';

it('keeps what is taught while something taught before is still being judged', async () => {
  const held = deferred<ScanResult>();
  const scanWorkbook = jest
    .fn()
    .mockReturnValueOnce(SAMPLE_SCAN)
    .mockReturnValueOnce(held.promise)
    .mockReturnValue(SAMPLE_SCAN);
  const services = fakeServices({ scanWorkbook });
  const session = createSession(services);
  await session.connect();
  await session.scan();
  const both = [
    session.changeProfile((profile) => withAlias(profile, '着地見込', 'actual')),
    session.changeProfile((profile) => withAlias(profile, '見通し', 'target')),
  ];
  held.resolve(SAMPLE_SCAN);
  await Promise.all(both);
  const words = session.getState().profile?.aliases.map(({ word }) => word);
  expect(words).toEqual(['着地見込', '見通し']);
  expect(services.saveProfile.mock.lastCall?.[0].aliases).toHaveLength(2);
});
