/**
 * How many columns of fixed-width print a character takes. What is in neither table takes one column; what lies on another
 * takes none (that is in combining-marks).
 *
 * Packed as ranges.ts reads it. Written by test/text/make-ranges.ts: change that, not this.
 *
 * @source Unicode 15.1.0, EastAsianWidth.txt, 2023 (the ambiguous ones as in 14.0.0); Unicode License v3
 */

/** W and F: two columns everywhere. */
export const wide: string =
  'GLkDrGSpbobHjdeadaUcbwbBzlBsauaoajbsbgbjagawaibcafadaiafbBdaBkacafccaCkczapaBHcbCaafaBFfzcDknIfBbDadDhdDygBqcDpc' +
  'DfmBvcBnjKKdCnBGUeeCcBTiBcYuQNrMQnTrBEfjxBicscdFuDrEygBQKoembpJBzjBVpBriNFsdcgcbcLeqaBecdapdjPfXCzaHvaHjadjDycoB' +
  'rfiibpfFzBgnicCrcvnBqfenqeaeCscacHedCkodcxtaBbboaDjDgBxCrhaecdcfdmbiiIulfaKyBucjcHcEjmeiiBtcgjnfiiiBXoDSYndDSYn';

/** A: two columns in Chinese print and in terminals set so, one elsewhere. */
export const ambiguous: string =
  'GfadadbcadbcececdhakahbgdfacccbdacbedcacadaqacaialbeagcfahdcaedcafbtbeaDvacacacacacacacaEnaqaDvadacccadaidcacaBh' +
  'EhBiqcgiqcgCeapClcaKNfaddcbdbdccdjacbcagadaCcalacdBoaDjacaeakadalbeafaBobhdclfjqahjBfbzacatazacbebdaeacaeafaddda' +
  'cacfcagdfblaeagaobdddbdbtbdboaeamaBaaDfaMwFhcDsfBjnpddlbcgjbdbfbdbfcdaddrdkawbdafbnacaBiacaBebcccdcbcaBvbBgahhce' +
  'cmcafbcgdacdcbcbCkaCfjBLvdCQhhCNUfJMdBXhpTaaDNHbkgBddCfhBdcblrBSZEiJfDSFpDSYndDSYn';
