import { expect, test } from 'vitest';
import { makeCodeFinder } from '../../../../src/catalog/printed/code-finder.ts';
import { makeCode } from '../../../support/make-catalog.ts';

const REFUSED = makeCode({
  code: 'REFUSED',
  section: 'network',
  otherKeys: [{ key: 'Refused' }],
  numbers: { linux: '111', macos: '61' },
});
const FULL = makeCode({ code: 'FULL', section: 'files', numbers: { linux: '28', macos: '28' } });
const finder = makeCodeFinder([REFUSED, FULL], { base: 10, sign: 'notation' });
const place = { start: 0, end: 1 };

test.each([
  [{ code: 'refused' }, {}, [REFUSED]],
  [{ key: 'Refused' }, {}, [REFUSED]],
  [{ key: 'REFUSED' }, {}, [REFUSED]],
  [{ key: 'reFUSED' }, {}, []],
  [{ number: '-61' }, {}, [REFUSED]],
  [{ number: '28' }, {}, [FULL]],
  [{ number: '28', key: 'Refused' }, {}, []],
  [{ number: '111' }, { sections: ['files'] }, []],
  [{ number: '111' }, { sections: ['network'] }, [REFUSED]],
  [{ number: '111' }, { codes: ['FULL'], sections: ['network'] }, []],
  [{ message: 'REFUSED' }, {}, []],
])('finds by what stands in the holes: %j, %j', (holes, form, codes) => {
  expect(finder.find({ ...place, ...holes }, form)).toEqual(codes);
});
