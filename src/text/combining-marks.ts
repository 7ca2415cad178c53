/**
 * Characters that lie on the one before them: combining marks of every script, variation selectors, emoji skin tones
 * and tags. Not in it are the joiners U+200C and U+200D, and the half-width voicing marks U+FF9E and U+FF9F, which take a
 * place of their own.
 *
 * Packed as ranges.ts reads it. Written by test/text/make-ranges.ts: change that, not this.
 *
 * @source Unicode 17.0: General_Category M, Grapheme_Extend, Emoji_Modifier; Unicode License v3
 */
export const combiningMarks: string =
  'BDoEhKqgKeBscacbcbcaCvkBxuraDygdfdbcdBkaBfBaDokChikazdciccceBscCiiBrxcBgCdccrcglbBecCfacgdbdckalbBbadcCfacefbdce' +
  'aBfbeamcCfachccccvbxfccCfacgdbdciclbBfaCieeccdkaBpeCeacgcccdibmbBecCfacgcccdibmbqandCebcgcccdkalbBecCtaffcachtbC' +
  'kadgnhDvadimgCwbBcacacafbBytcbgkcBjkaDxtydfcccdgedolcaldBBccBKldBdcBebBfbCnBfkaBuccaEobBjaEplflImeCgjcBcdaBxBtdl' +
  'veBwqBnincBfmCfnBxtFxccufahadcHrClBBtBgEOdcFmaDtBfVjfEcbBSQfdcjBhbDdbKnaeafayefaDgbBzrBbroaBnhBamBtdBwnBlaCqnnaj' +
  'bBucBzaccdbgbcaBqegbJdhcbBDZtaBCkprpBLmaItaFueCMhccbgdBpcfaGkbWcdCoeMgbDafCtkBydEtcCcoBqadbldBukiaCkcBlnrbBtancB' +
  'xnjdcbDplhadaGclwdCebcgdbdckalbdgeeCqicadacdcecapbDfryaDetJcgdiBcbDfqEdmDyoJxoJmfcbddcacbFmgdgeaBdjBpgcdjakkBvpH' +
  'rhHshchDfvcnEtfeacbcgcaCpecbceNkdkbcaBxgeeyaHXuahoQYzrDSbeCigBOjacCcidDeambBDAybGZaBtdwUxeefjhdgBfdFtcCYeCcfBxja' +
  'paxecoCAjgcqdgcbceDxaGfgOmaCkdTpdJvbJkadaibgaShgEggEBheBSXYvDrEzJf';
