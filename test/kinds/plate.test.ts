/** Vehicle plates: every form that is or was given out, with and without dots, and what is near to one. */
import { describe, expect, it } from 'vitest';
import { plate } from '../../src/kinds/plate.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

function parts(region: string, authority: string, serial: string, suffix = ''): string {
  const named = `${region}|region ${authority}|authority ${serial}|serial`;
  return suffix === '' ? named : `${named} ${suffix}|suffix`;
}

describe('plate', () => {
  it.each<readonly [string, string, string, string]>([
    ['civil', '5 digits', '辽T00001', parts('辽', 'T', '00001')],
    ['civil', 'letters among them', '辽T0A0B1', parts('辽', 'T', '0A0B1')],
    ['civil', 'a dot', '辽T·00001', parts('辽', 'T', '00001')],
    ['civil', 'another dot', '辽T•00001', parts('辽', 'T', '00001')],
    ['civil', 'a blank', '辽T 00001', parts('辽', 'T', '00001')],
    ['civil', 'a hyphen', '辽T-00001', parts('辽', 'T', '00001')],
    ['civil', 'a blank and a dot', '辽 T.00001', parts('辽', 'T', '00001')],
    ['civil', 'small letters', '辽t0000a', parts('辽', 't', '0000a')],
    ['civil', 'full width', '辽Ｔ００００１', parts('辽', 'Ｔ', '００００１')],
    ['civil', 'a region in Traditional', '遼T00001', parts('遼', 'T', '00001')],
    ['civil', 'the authority O of former years', '辽O00001', parts('辽', 'O', '00001')],
    ['civil', 'the middle hidden', '辽T***01', parts('辽', 'T', '***01')],
    ['civil', 'the authority hidden too', '辽****01', parts('辽', '*', '***01')],
    ['civil', 'the region hidden', '*T00001', parts('*', 'T', '00001')],
    ['civil', 'hidden but for the region', '京******', parts('京', '*', '*****')],
    ...[...'DABCEFGHJK'].flatMap(
      (letter) =>
        [
          ['new-energy', `small, ${letter}`, `辽T${letter}00001`, parts('辽', 'T', `${letter}00001`)],
          ['new-energy', `large, ${letter}`, `辽T·00001${letter}`, parts('辽', 'T', `00001${letter}`)],
        ] as const,
    ),
    ['new-energy', 'a second letter', '辽TDA0001', parts('辽', 'T', 'DA0001')],
    ['new-energy', 'half hidden', '辽TD***01', parts('辽', 'T', 'D***01')],
    ['learner', '学', '辽T0001学', parts('辽', 'T', '0001', '学')],
    ['learner', '學', '遼T0001學', parts('遼', 'T', '0001', '學')],
    ['learner', 'with blanks', '辽T 0001 学', parts('辽', 'T', '0001', '学')],
    ['police', '警', '辽T0001警', parts('辽', 'T', '0001', '警')],
    ['trailer', '挂', '辽T·0001挂', parts('辽', 'T', '0001', '挂')],
    ['test', '试', '辽T0001试', parts('辽', 'T', '0001', '试')],
    ['oversize', '超', '辽T0001超', parts('辽', 'T', '0001', '超')],
    ['consulate', '领', '沪T0001领', parts('沪', 'T', '0001', '领')],
    ['hong-kong', '港', '粤Z·0001港', parts('粤', 'Z', '0001', '港')],
    ['macau', '澳', '粤ZA001澳', parts('粤', 'Z', 'A001', '澳')],
    ['emergency', 'fire and rescue', '辽X·0001应急', parts('辽', 'X', '0001', '应急')],
    ['emergency', 'forest fire', '辽S0001应急', parts('辽', 'S', '0001', '应急')],
    ['embassy', '使', '000001使', '000001|serial 使|suffix'],
    ['armed-police', 'of a region', 'WJ辽00001', 'WJ|authority 辽|region 00001|serial'],
    ['armed-police', 'with dots and a letter', 'WJ·辽 0001X', 'WJ|authority 辽|region 0001X|serial'],
    ['armed-police', 'of the headquarters', 'WJ 00001', 'WJ|authority 00001|serial'],
    ['military', 'two letters', 'VA·00001', parts('V', 'A', '00001')],
    ['military', 'a service, until 2012', '军A00001', parts('军', 'A', '00001')],
  ])('reads %s: %s', (form, _, value, expected) => {
    expect(partsOf(plate, value)).toBe(expected);
    expect(plate.parse(value)?.form).toBe(form);
  });

  it.each([
    ['a character too few', '辽T0001'],
    ['a character too many, without the letter of new energy', '辽T000012'],
    ['a letter of new energy in the middle', '辽T00D001'],
    ['letters behind the D where digits stand', '辽TD0A001'],
    ['nine characters', '辽TD000012'],
    ['I in the serial', '辽T0I001'],
    ['O in the serial', '辽T0O001'],
    ['the authority I', '辽I00001'],
    ['a digit as the authority', '辽100001'],
    ['no province', '国T00001'],
    ['two provinces', '辽吉T00001'],
    ['no authority', '辽000001'],
    ['学 behind five', '辽T00001学'],
    ['港 of another province', '辽T0001港'],
    ['港 of another authority', '粤A0001港'],
    ['应急 of another authority', '辽A0001应急'],
    ['急 alone', '辽X0001急'],
    ['使 with a province', '辽000001使'],
    ['使 behind five digits', '00001使'],
    ['armed police with a letter in the middle', 'WJ辽0A001'],
    ['armed police of no region', 'WJ国00001'],
    ['a service and six', '军A000001'],
    ['a service and 学', '军A0001学'],
    ['three letters', 'ABC0001'],
    ['digits alone', '0000001'],
    ['a colour in front', '蓝辽T00001'],
    ['the owner behind it', '辽T00001张三'],
    ['two plates', '辽T00001辽T00002'],
    ['a province alone', '辽'],
    ['a suffix alone', '学'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(plate, value)).toBe(NOT_READ);
  });

  it.each([
    ['civil', '辽T·00001', '辽T·***01'],
    ['new energy', '辽TD00001', '辽T****01'],
    ['a driving school', '辽T0001学', '辽T***1学'],
    ['emergency', '辽X0001应急', '辽X****应急'],
    ['half hidden already, three of them', '辽T***01', '辽T***01'],
    ['half hidden, two of them: the third too', '辽T0**01', '辽T***01'],
    ['two plates in one cell', '辽T00001、辽TD00002', '辽T***01、辽T****02'],
    ['a misprint: covered whole', '辽T0O001', '*******'],
  ])('masked by base: %s', (_, value, expected) => {
    expect(maskValue(value, 'plate', planOf('base')).text).toBe(expected);
  });
});
