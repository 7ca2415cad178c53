/** Case and document numbers: what is read stays, so that near-misses count most. */
import { describe, expect, it } from 'vitest';
import { caseNumber } from '../../src/kinds/case-number.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('case-number', () => {
  it.each([
    ['a court', '(2026)辽0104民初1234号', '(2026)|year 辽0104民初|issuer 1234号|number'],
    ['full-width brackets', '（2026）辽0104民初1234号', '（2026）|year 辽0104民初|issuer 1234号|number'],
    ['turtle brackets', '〔2026〕辽0104刑初12号', '〔2026〕|year 辽0104刑初|issuer 12号|number'],
    ['the highest court', '(2026)最高法民终12号', '(2026)|year 最高法民终|issuer 12号|number'],
    ['a court without digits', '(2026)辽民终1号', '(2026)|year 辽民终|issuer 1号|number'],
    ['enforcement', '(2026)辽0104执恢12号', '(2026)|year 辽0104执恢|issuer 12号|number'],
    ['a second decision', '(2026)辽0104执12号之一', '(2026)|year 辽0104执|issuer 12号之一|number'],
    ['an older form', '(2012)沈河民三初字第1234号', '(2012)|year 沈河民三初字|issuer 第1234号|number'],
    ['a document', '沈大综执罚决字〔2026〕第0031号', '沈大综执罚决字|issuer 〔2026〕|year 第0031号|number'],
    ['without 第', '国办发〔2018〕10号', '国办发|issuer 〔2018〕|year 10号|number'],
    ['square brackets', '辽政办发[2026]3号', '辽政办发|issuer [2026]|year 3号|number'],
    ['round brackets', '法释(2016)19号', '法释|issuer (2016)|year 19号|number'],
    ['black brackets', '沈税罚【2026】1号', '沈税罚|issuer 【2026】|year 1号|number'],
    ['with blanks', '沈大综执罚决字〔2026〕 第 31 号', '沈大综执罚决字|issuer 〔2026〕|year 第 31 号|number'],
    ['a second sheet', '沈住建罚字〔2026〕第31-1号', NOT_READ],
    ['a second sheet behind it', '沈住建罚字〔2026〕第31号-1', '沈住建罚字|issuer 〔2026〕|year 第31号-1|number'],
    ['full-width digits', '国办发〔２０１８〕１０号', '国办发|issuer 〔２０１８〕|year １０号|number'],
    ['a year and a number', '2026年第12号', '2026年|year 第12号|number'],
    ['Taiwan, a court', '115年度訴字第1234號', '115年度|year 訴字|issuer 第1234號|number'],
    ['Taiwan, a document', '發資字第1031501471號', '發資字|issuer 第1031501471號|number'],
    ['Hong Kong', 'HCA 1234/2026', 'HCA|issuer 1234|number 2026|year'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(caseNumber, value)).toBe(parts);
  });

  it.each([
    ['no number', '(2026)辽0104民初号'],
    ['no 号', '(2026)辽0104民初1234'],
    ['no issuer', '(2026)1234号'],
    ['no year', '辽0104民初1234号'],
    ['a year that is none', '(1826)辽0104民初1234号'],
    ['a year of two digits', '国办发〔18〕10号'],
    ['eight digits, as a landline has', '沈大字〔2026〕第23000001号'],
    ['a mobile number', '沈大字〔2026〕第13800000001号'],
    ['a mobile number behind 字第', '沈字第13800000001号'],
    ['an identity number in the issuer', '沈210199197803120048字〔2026〕第1号'],
    ['a mobile number in the issuer', '(2026)辽13800000001民初1号'],
    ['a person behind it', '(2026)辽0104民初1234号张三'],
    ['a person and a case', '张三诉李四(2026)辽0104民初1234号'],
    ['a phone behind it', '(2026)辽0104民初1234号13800000001'],
    ['a house', '和睦路20号'],
    ['a flat', '和睦路20号3幢'],
    ['an identity number', '210199197803120048'],
    ['a mobile number alone', '13800000001'],
    ['a half-hidden number', '(2026)辽0104民初***号'],
    ['more than any is long', `${'沈'.repeat(60)}〔2026〕1号`],
    ['an issuer that is too long', `${'沈'.repeat(30)}〔2026〕1号`],
    ['a name', '张三'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(caseNumber, value)).toBe(NOT_READ);
  });
});
