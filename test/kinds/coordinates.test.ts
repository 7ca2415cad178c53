/** Coordinates: pairs in any order, one alone, decimal and in minutes and seconds. */
import { describe, expect, it } from 'vitest';
import { coordinates } from '../../src/kinds/coordinates.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

describe('coordinates', () => {
  it.each([
    ['longitude first', '123.4567,30.1234', '123.4567|longitude 30.1234|latitude'],
    ['latitude first', '30.1234,123.4567', '30.1234|latitude 123.4567|longitude'],
    ['a blank', '30.1234 123.4567', '30.1234|latitude 123.4567|longitude'],
    ['a full-width comma', '123.4567，30.1234', '123.4567|longitude 30.1234|latitude'],
    ['brackets', '(123.4567, 30.1234)', '123.4567|longitude 30.1234|latitude'],
    ['a longitude of two digits', '87.6,43.8', '87.6|longitude 43.8|latitude'],
    ['both could be either: the latitude first', '30.1,60.2', '30.1|latitude 60.2|longitude'],
    ['negative', '-33.8, 151.2', '-33.8|latitude 151.2|longitude'],
    ['degrees', '30.1°N, 123.4°E', '30.1°N|latitude 123.4°E|longitude'],
    ['letters in front', 'E123.4 N30.1', 'E123.4|longitude N30.1|latitude'],
    ['words', '东经123.4567，北纬30.1234', '东经123.4567|longitude 北纬30.1234|latitude'],
    ['words of both scripts', '東經123.4567度、北緯30.1234度', '東經123.4567度|longitude 北緯30.1234度|latitude'],
    ['names', '经度：123.4，纬度：30.1', '经度：123.4|longitude 纬度：30.1|latitude'],
    ['names of a program', 'lat=30.1,lng=123.4', 'lat=30.1|latitude lng=123.4|longitude'],
    ['minutes and seconds', '123°25′31.2″E 30°48′12″N', '123°25′31.2″E|longitude 30°48′12″N|latitude'],
    ['with signs of a keyboard', `30°48'12"N,123°25'31"E`, `30°48'12"N|latitude 123°25'31"E|longitude`],
    ['minutes alone', 'N30°48.2′ E123°25.5′', 'N30°48.2′|latitude E123°25.5′|longitude'],
    ['units in words', '东经123度25分31秒北纬30度48分12秒', '东经123度25分31秒|longitude 北纬30度48分12秒|latitude'],
    ['a longitude alone', '123.4567', '123.4567|longitude'],
    ['a latitude alone', '30.1234', '30.1234|latitude'],
    ['one alone by its word', '东经87.6', '东经87.6|longitude'],
    ['full width', '１２３．４５，３０．１２', '１２３．４５|longitude ３０．１２|latitude'],
    ['half hidden', '123.4***,30.1***', '123.4***|longitude 30.1***|latitude'],
    ['hidden but for its lengths', '***.****,**.****', '***.****|longitude **.****|latitude'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(coordinates, value)).toBe(parts);
  });

  it.each([
    ['a latitude above 90', '北纬91.5'],
    ['a longitude above 180', '181.5,30.1'],
    ['two longitudes', '123.4,124.5'],
    ['three numbers', '123.4,30.1,12.5'],
    ['four digits', '1234.5,30.1'],
    ['a whole number alone', '30'],
    ['a dot without decimals', '30.,123.4'],
    ['nothing between them', '30.1123.4'],
    ['a word behind', '123.4,30.1沈阳'],
    ['an address', '和睦路20号'],
    ['a date', '2026-11-20'],
    ['a phone number', '024-23000001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(coordinates, value)).toBe(NOT_READ);
  });

  it.each([
    ['a pair', '123.4567, 30.1234', '***.****, **.****'],
    ['with words', '东经123度25分，北纬30度48分', '*********，********'],
    ['one alone', '30.1234', '**.****'],
  ])('masked by base, nothing shows: %s', (_, value, expected) => {
    expect(maskValue(value, 'coordinates', planOf('base')).text).toBe(expected);
  });
});
