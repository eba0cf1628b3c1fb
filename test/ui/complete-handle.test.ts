import { expect } from '@open-wc/testing';
import { completeHandle } from '../../src/acts/complete-handle.js';
import type { LiveConsent } from '../../src/core/live-consent.js';
import type { Act } from '../../src/model/decision.js';
import type { ActResult, ConsentHandle } from '../../src/model/handle.js';

const aHandle = (decide: () => Promise<ActResult>, live: Partial<LiveConsent> = {}) => {
  const told: string[] = [];
  const report = (code: string): number => told.push(code);
  const handle = { proofs: [], decide, report } as unknown as ConsentHandle;
  const complete = (): void => completeHandle(live as LiveConsent, handle);
  complete();
  return { handle, told, complete };
};
const ACT = {} as Act;

suite('the handle of the parts', () => {
  test('answers that nothing was decided where the chunk that decides did not come, and tells of it once', async () => {
    const { handle, told, complete } = aHandle(() => Promise.reject(new Error('no chunk')));
    complete();
    expect(await handle.decide(ACT)).to.deep.equal({ status: 'none' });
    expect(told).to.deep.equal(['ERR_UI_UNAVAILABLE']);
  });

  test('tells of each purpose which of its services were left out, by the newest receipt', () => {
    const live: { head?: unknown } = {};
    const { handle } = aHandle(() => Promise.reject(new Error('not asked')), live as Partial<LiveConsent>);
    expect(handle.off('stats')).to.deep.equal([]);
    live.head = { choices: { stats: { off: ['two'] }, ads: {} } };
    expect(['stats', 'ads', 'none'].map((id) => handle.off(id))).to.deep.equal([['two'], [], []]);
  });

  test('leaves alone what was decided', async () => {
    const result: ActResult = { status: 'queued' } as ActResult;
    const { handle, told } = aHandle(() => Promise.resolve(result));
    expect(await handle.decide(ACT)).to.equal(result);
    expect(told).to.deep.equal([]);
  });
});
