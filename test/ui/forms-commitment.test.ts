import { expect } from '@open-wc/testing';
import { commit, nameAsCommitted } from '../../src/forms/commitment.js';

suite('commitment to a name', () => {
  test('the name as committed and its commitment follow the published rule (docs/receipts.md 3)', async () => {
    expect(nameAsCommitted('  Әсел   Үлгіқызы\u3000\tМыс ')).to.equal('Әсел Үлгіқызы Мыс');
    expect(nameAsCommitted('Мария И\u0306орк')).to.equal('Мария Йорк');
    expect(nameAsCommitted(' \u00a0 ')).to.equal('');
    expect(nameAsCommitted('\ud800')).to.equal('');
    expect(await commit({ salt: 'AAECAwQFBgcICQoLDA0ODw', subject_name: 'Әсел Үлгіқызы Мысалова' })).to.equal(
      'ac1zNMXKsorx8TGT5XCvajhJ4UgsxT4PivI58mSPXqs',
    );
    expect(await commit({ representative_name: 'Мысалов Үлгі', salt: 'ICEiIyQlJicoKSorLC0uLw' })).to.equal(
      'JzsEYlmosOb70jyXWQ0rFDfBBJPvnHRU0JMds8zul9U',
    );
  });
});
