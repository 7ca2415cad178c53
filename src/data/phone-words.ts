/**
 * Words that people write beside a phone number and that say nothing of a person, Simplified, each equal to its folded form
 * in lower case. Each list is in order of length, the longest first, so that the first that fits is the right one.
 *
 * @source columns 联系方式 of waybills, notices and registers, collected 2026-11
 */

function longestFirst(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .sort((left, right) => right.length - left.length);
}

/** Words before a number, 手机：138…, tel. 024-…: they stay. */
export const phoneLabels: readonly string[] = /* @__PURE__ */ longestFirst(`
手机 手机号 手机号码 移动电话 电话 电话号码 联系电话 联系方式 座机 固话 固定电话 宅电 家庭电话 住宅电话 家电 办公电话 单位电话 办电
备用电话 备用 紧急联系电话 行动电话 联络电话 本人电话 虚拟号 虚拟号码 隐私号 微信同号
tel telephone phone mobile mobilephone mob cell m t p
`);

/** Words behind a number, in brackets or not, 138…（家）: they stay. */
export const phoneNotes: readonly string[] = /* @__PURE__ */ longestFirst(`
家 宅 住宅 家庭 家里 办 办公 办公室 单位 公司 手机 座机 固话 电话 本人 户主 配偶 妻 夫 妻子 丈夫 爱人 父 母 父亲 母亲 爸爸 妈妈 儿子 女儿 子 女
家长 家属 亲属 亲友 朋友 同事 邻居 房东 租客 租户 业主 物业 联系人 代收 备用 常用 紧急 主 副 新 旧 停机 空号 微信 微信同号 同微信 微信号同 同号
白天 晚上 移动 联通 电信 广电 香港 澳门 台湾 传真 home office mobile work fax
`);
